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
  | "ABORT";

/** How a rollout ends. */
export const TERMINAL = [
  /** The candidate serves everything, proven. */
  "SUCCEEDED",
  /** The candidate serves everything, but a trigger, a setting or the final record could not be written. */
  "SUCCEEDED_DEGRADED",
  /** The active version serves everything again, proven. */
  "ROLLED_BACK",
  /** The active version could not be put back, or not be proven: a person must look now. */
  "ROLLBACK_FAILED",
  /** Stopped before anything was written. */
  "FAILED_CLEAN",
  /** Refused before anything was written. */
  "BLOCKED",
  /** Somebody else deployed: we stopped and touched nothing. */
  "DRIFTED",
  /** The candidate fails and there is nothing to return to: a first deployment. */
  "FAILED_LIVE",
] as const;

export type Terminal = (typeof TERMINAL)[number];
export type State = Working | Terminal;

/** True for a state that nothing leaves. */
export function isTerminal(state: State): state is Terminal {
  return (TERMINAL as readonly string[]).includes(state);
}

/** Why a rollout stopped, held or was refused: the action's closed list of failure reasons. */
export const REASONS = [
  "split-not-ours",
  "rollout-in-progress",
  "active-moved",
  "too-little-time",
  "too-few-api-calls",
  "active-unhealthy",
  "identity-not-proven",
  "smoke-test-failed",
  "smoke-test-inconclusive",
  "approval-rejected",
  "approval-timeout",
  "candidate-worse",
  "no-evidence",
  "environment-unhealthy",
  "evidence-unavailable",
  "split-not-applied",
  "active-worse",
  "write-not-applied",
  "write-refused",
  "rate-limited",
  "secrets-changed",
  "unauthorized",
  "unexpected-deployment",
  "foreign-deployment",
  "platform-unreadable",
  "cancelled",
  "operator-abort",
  "orphaned",
  "not-proven",
  "settings-not-applied",
  "no-active-version",
] as const;

export type Reason = (typeof REASONS)[number];
