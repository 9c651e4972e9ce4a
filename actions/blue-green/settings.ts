import { asDuration } from "../../src/action/inputs/duration.ts";
import { invalid } from "../../src/action/inputs/invalid.ts";
import { asStatuses } from "../../src/action/inputs/status.ts";
import { asSteps } from "../../src/action/inputs/steps.ts";
import type { Superseded } from "../../src/action/inputs/superseded.ts";
import type { Settings } from "../../src/settings/format/settings.ts";

const ofRollout = (name: string, normal: string) => [normal, `\`rollout.${name}\` in slipway.yml`] as const;

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  path: ["/", "`checks.path` in slipway.yml"],
  "expect-status": ["2xx", "`checks.expect-status` in slipway.yml"],
  "check-file": ["", "`checks` in slipway.yml"],
  variables: ["", "`variables` in slipway.yml"],
  origins: ["", "`origins` in slipway.yml"],
  "take-over-domains": ["false", "`allow.take-over-domains` in slipway.yml"],
  strategy: ofRollout("strategy", "blue-green"),
  reason: ofRollout("reason", ""),
  steps: ofRollout("steps", ""),
  "bake-time": ofRollout("bake-time", ""),
  evidence: ofRollout("evidence", "either"),
  tolerance: ofRollout("tolerance", "normal"),
  "max-error-rate": ofRollout("max-error-rate", "5"),
  analytics: ofRollout("analytics", "true"),
  timeout: ofRollout("timeout", "60m"),
  "hold-time": ofRollout("hold-time", "10m"),
  "identity-timeout": ofRollout("identity-timeout", "3m"),
  "smoke-timeout": ofRollout("smoke-timeout", "5m"),
  "probe-interval": ofRollout("probe-interval", "15s"),
  "probes-per-round": ofRollout("probes-per-round", "5"),
  "measure-interval": ofRollout("measure-interval", "60s"),
  "warm-up": ofRollout("warm-up", "60s"),
  "analytics-lag": ofRollout("analytics-lag", "2m"),
  "read-interval": ofRollout("read-interval", "150s"),
  "version-header": ofRollout("version-header", "x-worker-version"),
  identity: ofRollout("identity", "required"),
  "around-cache": ofRollout("around-cache", "false"),
  "on-cancel-in-bake": ofRollout("on-cancel-in-bake", "rollback"),
  "pause-at": ofRollout("pause-at", ""),
  "pause-time": ofRollout("pause-time", "60m"),
  "allow-downgrade": ofRollout("allow-downgrade", ""),
} as const satisfies Superseded;

/** What the settings say for them. `url` is asked where they name no address. */
export function fromSettings(settings: Settings, url: string | undefined) {
  const { checks, check, variables, allow } = settings;
  return {
    /** Whether there is an address to ask. */
    visits: settings.smokeTest,
    url: settings.url ?? (settings.smokeTest ? required(url) : url),
    path: check.path,
    expectStatus: check.expectStatus === null ? ["2xx"] : asStatuses("settings", check.expectStatus),
    checkFile: checks?.file,
    variables: new Map(Object.entries(variables)),
    origins: settings.origins,
    takeOverDomains: allow.takeOverDomains,
    ...rolloutFrom(settings),
    ...timesFrom(settings),
  };
}

function required(url: string | undefined): string {
  if (url !== undefined) return url;
  throw invalid(
    "url",
    "is empty, and the settings have no `url`",
    "Write it into slipway.yml, or pass an address of the Worker on.",
  );
}

function rolloutFrom({ rollout }: Settings) {
  return {
    strategy: rollout.strategy,
    reason: rollout.reason ?? undefined,
    steps: rollout.steps === null ? undefined : asSteps("settings", rollout.steps),
    evidence: rollout.evidence,
    tolerance: rollout.tolerance,
    maxErrorRate: rollout.maxErrorRate / 100,
    analytics: rollout.analytics,
    aroundCache: rollout.aroundCache,
    onCancelInBake: rollout.onCancelInBake,
    pauseAt: rollout.pauseAt,
    /** The job ends, and the scheduled janitor leads on. */
    soak: rollout.soak === "scheduled",
    allowDowngrade: rollout.allowDowngrade ?? undefined,
    probesPerRound: rollout.probesPerRound,
    versionHeader: rollout.versionHeader,
    identity: rollout.identity,
  };
}

function timesFrom({ rollout }: Settings) {
  const ms = (text: string) => asDuration("settings", text);
  return {
    bakeMs: ms(rollout.bakeTime),
    probeEveryMs: ms(rollout.probeInterval),
    measureEveryMs: ms(rollout.measureInterval),
    warmUpMs: ms(rollout.warmUp),
    lagMs: ms(rollout.analyticsLag),
    readEveryMs: ms(rollout.readInterval),
    identityMs: ms(rollout.identityTimeout),
    smokeMs: ms(rollout.smokeTimeout),
    holdMs: ms(rollout.holdTime),
    pauseMs: ms(rollout.pauseTime),
    timeoutMs: ms(rollout.timeout),
  };
}
