/** Configurations for tests of the engine. */

import type { Table } from "../../src/record/deployment.ts";
import {
  type Config,
  DEFAULT_BAKE_MS,
  DEFAULT_RESERVE,
  DEFAULT_STEPS,
  DEFAULT_THRESHOLDS,
  DEFAULT_TIMING,
} from "../../src/rollout/words/config.ts";

export const ACTIVE = "aaaaaaaa-0000-4000-8000-000000000001";
export const CANDIDATE = "cccccccc-0000-4000-8000-000000000002";
export const THIRD = "eeeeeeee-0000-4000-8000-000000000003";

/** A default gradual rollout, as an action would configure it. */
export function settings(changes: Partial<Config> = {}): Config {
  const strategy = changes.strategy ?? "gradual";
  return {
    rollout: "k3f9a0c2d1",
    nonce: "7f3a",
    run: "17234567890/1",
    repository: "octo/hello",
    commit: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
    active: ACTIVE,
    candidate: CANDIDATE,
    strategy,
    steps: strategy === "gradual" ? DEFAULT_STEPS : [],
    bakeMs: DEFAULT_BAKE_MS[strategy],
    pauseAt: [],
    onCancelInBake: "rollback",
    identity: "echo",
    visits: true,
    analytics: true,
    comparison: strategy === "direct" ? "absolute" : "paired",
    acceptSecretChanges: false,
    startFromSplit: false,
    before: undefined,
    thresholds: DEFAULT_THRESHOLDS,
    timing: DEFAULT_TIMING,
    reserve: DEFAULT_RESERVE,
    ...changes,
  };
}

export const alone = (version: string): Table => [{ version, percentage: 100 }];
export const split = (share: number, active = ACTIVE, candidate = CANDIDATE): Table => [
  { version: active, percentage: 100 - share },
  { version: candidate, percentage: share },
];
