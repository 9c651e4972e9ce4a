import { accountId } from "../../src/action/inputs/account-id.ts";
import { timeout } from "../../src/action/inputs/duration.ts";
import { optionalSecret, secret } from "../../src/action/inputs/secret.ts";
import { superseded } from "../../src/action/inputs/superseded.ts";
import { boolean, expected, oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { workerSecrets } from "../../src/action/inputs/worker-secrets.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import { refuseOtherPlace } from "../../src/settings/compare/place.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";
import { fromSettings, SUPERSEDED } from "./settings.ts";

/** The action's inputs. */
export function readInputs() {
  const { run: workflowRun, server, repository, commit } = readWorkflow();
  const inputs = {
    summary: boolean("summary"),
    apiToken: secret("api-token"),
    accountId: accountId("account-id"),
    release: required("release"),
    ...readPolicy(),
    workerSecrets: workerSecrets("worker-secrets"),
    triggers: oneOf("triggers", ["auto", "true", "false"]),
    message: optional("message"),
    tag: optional("tag"),
    expectDigest: expected("expect-digest", /^sha256:[0-9a-f]{64}$/),
    onSplit: oneOf("on-split", ["refuse", "replace"]),
    exclusive: boolean("exclusive"),
    githubToken: optionalSecret("github-token"),
    artifactsToken: optionalSecret("artifacts-token"),
    /** Whether to keep what no version holds before anything is changed. */
    snapshot: boolean("snapshot"),
    /** Milliseconds. */
    timeout: timeout("timeout"),
    dryRun: boolean("dry-run"),
    /** `<run id>/<attempt>` of the workflow run; undefined outside of one. */
    workflowRun,
    /** e.g. `https://github.com`. */
    server,
    repository,
    commit,
  };
  if (inputs.settings !== undefined) refuseOtherPlace(inputs.settings, { accountId: inputs.accountId });
  return inputs;
}

/** What settings decide, if there are any. */
function readPolicy() {
  const settings = handedSettings(optional("settings"), optional("settings-digest"));
  if (settings !== undefined) {
    superseded(SUPERSEDED);
    return { ...fromSettings(settings), settings };
  }
  return {
    traffic: oneOf("traffic", ["100", "0", "none"]),
    expectWorker: expected("expect-worker", /^[a-z0-9_][a-z0-9_-]{0,254}$/),
    allowMigrations: boolean("allow-migrations"),
    takeOverDomains: boolean("take-over-domains"),
    provisions: [],
    allowDowngrade: optional("allow-downgrade"),
    settings,
  };
}

export type Inputs = ReturnType<typeof readInputs>;
