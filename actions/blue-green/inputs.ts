import { accessHeaders } from "../../src/action/inputs/access.ts";
import { duration, optionalDuration, timeout } from "../../src/action/inputs/duration.ts";
import { headerName } from "../../src/action/inputs/header-name.ts";
import { refused } from "../../src/action/inputs/invalid.ts";
import { number } from "../../src/action/inputs/number.ts";
import { optionalSecret, secret } from "../../src/action/inputs/secret.ts";
import { statuses } from "../../src/action/inputs/status.ts";
import { optionalSteps } from "../../src/action/inputs/steps.ts";
import { boolean, expected, oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { optionalUrl, url } from "../../src/action/inputs/url.ts";
import { secretVariables, variables } from "../../src/action/inputs/variables.ts";
import { optionalVersionId, versionId } from "../../src/action/inputs/version-id.ts";
import { NO_RUN, readWorkflow } from "../../src/action/inputs/workflow.ts";
import { workspacePath } from "../../src/action/inputs/workspace-path.ts";
import { DEFAULT_BAKE_MS, DEFAULT_RESERVE } from "../../src/rollout/config.ts";

/** The action's inputs, with every rule between them checked. Durations in ms. */
export function readInputs() {
  const { run, repository, commit } = readWorkflow();
  const inputs = {
    apiToken: secret("api-token"),
    accountId: required("account-id"),
    worker: required("worker"),
    ...readVersions(),
    ...readChecks(),
    ...readStrategy(),
    ...readTimes(),
    release: optional("release"),
    /** What the release must have; undefined takes any. */
    expectDigest: expected("expect-digest", /^sha256:[0-9a-f]{64}$/, "release"),
    takeOverDomains: boolean("take-over-domains"),
    githubToken: optionalSecret("github-token"),
    dryRun: boolean("dry-run"),
    run: run ?? NO_RUN,
    repository,
    commit,
  };
  strategyRules(inputs);
  versionRules(inputs);
  timeRules(inputs);
  return inputs;
}

export type Inputs = ReturnType<typeof readInputs>;

/** What the post step has: the step's own inputs. */
export function readPostInputs() {
  return {
    apiToken: secret("api-token"),
    accountId: required("account-id"),
    worker: required("worker"),
    run: readWorkflow().run ?? NO_RUN,
  };
}

function readVersions() {
  return {
    versionId: versionId("version-id"),
    activeVersionId: optionalVersionId("active-version-id"),
    startFrom: optionalVersionId("start-from"),
    versionHeader: headerName("version-header"),
    identity: oneOf("identity", ["required", "absent-ok"]),
    versionUrl: optionalUrl("version-url"),
  };
}

function readChecks() {
  return {
    url: url("url"),
    path: required("path"),
    expectStatus: statuses("expect-status"),
    checkFile: workspacePath("check-file"),
    variables: variables("variables"),
    secrets: secretVariables("secret-variables"),
    access: accessHeaders("access-client-id", "access-client-secret"),
  };
}

function readStrategy() {
  const strategy = oneOf("strategy", ["blue-green", "gradual", "direct"]);
  return {
    strategy,
    reason: optional("reason"),
    steps: optionalSteps("steps"),
    bakeMs: optionalDuration("bake-time") ?? DEFAULT_BAKE_MS[strategy],
    evidence: oneOf("evidence", ["either", "traffic", "probes", "both"]),
    tolerance: oneOf("tolerance", ["normal", "strict"]),
    maxErrorRate: number("max-error-rate", { min: 0, max: 100 }) / 100,
    analytics: boolean("analytics"),
    activeUnhealthy: oneOf("active-unhealthy", ["block", "judge-absolute"]),
    onOrphan: oneOf("on-orphan", ["abort", "resume"]),
    onCancelInBake: oneOf("on-cancel-in-bake", ["rollback", "keep"]),
    probesPerRound: number("probes-per-round", { min: 1, max: 100, integer: true }),
  };
}

function readTimes() {
  return {
    probeEveryMs: duration("probe-interval"),
    measureEveryMs: duration("measure-interval"),
    warmUpMs: duration("warm-up"),
    lagMs: duration("analytics-lag"),
    readEveryMs: duration("read-interval"),
    identityMs: duration("identity-timeout"),
    smokeMs: duration("smoke-timeout"),
    holdMs: duration("hold-time"),
    timeoutMs: timeout("timeout"),
  };
}

function strategyRules({ strategy, steps, reason, identity, versionUrl, evidence, analytics }: Inputs): void {
  if (strategy === "direct" && reason === undefined) {
    throw refused(
      "Input `strategy` is `direct`, and `reason` is empty.",
      "Say why the comparison with the active version is left out: it is recorded.",
    );
  }
  if (strategy !== "gradual" && steps !== undefined) {
    throw refused(
      `Input \`steps\` is set, and \`strategy\` is \`${strategy}\`.`,
      "Use `strategy: gradual`, or leave `steps` out.",
    );
  }
  if (identity === "absent-ok" && strategy === "gradual") {
    throw refused(
      "Input `identity` is `absent-ok`, and `strategy` is `gradual`.",
      "With percentages an answer that does not name its version proves nothing: let the Worker show it (`add-version-header` of `seal`), or use `blue-green`.",
    );
  }
  if (identity === "absent-ok" && versionUrl === undefined) {
    throw refused(
      "Input `identity` is `absent-ok`, and `version-url` is empty.",
      "Pass the output `version-url` of `deploy-worker` on: the candidate is smoke-tested there.",
    );
  }
  if ((evidence === "traffic" || evidence === "both") && !analytics) {
    throw refused(
      `Input \`evidence\` is \`${evidence}\`, and \`analytics\` is \`false\`.`,
      "Turn `analytics` on, or use `evidence: probes`.",
    );
  }
}

function versionRules({ versionId, activeVersionId, startFrom }: Inputs): void {
  if (startFrom !== undefined && activeVersionId !== undefined && startFrom !== activeVersionId) {
    throw refused("Inputs `start-from` and `active-version-id` name different versions.", "Leave one of them out.");
  }
  if (versionId === activeVersionId) {
    throw refused(
      "Inputs `version-id` and `active-version-id` name the same version.",
      "The candidate is the new version, the active one what serves now.",
    );
  }
}

function timeRules({ steps = [], bakeMs, timeoutMs }: Inputs): void {
  const planned = steps.reduce((sum, { forMs }) => sum + forMs, 0) + bakeMs;
  if (planned + DEFAULT_RESERVE.jobMs <= timeoutMs) return;
  throw refused(
    `The plan takes at least ${minutes(planned)}, and \`timeout\` is ${minutes(timeoutMs)}: three minutes of it are kept for turning back.`,
    "Raise `timeout` (and the job's `timeout-minutes` above it), or shorten `steps` and `bake-time`.",
  );
}

const minutes = (ms: number) => `${Number((ms / 60_000).toFixed(1))} min`;
