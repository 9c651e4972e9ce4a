import { lnEOfPairs } from "../../statistics/e-process.ts";
import { sprt } from "../../statistics/sprt.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Config, Thresholds } from "../words/config.ts";
import type { EarlierProbes, Pairs } from "../words/observed.ts";
import type { Evidence } from "../words/verdict.ts";
import { alphaOf } from "./budget.ts";
import { sum } from "./counts.ts";

/** A version that is judged alone: probes are chosen to pass always, so three failures among few are enough. */
export const ALONE = { good: 0.01, bad: 0.05, alpha: 0.01, beta: 0.1 } as const;

/** Rounds in which a version must have failed before it is called worse: one bad moment is no difference. */
export const ROUNDS = 2;

/** What decides whether a check can be compared. */
export type ProbeEvidence = Pick<Evidence, "probes" | "incomparable" | "comparison">;

/**
 * Whether the active version is a yardstick for a check: it can be asked, it passed the check in the smoke test or does
 * since, and it is not known to fail it by now. What has no control is judged on the candidate alone.
 */
export function isComparable(check: Pairs, evidence: ProbeEvidence, thresholds: Thresholds): boolean {
  return (
    evidence.comparison === "paired" &&
    (!evidence.incomparable.includes(check.check) || activePasses(check)) &&
    check.pairs > 0 &&
    !activeFails(check, evidence, thresholds)
  );
}

/** It failed the smoke test by bad luck: asked often enough, it passes more than half of the time for sure. */
function activePasses({ pairs, both, onlyActive }: Pairs): boolean {
  return wilson(both + onlyActive, pairs, Z.oneSided99).upper < 0.5;
}

/**
 * Whether it is known that the active version fails a check more often than the candidate does, at this share; known for
 * certain, and of all checks together: who loses a control by chance is judged harder than was promised.
 */
export function activeFails(check: Pairs, { probes }: ProbeEvidence, thresholds: Thresholds): boolean {
  if (probes.failing.active < ROUNDS) return false;
  const limit = Math.log(Math.max(1, probes.checks.length)) - Math.log(alphaOf("comparison", thresholds));
  return lnEOfPairs(check.onlyActive, check.onlyCandidate, thresholds.ratio) >= limit;
}

/** What a rollout knows about its active version: the evidence of this step, and what stays of the steps before. */
export type Known = Omit<ProbeEvidence, "comparison"> & { activeBroken: boolean; probed: readonly EarlierProbes[] };

/**
 * True when users would be sent to a version that is known to fail while the candidate does not: it failed everything
 * in the smoke test, or fails what it passed then. At a new share the evidence begins anew, but what was known before it
 * holds until the active version is seen to pass again. A check that it never passed, because it came with this very
 * commit, makes it no worse for users. Tell it the journal, or anything that knows as much.
 */
export function activeIsWorse(
  { probes, probed, incomparable, activeBroken }: Known,
  { comparison, thresholds }: Pick<Config, "comparison" | "thresholds">,
): boolean {
  if (activeBroken) return sprt(probes.candidate, ALONE).says !== "bad";
  if (comparison === "absolute") return false;
  return [...probed, probes].reduce((worse, { checks, failing }) => {
    const known = checks.filter(({ check }) => !incomparable.includes(check));
    const seen = { probes: { ...probes, checks, failing }, incomparable, comparison };
    if ([pooled(known), ...known].some((check) => activeFails(check, seen, thresholds))) return true;
    return worse && !activePasses(pooled(known));
  }, false);
}

/** Several checks as one. */
export function pooled(checks: readonly Pairs[]): Pairs {
  return checks.reduce(
    (a, b) => ({
      check: "all checks",
      pairs: a.pairs + b.pairs,
      onlyCandidate: a.onlyCandidate + b.onlyCandidate,
      onlyActive: a.onlyActive + b.onlyActive,
      both: a.both + b.both,
      candidate: sum([a.candidate, b.candidate]),
    }),
    noPairs("all checks"),
  );
}

/** A check that nobody was asked. */
export function noPairs(check: string): Pairs {
  return { check, pairs: 0, onlyCandidate: 0, onlyActive: 0, both: 0, candidate: { requests: 0, errors: 0 } };
}
