import type { Sample } from "../checks/run/probe.ts";
import { noPairs } from "../rollout/judging/comparable.ts";
import { NO_PROBES } from "../rollout/words/journal.ts";
import type { Pairs, ProbeCounts, Probes, SmokeResult } from "../rollout/words/observed.ts";
import { judgeActive, judgeSample, nameOf } from "./sample.ts";

type Counting = ProbeCounts & { latencies: number[] };

/** Counts one round of probes: pair by pair, and check by check. */
export class Tally {
  private readonly candidate: Counting = { ...NO_PROBES.candidate, latencies: [] };
  private readonly active: Counting = { ...NO_PROBES.candidate, latencies: [] };
  private readonly checks = new Map<string, Pairs>();
  private why: string | undefined;

  /** Adds the answers to the same checks, in the same order; `active` is undefined where nobody could be asked. */
  add(candidate: readonly Sample[], active: readonly Sample[] | undefined): void {
    for (const [i, sample] of candidate.entries()) {
      const name = nameOf(sample, candidate);
      const beside = active?.[i];
      const mine = judgeSample(sample);
      const theirs = beside === undefined ? undefined : judgeActive(beside, sample);
      count(this.candidate, mine, sample);
      if (theirs !== undefined && beside !== undefined) count(this.active, theirs, beside);
      if (!isJudged(mine)) this.why = sample.foreign ?? sample.detail ?? sample.cause;
      this.checks.set(name, withPair(this.checks.get(name) ?? noPairs(name), mine, theirs));
    }
  }

  /** What the round amounts to. */
  probes({ compared }: { compared: boolean }): Probes {
    const failing = (counts: ProbeCounts) => (counts.errors > 0 ? 1 : 0);
    return {
      candidate: this.candidate,
      active: compared ? this.active : undefined,
      checks: [...this.checks.values()],
      failing: { candidate: failing(this.candidate), active: failing(this.active) },
      why: this.why,
    };
  }
}

const isJudged = (result: SmokeResult | undefined) => result === "passed" || result === "failed";

function count(counts: Counting, result: SmokeResult, { durationMs }: Sample): void {
  if (!isJudged(result)) {
    counts.unproven++;
    return;
  }
  counts.requests++;
  if (result === "passed") counts.latencies.push(durationMs);
  else counts.errors++;
}

function withPair(known: Pairs, mine: SmokeResult, theirs: SmokeResult | undefined): Pairs {
  if (!isJudged(mine)) return known;
  const failed = mine === "failed";
  const { requests, errors } = known.candidate;
  const alone = { ...known, candidate: { requests: requests + 1, errors: errors + (failed ? 1 : 0) } };
  if (!isJudged(theirs)) return alone;
  const kind = failed
    ? theirs === "failed"
      ? "both"
      : "onlyCandidate"
    : theirs === "failed"
      ? "onlyActive"
      : undefined;
  return { ...alone, pairs: known.pairs + 1, ...(kind === undefined ? {} : { [kind]: known[kind] + 1 }) };
}
