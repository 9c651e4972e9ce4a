import type { RunState } from "../github/runs.ts";
import type { Orphan } from "../rollout/in-flight.ts";

/** Age of a rollout's last deployment, ms, from which it counts as left behind if nobody can tell about its run. */
export const MAX_AGE_MS = 6 * 3_600_000;

/** What to do with a rollout in flight, and why. */
export interface Judgement {
  /** `hold`: the process that led it wrote down that nobody may settle it. */
  action: "leave" | "abort" | "finish" | "hold";
  because: string;
}

/** What is known about the run that leads a rollout. */
export interface Owner {
  /**
   * `ours`: an earlier attempt of this very run. `excluded`: the workflow's concurrency group lets it release nothing now.
   * `unknown`: it could not be asked, or what GitHub says proves nothing.
   */
  state: RunState | "gone" | "ours" | "excluded" | "unknown";
  /** ms since the rollout's last deployment, by the platform's clock. */
  ageMs: number;
  maxAgeMs: number;
}

/** Whom to ask about a run, and from where. */
export interface Inquiry {
  /** `owner/name` of the repository that asks; undefined outside of a workflow run. */
  repository: string | undefined;
  /** No other run of that repository can be releasing this Worker now. */
  exclusive?: boolean;
  /** Reads a run; undefined if the token sees none of that id. Absent without a token. */
  readRun: ((repository: string, id: string) => Promise<RunState | undefined>) | undefined;
  log: (message: string) => void;
}

/**
 * Asks GitHub about the run that leads a rollout. Two repositories may release one Worker, and a token sees its own only:
 * that GitHub shows no such run proves something only if the record says that it is a run of the repository that asks.
 */
export async function askOwner({ record }: Orphan, inquiry: Inquiry): Promise<Owner["state"]> {
  const { repository, exclusive = false, readRun, log } = inquiry;
  const where = record.repository ?? repository;
  const own = record.repository !== undefined && record.repository === repository;
  const otherwise = exclusive && own ? "excluded" : "unknown";
  if (readRun === undefined || where === undefined) return otherwise;
  try {
    const state = await readRun(where, record.run);
    // A run goes on after its release: that it is open does not mean that it leads the rollout.
    if (state !== undefined) return exclusive && own && !state.completed ? "excluded" : state;
    return own ? "gone" : "unknown";
  } catch (error) {
    log(`GitHub does not tell about run ${record.run}: ${error instanceof Error ? error.message : String(error)}`);
    return otherwise;
  }
}

/** ms since the rollout's last deployment; `moment` is the platform's. One without a date counts as made just now. */
export function ageOf({ deployment: { createdAt } }: Orphan, moment: number): number {
  return createdAt === 0 ? 0 : moment - createdAt;
}

/**
 * Judges a rollout in flight by its run. Over: it is taken back, except when the run succeeded and only the last
 * deployment, the one that detaches the former version, is missing. At work: it is nobody else's business, until its last
 * deployment is older than any rollout.
 */
export function judgeOwner({ record, share, halted }: Orphan, { state, ageMs, maxAgeMs }: Owner): Judgement {
  const run = `run ${record.run}`;
  const age = `${(ageMs / 3_600_000).toFixed(1)} h old`;
  const succeeded = typeof state === "object" && state.completed && state.conclusion === "success";
  if (halted !== undefined && !(succeeded && share === 100 && record.kind !== "HALT")) {
    return {
      action: "hold",
      because: `${run} wrote down that the way back is worse (${halted}): a person must decide`,
    };
  }
  if (state === "unknown") {
    const old = `${run} cannot be asked about, and its last deployment is`;
    if (ageMs <= maxAgeMs) return { action: "leave", because: `${old} only ${age}` };
    return { action: "abort", because: `${old} ${age}` };
  }
  if (state === "ours") return { action: "abort", because: `an earlier attempt of ${run} left it behind` };
  if (state === "gone") return { action: "abort", because: `${run} does not exist any more` };
  if (state === "excluded") {
    return { action: "abort", because: `${run} does not release now: the concurrency group lets only this run do it` };
  }
  if (!state.completed) {
    if (ageMs <= maxAgeMs) return { action: "leave", because: `${run} is at work` };
    // No rollout waits so long between two deployments: the run hangs, or does something else.
    return { action: "abort", because: `${run} is still open, but its last deployment is ${age}` };
  }
  if (succeeded && share === 100) {
    return { action: "finish", because: `${run} succeeded, and only its last deployment is missing` };
  }
  return { action: "abort", because: `${run} is over (${state.conclusion ?? "no conclusion"})` };
}
