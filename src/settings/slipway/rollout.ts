import type { RolloutSettings } from "../format/settings.ts";
import type { WrittenRollout } from "./written.ts";

/** What holds where slipway.yml says nothing; the same as the defaults of the inputs of `blue-green`. */
export const ROLLOUT_DEFAULTS = {
  strategy: "blue-green",
  evidence: "either",
  tolerance: "normal",
  "max-error-rate": 5,
  analytics: true,
  timeout: "60m",
  "hold-time": "10m",
  "identity-timeout": "3m",
  "smoke-timeout": "5m",
  "probe-interval": "15s",
  "probes-per-round": 5,
  "measure-interval": "60s",
  "warm-up": "60s",
  "analytics-lag": "2m",
  "read-interval": "150s",
  "version-header": "x-worker-version",
  identity: "required",
  "around-cache": false,
  "on-cancel-in-bake": "rollback",
  "pause-at": [],
  "pause-time": "60m",
  soak: "runner",
} as const satisfies WrittenRollout;

/** Bake times of the strategies, where none is said. */
export const BAKE_TIMES = { "blue-green": "15m", gradual: "10m", direct: "10m" } as const;

/** Every setting of a rollout, the defaults filled in. */
export function rolloutSettings(written: WrittenRollout): RolloutSettings {
  const said = { ...ROLLOUT_DEFAULTS, ...written };
  return {
    strategy: said.strategy,
    reason: said.reason?.trim() || null,
    steps: said.steps === undefined ? null : [said.steps].flat().join(", "),
    bakeTime: said["bake-time"] ?? BAKE_TIMES[said.strategy],
    evidence: said.evidence,
    tolerance: said.tolerance,
    maxErrorRate: said["max-error-rate"],
    analytics: said.analytics,
    timeout: said.timeout,
    holdTime: said["hold-time"],
    identityTimeout: said["identity-timeout"],
    smokeTimeout: said["smoke-timeout"],
    probeInterval: said["probe-interval"],
    probesPerRound: said["probes-per-round"],
    measureInterval: said["measure-interval"],
    warmUp: said["warm-up"],
    analyticsLag: said["analytics-lag"],
    readInterval: said["read-interval"],
    versionHeader: said["version-header"].toLowerCase(),
    identity: said.identity,
    aroundCache: said["around-cache"],
    onCancelInBake: said["on-cancel-in-bake"],
    pauseAt: [said["pause-at"]].flat(),
    pauseTime: said["pause-time"],
    soak: said.soak,
    allowDowngrade: said["allow-downgrade"]?.trim() || null,
  };
}
