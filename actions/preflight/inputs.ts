import { readFileSync } from "node:fs";
import { accountId } from "../../src/action/inputs/account-id.ts";
import { timeout } from "../../src/action/inputs/duration.ts";
import { invalid } from "../../src/action/inputs/invalid.ts";
import { optionalSecret } from "../../src/action/inputs/secret.ts";
import { boolean, expected, optional, required } from "../../src/action/inputs/text.ts";
import { secretVariables } from "../../src/action/inputs/variables.ts";
import { workerSecrets } from "../../src/action/inputs/worker-secrets.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import { refuseOtherPlace } from "../../src/settings/compare/place.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The action's inputs. */
export function readInputs() {
  const { id: runId, repository, commit, ref } = readWorkflow();
  const settings = handedSettings(required("settings"), required("settings-digest"));
  if (settings === undefined) throw invalid("settings", "is empty", "Pass the output of `validate` on.");
  const inputs = {
    summary: boolean("summary"),
    settings,
    release: required("release"),
    expectDigest: expected("expect-digest", DIGEST),
    /** Empty: a secret that is not there is a finding of ours, with the rule of named secrets. */
    apiToken: optionalSecret("api-token") ?? "",
    accountId: accountId("account-id"),
    plan: readPlan(),
    approvedDigest: optional("approved-digest"),
    freezeLifted: optional("freeze-lifted"),
    workerSecrets: workerSecrets("worker-secrets"),
    secretVariables: secretVariables("secret-variables"),
    githubToken: optionalSecret("github-token"),
    /** Milliseconds. */
    timeout: timeout("timeout"),
    ...{ runId, repository, commit },
    occasion: { event: process.env.GITHUB_EVENT_NAME || undefined, ref, payload: readPayload() },
    /** Logins of whoever started the run, and started it again. */
    starters: [process.env.GITHUB_ACTOR, process.env.GITHUB_TRIGGERING_ACTOR].flatMap((login) => login || []),
  };
  refuseOtherPlace(inputs.settings, { accountId: inputs.accountId });
  return inputs;
}

/** What was planned; undefined if nothing was. An output that GitHub emptied is a refusal. */
function readPlan() {
  const digest = expected("plan-digest", DIGEST);
  const read = digest === undefined ? optional : required;
  const [fingerprint, at, count] = [read("fingerprint"), read("planned-at"), read("planned-destructive")];
  if (digest === undefined || fingerprint === undefined) return undefined;
  const [made, destructive] = [Date.parse(at ?? ""), Number(count)];
  if (Number.isNaN(made)) throw invalid("planned-at", "is no moment", "Pass the output `made` of `plan` on.");
  if (!Number.isSafeInteger(destructive) || destructive < 0)
    throw invalid("planned-destructive", "is no number", "Pass the output `destructive` of `plan` on.");
  return { digest, fingerprint, made, destructive };
}

/** The payload of the event, as the runner keeps it; nothing if it cannot be read. */
function readPayload(): Record<string, unknown> {
  try {
    const payload: unknown = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? "", "utf8"));
    return typeof payload === "object" && payload !== null ? (payload as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export type Inputs = ReturnType<typeof readInputs>;
