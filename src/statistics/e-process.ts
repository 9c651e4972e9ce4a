import { lnBinomialAtMost, lnGamma, logSumExp } from "./special.ts";

/** What both versions did at the same time during one step, as counts. */
export interface TwoArms {
  candidate: { requests: number; errors: number };
  active: { requests: number; errors: number };
}

/**
 * Evidence, as ln E, that the candidate fails more than `ratio` times as often as the active version, within one step.
 *
 * Given all errors of a step, a candidate that is no worse than `ratio` times the active version owns each of them with
 * probability at most θ0 = ρr / (ρr + 1 − ρ), ρ being its observed share of the requests. Under that hypothesis E has a
 * mean of at most 1 at every look, so it may be looked at every minute. Only four counts are needed, a day's rhythm
 * cancels out because both versions live through it, and an active version without a single error is fine.
 * (Conditional binomial, after Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", arXiv 2011.03567.)
 */
export function lnE({ candidate, active }: TwoArms, ratio: number): number {
  const total = candidate.requests + active.requests;
  const errors = candidate.errors + active.errors;
  // One arm alone cannot be compared, and no error says nothing.
  if (errors === 0 || candidate.requests === 0 || active.requests === 0) return 0;
  return lnEOfShare(candidate.errors, errors, candidate.requests / total, ratio);
}

/** The same from the candidate's errors, all errors and the candidate's share of the requests (0 < share < 1). */
export function lnEOfShare(x: number, n: number, share: number, ratio: number): number {
  const theta = (share * ratio) / (share * ratio + 1 - share);
  const lnBeta = lnGamma(x + 1) + lnGamma(n - x + 1) - lnGamma(n + 2);
  return (
    lnBeta + lnBinomialAtMost(x, n + 1, theta) - Math.log1p(-theta) - x * Math.log(theta) - (n - x) * Math.log1p(-theta)
  );
}

/**
 * Evidence, as ln E, that the candidate fails more than `ratio` times as often, from pairs of probes of which exactly
 * one failed: `candidate` of them by the candidate, `active` by the active version. Under the hypothesis that it does
 * not, such a pair is the candidate's with probability at most r / (1 + r); what both sides fail together says nothing,
 * however often it happens. Half of the mixture is evenly spread, half waits for a candidate that fails alone each time.
 */
export function lnEOfPairs(candidate: number, active: number, ratio: number): number {
  if (candidate + active === 0) return 0;
  const always = active > 0 ? Number.NEGATIVE_INFINITY : candidate * Math.log((1 + ratio) / ratio);
  return logSumExp([lnEOfShare(candidate, candidate + active, 0.5, ratio), always]) - Math.LN2;
}

/** Evidence, as ln E, that one version alone fails more often than `rate` (0 < rate < 1), which may be looked at any time. */
export function lnEAbove({ requests, errors }: { requests: number; errors: number }, rate: number): number {
  return requests === 0 ? 0 : lnEOfShare(errors, requests, rate, 1);
}

/** ln of a weighted mean of E values: evidence as well, if the weights were decided before and sum to 1. */
export function lnMeanE(parts: readonly { lnE: number; weight: number }[]): number {
  return logSumExp(parts.filter(({ weight }) => weight > 0).map(({ lnE, weight }) => lnE + Math.log(weight)));
}

/**
 * ln E over all steps: an even mixture over "the regression began at step k", so that a fault which appears late is not
 * drowned by the innocent steps before it. `planned` is the number of steps of the whole plan.
 */
export function lnEOverSteps(lnSteps: readonly number[], planned: number): number {
  const began = lnSteps.map((_, k) => lnSteps.slice(k).reduce((sum, value) => sum + value, 0));
  const notBegun = Array<number>(Math.max(planned - lnSteps.length, 0)).fill(0);
  const all = [...began, ...notBegun];
  return all.length === 0 ? 0 : logSumExp(all) - Math.log(all.length);
}
