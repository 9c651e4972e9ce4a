import { accessHeaders } from "../../src/action/inputs/access.ts";
import { accountId } from "../../src/action/inputs/account-id.ts";
import { duration, optionalDuration, timeout } from "../../src/action/inputs/duration.ts";
import { headerName } from "../../src/action/inputs/header-name.ts";
import { invalidText } from "../../src/action/inputs/invalid.ts";
import { number } from "../../src/action/inputs/number.ts";
import { optionalSecret, secret } from "../../src/action/inputs/secret.ts";
import { statuses } from "../../src/action/inputs/status.ts";
import { optionalSteps, shares } from "../../src/action/inputs/steps.ts";
import { superseded } from "../../src/action/inputs/superseded.ts";
import { boolean, expected, oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { optionalUrl, origins, path, url } from "../../src/action/inputs/url.ts";
import { secretVariables, variables } from "../../src/action/inputs/variables.ts";
import { optionalVersionId, versionId } from "../../src/action/inputs/version-id.ts";
import { hideWorkerSecrets, workerSecrets } from "../../src/action/inputs/worker-secrets.ts";
import { NO_RUN, readWorkflow } from "../../src/action/inputs/workflow.ts";
import { workspacePath } from "../../src/action/inputs/workspace-path.ts";
import { DEFAULT_BAKE_MS } from "../../src/rollout/words/config.ts";
import { refuseOtherPlace } from "../../src/settings/compare/place.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";
import { refuseContradictions } from "./rules.ts";
import { fromSettings, SUPERSEDED } from "./settings.ts";

/** The action's inputs, with every rule between them checked. Durations in ms. */
export function readInputs() {
  const { run, repository, commit } = readWorkflow();
  const inputs = {
    summary: boolean("summary"),
    apiToken: secret("api-token"),
    accountId: accountId("account-id"),
    worker: required("worker"),
    ...readVersions(),
    secrets: secretVariables("secret-variables"),
    /** Sent to nobody: an answer may show what the Worker knows. */
    workerSecrets: workerSecrets("worker-secrets"),
    access: accessHeaders("access-client-id", "access-client-secret"),
    ...readPolicy(),
    onOrphan: oneOf("on-orphan", ["abort", "resume"]),
    exclusive: boolean("exclusive"),
    release: optional("release"),
    /** What the release must have; undefined takes any. */
    expectDigest: expected("expect-digest", /^sha256:[0-9a-f]{64}$/, "release"),
    githubToken: optionalSecret("github-token"),
    controlToken: optionalSecret("control-token"),
    environment: optional("environment"),
    dryRun: boolean("dry-run"),
    run: run ?? NO_RUN,
    repository,
    commit,
  };
  if (inputs.settings !== undefined) refuseOtherPlace(inputs.settings, inputs);
  refuseContradictions(inputs);
  return inputs;
}

export type Inputs = ReturnType<typeof readInputs>;

/** What the post step has: the step's own inputs. */
export function readPostInputs() {
  hideWorkerSecrets("worker-secrets");
  return {
    apiToken: secret("api-token"),
    accountId: accountId("account-id"),
    worker: required("worker"),
    url: optionalUrl("url"),
    run: readWorkflow().run ?? NO_RUN,
  };
}

function readVersions() {
  return {
    versionId: versionId("version-id"),
    activeVersionId: optionalVersionId("active-version-id"),
    startFrom: optionalVersionId("start-from"),
    versionUrl: optionalUrl("version-url"),
    rollout: optionalRollout("rollout"),
  };
}

/** The name of a rollout; undefined when empty. */
function optionalRollout(name: "rollout"): string | undefined {
  const text = optional(name);
  if (text === undefined || /^[a-z0-9]{10}$/.test(text)) return text;
  throw invalidText(name, text, "", "Pass the output `rollout` of `deploy-worker`, or leave it out.");
}

/** What settings decide, if there are any. */
function readPolicy() {
  const settings = handedSettings(optional("settings"), optional("settings-digest"));
  if (settings !== undefined) {
    superseded(SUPERSEDED);
    return { ...fromSettings(settings, optionalUrl("url")), settings };
  }
  return {
    visits: true,
    url: url("url"),
    path: path("path"),
    expectStatus: statuses("expect-status"),
    checkFile: workspacePath("check-file"),
    origins: origins("origins"),
    variables: variables("variables"),
    takeOverDomains: boolean("take-over-domains"),
    versionHeader: headerName("version-header"),
    identity: oneOf("identity", ["required", "absent-ok"]),
    ...readStrategy(),
    soak: false,
    ...readTimes(),
    settings,
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
    aroundCache: boolean("around-cache"),
    onCancelInBake: oneOf("on-cancel-in-bake", ["rollback", "keep"]),
    pauseAt: shares("pause-at"),
    allowDowngrade: optional("allow-downgrade"),
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
    pauseMs: duration("pause-time"),
    timeoutMs: timeout("timeout"),
  };
}
