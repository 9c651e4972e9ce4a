import {
  boolean,
  duration,
  number,
  oneOf,
  optional,
  optionalSecret,
  pairs,
  parseDuration,
  required,
  secret,
  secretPairs,
} from "../../src/action/inputs.ts";
import { UserError } from "../../src/errors.ts";
import { DEFAULT_BAKE_MS, DEFAULT_RESERVE, type Step } from "../../src/rollout/words/config.ts";

const refuse = (message: string, hint: string) => new UserError(message, { hint, reason: "invalid-input" });

/** The action's inputs, with every rule between them checked. Durations in ms. */
export function readInputs() {
  const strategy = oneOf("strategy", ["blue-green", "gradual", "direct"]);
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_REPOSITORY, GITHUB_SHA } = process.env;
  const inputs = {
    apiToken: secret("api-token"),
    accountId: required("account-id"),
    worker: required("worker"),
    versionId: versionId("version-id", required("version-id")),
    activeVersionId: optionalVersion("active-version-id"),
    url: httpUrl("url"),
    path: required("path"),
    expectStatus: status(),
    checkFile: optional("check-file"),
    variables: readVariables(),
    secrets: secretPairs("secret-variables"),
    access: readAccess(),
    versionHeader: required("version-header"),
    identity: oneOf("identity", ["required", "absent-ok"]),
    versionUrl: optional("version-url"),
    strategy,
    reason: optional("reason"),
    steps: readSteps(),
    bakeMs: optional("bake-time") === undefined ? DEFAULT_BAKE_MS[strategy] : duration("bake-time"),
    evidence: oneOf("evidence", ["either", "traffic", "probes", "both"]),
    tolerance: oneOf("tolerance", ["normal", "strict"]),
    maxErrorRate: number("max-error-rate", { min: 0, max: 100 }) / 100,
    analytics: boolean("analytics"),
    activeUnhealthy: oneOf("active-unhealthy", ["block", "judge-absolute"]),
    startFrom: optionalVersion("start-from"),
    onOrphan: oneOf("on-orphan", ["abort", "resume"]),
    onCancelInBake: oneOf("on-cancel-in-bake", ["rollback", "keep"]),
    release: optional("release"),
    takeOverDomains: boolean("take-over-domains"),
    probeEveryMs: duration("probe-interval"),
    probesPerRound: number("probes-per-round", { min: 1, max: 100, integer: true }),
    measureEveryMs: duration("measure-interval"),
    warmUpMs: duration("warm-up"),
    lagMs: duration("analytics-lag"),
    readEveryMs: duration("read-interval"),
    identityMs: duration("identity-timeout"),
    smokeMs: duration("smoke-timeout"),
    holdMs: duration("hold-time"),
    timeoutMs: duration("timeout"),
    githubToken: optionalSecret("github-token")?.trim(),
    dryRun: boolean("dry-run"),
    run: `${run || "0"}/${attempt || "1"}`,
    repository: GITHUB_REPOSITORY || undefined,
    commit: GITHUB_SHA || undefined,
  };
  rules(inputs);
  return inputs;
}

export type Inputs = ReturnType<typeof readInputs>;

function rules(inputs: Inputs): void {
  const { strategy, steps, reason, identity, versionUrl, evidence, analytics, activeVersionId, startFrom } = inputs;
  if (strategy === "direct" && reason === undefined) {
    throw refuse(
      "Input `strategy` is `direct`, and `reason` is empty.",
      "Say why the comparison with the active version is left out: it is recorded.",
    );
  }
  if (strategy !== "gradual" && steps !== undefined) {
    throw refuse(
      `Input \`steps\` is set, and \`strategy\` is \`${strategy}\`.`,
      "Use `strategy: gradual`, or leave `steps` out.",
    );
  }
  if (identity === "absent-ok" && strategy === "gradual") {
    throw refuse(
      "Input `identity` is `absent-ok`, and `strategy` is `gradual`.",
      "With percentages an answer that does not name its version proves nothing: let the Worker show it (`add-version-header` of `seal`), or use `blue-green`.",
    );
  }
  if (identity === "absent-ok" && versionUrl === undefined) {
    throw refuse(
      "Input `identity` is `absent-ok`, and `version-url` is empty.",
      "Pass the output `version-url` of `deploy-worker` on: the candidate is smoke-tested there.",
    );
  }
  if ((evidence === "traffic" || evidence === "both") && !analytics) {
    throw refuse(
      `Input \`evidence\` is \`${evidence}\`, and \`analytics\` is \`false\`.`,
      "Turn `analytics` on, or use `evidence: probes`.",
    );
  }
  if (startFrom !== undefined && activeVersionId !== undefined && startFrom !== activeVersionId) {
    throw refuse("Inputs `start-from` and `active-version-id` name different versions.", "Leave one of them out.");
  }
  if (inputs.versionId === activeVersionId) {
    throw refuse(
      "Inputs `version-id` and `active-version-id` name the same version.",
      "The candidate is the new version, the active one what serves now.",
    );
  }
  const planned = (steps ?? []).reduce((sum, step) => sum + step.forMs, 0) + inputs.bakeMs;
  if (planned + DEFAULT_RESERVE.jobMs > inputs.timeoutMs) {
    throw refuse(
      `The plan takes at least ${minutes(planned)}, and \`timeout\` is ${minutes(inputs.timeoutMs)}: three minutes of it are kept for turning back.`,
      "Raise `timeout` (and the job's `timeout-minutes` above it), or shorten `steps` and `bake-time`.",
    );
  }
}

const minutes = (ms: number) => `${Number((ms / 60_000).toFixed(1))} min`;

/** `5@5m, 25@5m`: shares that rise, each below 100. */
function readSteps(): Step[] | undefined {
  const text = optional("steps");
  if (text === undefined) return undefined;
  const form = "Write shares that rise and stay below 100, each with its time, e.g. `5@5m, 25@5m, 50@10m`.";
  const steps = text
    .split(/[\s,]+/)
    .filter((item) => item !== "")
    .map((item) => {
      const [share = "", time = ""] = item.split("@");
      const forMs = parseDuration(time);
      const percent = Number(share.replace(/%$/, ""));
      if (!/^\d+(\.\d{1,2})?%?$/.test(share) || percent <= 0 || percent >= 100 || forMs === undefined) {
        throw refuse(`Input \`steps\` has \`${item}\`.`, form);
      }
      return { share: percent, forMs };
    });
  const falling = steps.findIndex((step, i) => i > 0 && step.share <= (steps[i - 1]?.share ?? 0));
  if (falling >= 0) throw refuse(`Input \`steps\` does not rise at \`${steps[falling]?.share}\`.`, form);
  return steps;
}

function versionId(name: string, text: string): string {
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  throw refuse(
    `Input \`${name}\` is \`${text}\`, which is no version id.`,
    "A version id is a UUID, e.g. the output `version-id` of `deploy-worker`.",
  );
}

function optionalVersion(name: string): string | undefined {
  const text = optional(name);
  return text === undefined ? undefined : versionId(name, text);
}

function httpUrl(name: string): string {
  const text = required(name);
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw refuse(`Input \`${name}\` is \`${text}\`, which is not an http(s) URL.`, "Write e.g. `https://example.com`.");
}

function status(): (number | string)[] {
  const text = required("expect-status");
  return text.split(/[\s,]+/).map((item) => {
    if (/^[1-5]xx$/.test(item)) return item;
    if (/^[1-5]\d\d$/.test(item)) return Number(item);
    throw refuse(`Input \`expect-status\` is \`${text}\`.`, "Use codes and classes, e.g. `200`, `2xx` or `200, 204`.");
  });
}

function readVariables(): Map<string, string> {
  const result = new Map<string, string>();
  for (const [name, written] of pairs("variables")) {
    const value = written ?? process.env[name];
    if (value === undefined)
      throw refuse(
        `Input \`variables\` names \`${name}\`, which is not in the environment.`,
        `Write \`${name}=value\`.`,
      );
    result.set(name, value);
  }
  return result;
}

function readAccess(): Record<string, string> {
  const id = optional("access-client-id");
  const key = optionalSecret("access-client-secret")?.trim();
  if ((id === undefined) !== (key === undefined)) {
    throw refuse("Only one of `access-client-id` and `access-client-secret` is set.", "A service token has both.");
  }
  return id === undefined || key === undefined ? {} : { "cf-access-client-id": id, "cf-access-client-secret": key };
}
