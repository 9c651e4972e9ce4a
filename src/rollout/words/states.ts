import type { RolloutKind } from "../../record/words.ts";

/**
 * Where a rollout stands. Each state that moves traffic is exactly one deployment at Cloudflare, always in the order
 * active, candidate:
 *
 *   PLAN ─ STAGE ─ SMOKE ─ APPROVAL ─ RAMP ─ OBSERVE ─ … ─ CUTOVER ─ BAKE ─ FINALIZE ─► SUCCEEDED
 *   100    100/0   100/0   100/0      95/5   95/5 ⇄ HOLD   0/100     0/100  100 (candidate alone)
 *      └──────┴───────┴───────┴─────────┴──────┴──────────────┴────────┴──► ABORT ─► ROLLED_BACK
 *                                                                           100 (active alone)
 *
 * A split at the head of the list is therefore a rollout in flight, and a single version is a rollout at rest: whoever
 * comes after a dead run needs nothing else to know whether there is something to settle.
 */
export type Working =
  | "PLAN"
  | "STAGE"
  | "SMOKE"
  | "APPROVAL"
  | "RAMP"
  | "OBSERVE"
  | "HOLD"
  | "CUTOVER"
  | "BAKE"
  | "FINALIZE"
  | "ABORT"
  | "HALT"
  | "RESTORE";

/** How far a state that writes has come, in this order. A state that only looks has no phases. */
export const PHASES = {
  /** Write the deployment, then prove by live answers that it is followed. */
  STAGE: ["write", "prove"],
  RAMP: ["write"],
  CUTOVER: ["write", "prove"],
  /** Detach the former version, apply what no version holds, then read the platform a last time. */
  FINALIZE: ["write", "apply", "confirm"],
  /** Give everything back, prove by live requests that it is, see how users fare now, read the platform a last time. */
  ABORT: ["write", "prove", "look", "confirm"],
  /** Write the very same table again, with a record that says why nobody may settle it. */
  HALT: ["write"],
  /** Put back what one of our writes overwrote between our reading and our writing. */
  RESTORE: ["write"],
} as const satisfies Record<RolloutKind, readonly string[]>;

export type Phase = (typeof PHASES)[RolloutKind][number];

/** The phase in which a state begins. */
export function firstPhase(state: State): Phase | undefined {
  return Object.hasOwn(PHASES, state) ? PHASES[state as RolloutKind][0] : undefined;
}

/** How a rollout ends, each with what is then true of the candidate. */
export const ENDS = {
  /** The candidate serves everything, proven. */
  SUCCEEDED: "serves all traffic",
  /**
   * The candidate serves everything, but a trigger, a setting or the final record could not be written, or it has no
   * address and nobody invoked it.
   */
  SUCCEEDED_DEGRADED: "serves all traffic, but not everything was applied, or it is unproven",
  /** In flight on purpose: the next scheduled run leads it on. */
  SOAKING: "soaks at its share: the next scheduled janitor leads it on",
  /** The active version serves everything again, proven. */
  ROLLED_BACK: "was taken back: the active version serves everything again",
  /** The active version is known to fail, or is gone, and the candidate does not: nothing is moved, a person decides. */
  HELD: "keeps the share that it has: the active version is no way back, and a person must decide now",
  /** The active version could not be put back, or not be proven: a person must look now. */
  ROLLBACK_FAILED: "could not be taken back for sure: look now",
  /** Stopped before anything was written. */
  FAILED_CLEAN: "never got traffic: nothing was changed",
  /** Refused before anything was written. */
  BLOCKED: "was not rolled out: nothing was changed",
  /** Somebody else deployed: we stopped. What a write of ours overwrote in that moment is named, and put back. */
  DRIFTED: "is no longer rolled out: somebody else deployed",
  /** The candidate fails and there is nothing to return to: a first deployment. */
  FAILED_LIVE: "fails, and there is no version to return to",
} as const;

export type Terminal = keyof typeof ENDS;
export type State = Working | Terminal;

/** True for a state that nothing leaves. */
export function isTerminal(state: State): state is Terminal {
  return Object.hasOwn(ENDS, state);
}
