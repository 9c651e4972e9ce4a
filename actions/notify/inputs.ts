import { duration } from "../../src/action/inputs/duration.ts";
import { invalid, invalidText, refused } from "../../src/action/inputs/invalid.ts";
import { pairs } from "../../src/action/inputs/pairs.ts";
import { superseded } from "../../src/action/inputs/superseded.ts";
import { oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { secretVariables } from "../../src/action/inputs/variables.ts";
import type { Sent } from "../../src/messaging/deliver.ts";
import { readOrigin } from "../../src/outcome/origin.ts";
import { refuseOtherPlace } from "../../src/settings/compare/place.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";
import { readChannels } from "./channels.ts";
import { SUPERSEDED } from "./settings.ts";

/** Longest time for all messages, ms: nobody waits longer for a word about what has happened already. */
const LONGEST_MS = 5_000;

const STATUSES = ["success", "failure", "cancelled", ""] as const;
const RESULTS = ["success", "failure", "cancelled", "skipped", ""] as const;
export type JobResult = (typeof RESULTS)[number];

/** The action's inputs. */
export function readInputs() {
  // First of all: whatever is wrong with the rest must not show them.
  const secrets = secretVariables("notify-secrets");
  const settings = handedSettings(optional("settings"), optional("settings-digest"));
  const worker = required("worker");
  if (settings !== undefined) {
    superseded(SUPERSEDED);
    refuseOtherPlace(settings, { worker });
  }
  return {
    settings,
    channels: settings === undefined ? readChannels("channels") : settings.notify,
    secrets,
    event: oneOf("event", ["started", "finished"]),
    worker,
    environment: optional("environment"),
    status: oneOf("job-status", STATUSES),
    needs: readNeeds("needs"),
    releaseResult: optional("release-result"),
    result: optional("result"),
    messages: readMessages("messages"),
    timeoutMs: readTimeout("timeout"),
    origin: readOrigin(process.env),
    attempt: process.env.GITHUB_RUN_ATTEMPT || "1",
  };
}

export type Inputs = ReturnType<typeof readInputs>;

function readTimeout(name: string): number {
  const ms = duration(name, { min: 1_000 });
  if (ms > LONGEST_MS) throw invalid(name, "is longer than five seconds", "Use `5s`: nothing may wait for a message.");
  return ms;
}

function readNeeds(name: string): Map<string, JobResult> {
  const needs = new Map<string, JobResult>();
  for (const [job, result = ""] of pairs(name)) {
    if (!RESULTS.includes(result as JobResult))
      throw invalidText(name, `${job}=${result}`, "", "Write lines `job=${{ needs.job.result }}`.");
    needs.set(job, result as JobResult);
  }
  return needs;
}

/** The messages of the step before, by the names of their secrets. */
function readMessages(name: string): Map<string, Sent> {
  const text = optional(name);
  if (text === undefined) return new Map();
  const hint = "Pass the output `messages-json` of the step that told of the start on as it is.";
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw invalid(name, "is no JSON", hint);
  }
  if (!Array.isArray(list)) throw invalid(name, "is no JSON array", hint);
  return new Map(
    list.map((one: { secret?: unknown; id?: unknown; channel?: unknown } | null) => {
      if (typeof one?.secret !== "string" || typeof one.id !== "string")
        throw refused(`Input \`${name}\` has a message without \`secret\` and \`id\`.`, hint);
      const channel = typeof one.channel === "string" ? one.channel : undefined;
      return [keyOf(one.secret, channel), { id: one.id, channel }];
    }),
  );
}

/** Two channels may share a token. */
export const keyOf = (secret: string, channel: string | null | undefined) => `${secret} ${channel ?? ""}`;
