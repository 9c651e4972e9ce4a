import type { RunState } from "../../src/github/runs.ts";
import type { Orphan } from "../../src/rollout/in-flight.ts";

/** What to do with a rollout in flight, and why. */
export interface Judgement {
  action: "leave" | "abort" | "finish";
  because: string;
}

/** What is known about the run that leads a rollout. */
export interface Owner {
  /** Undefined when GitHub knows no such run; `unknown` when it could not be asked. */
  state: RunState | undefined | "unknown";
  /** ms since the rollout's last deployment. */
  ageMs: number;
  maxAgeMs: number;
}

/**
 * Judges a rollout in flight by its run. Over: it is taken back, except when the run succeeded and only the last
 * deployment, the one that detaches the former version, is missing. At work: it is nobody else's business.
 */
export function judgeOwner({ mark, share }: Orphan, { state, ageMs, maxAgeMs }: Owner): Judgement {
  const run = `run ${mark.run}`;
  if (state === "unknown") {
    const hours = (ms: number) => `${(ms / 3_600_000).toFixed(1)} h`;
    if (ageMs <= maxAgeMs)
      return {
        action: "leave",
        because: `${run} cannot be asked about, and its last deployment is only ${hours(ageMs)} old`,
      };
    return { action: "abort", because: `${run} cannot be asked about, and its last deployment is ${hours(ageMs)} old` };
  }
  if (state === undefined) return { action: "abort", because: `${run} does not exist any more` };
  if (!state.completed) return { action: "leave", because: `${run} is at work` };
  if (state.conclusion === "success" && share === 100) {
    return { action: "finish", because: `${run} succeeded, and only its last deployment is missing` };
  }
  return { action: "abort", because: `${run} is over (${state.conclusion ?? "no conclusion"})` };
}
