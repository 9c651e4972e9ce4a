import { lnE } from "../../statistics/e-process.ts";
import { sprt } from "../../statistics/sprt.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Thresholds } from "../words/config.ts";
import type { Counts } from "../words/observed.ts";
import type { Evidence, Finding } from "../words/verdict.ts";

// Probes are chosen to pass always, so three failures among few are enough, and a rare one is not.
const SPRT = { good: 0.01, bad: 0.05, alpha: 0.01, beta: 0.1 };

/** Judges our own paired probes: does the candidate fail more, and have enough of them passed to say that it does not? */
export function judgeProbes(
  evidence: Pick<Evidence, "probes" | "comparison">,
  thresholds: Thresholds,
): { harm: Finding[]; enough: Finding[] } {
  const { candidate } = evidence.probes;
  const active = evidence.comparison === "paired" ? evidence.probes.active : undefined;
  const numbers = {
    candidateRequests: candidate.requests,
    candidateErrors: candidate.errors,
    ...(active === undefined ? {} : { activeRequests: active.requests, activeErrors: active.errors }),
  };
  const harm: Finding[] = [];
  const alone = sprt(candidate, SPRT);
  const other = active === undefined ? undefined : sprt(active, SPRT);
  const evidenceOfHarm = active === undefined ? 0 : lnE({ candidate, active }, thresholds.ratio);
  const limit = Math.log(1 / thresholds.alpha);
  const worse = evidenceOfHarm >= limit && candidate.errors >= thresholds.minErrors;
  const environment = alone.says === "bad" && other?.says === "bad" && !worse;
  harm.push({
    rule: "probe-errors",
    value: worse || (alone.says === "bad" && other?.says !== "bad") ? "FAIL" : environment ? "ERROR" : "PASS",
    says: environment
      ? `probes of both versions fail (${rate(candidate)} and ${active === undefined ? "-" : rate(active)}): the environment, not the candidate`
      : `${rate(candidate)} of the candidate's probes failed${active === undefined ? "" : `, ${rate(active)} of the active version's`}`,
    numbers: { ...numbers, lnE: evidenceOfHarm, limit, lnRatio: alone.lnRatio },
  });
  return { harm, enough: [enoughProbes(candidate, active, thresholds)] };
}

function enoughProbes(candidate: Counts, active: Counts | undefined, thresholds: Thresholds): Finding {
  const upper = wilson(candidate.errors, candidate.requests, Z.oneSided95).upper;
  const bound = rateOf(active) + thresholds.margin;
  // A comparison needs both sides: an active version that was hardly asked is no yardstick.
  const compared = active === undefined || active.requests * 2 >= candidate.requests;
  const pass = candidate.requests > 0 && compared && upper <= bound;
  return {
    rule: "probe-volume",
    value: pass ? "PASS" : "INCONCLUSIVE",
    says: pass
      ? `with ${candidate.requests} probes the candidate's failure rate is below ${percent(bound)} for sure (at most ${percent(upper)})`
      : `${candidate.requests} probes cannot rule out a failure rate of ${percent(upper)} (needed: ${percent(bound)})`,
    numbers: { upper, bound, requests: candidate.requests },
  };
}

/** "3 of 60 (5.0 %)" */
export function rate(counts: Counts): string {
  return counts.requests === 0
    ? "0 of 0"
    : `${counts.errors} of ${counts.requests} (${percent(counts.errors / counts.requests)})`;
}

/** "5.0 %" */
export function percent(value: number): string {
  return `${(value * 100).toFixed(value !== 0 && value < 0.001 ? 2 : 1)} %`;
}

function rateOf(counts: Counts | undefined): number {
  return counts === undefined || counts.requests === 0 ? 0 : counts.errors / counts.requests;
}
