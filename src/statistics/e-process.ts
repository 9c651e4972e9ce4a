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
 * ln E over all steps: an even mixture over "the regression began at step k", so that a fault which appears late is not
 * drowned by the innocent steps before it. `planned` is the number of steps of the whole plan.
 */
export function lnEOverSteps(lnSteps: readonly number[], planned: number): number {
  const began = lnSteps.map((_, k) => lnSteps.slice(k).reduce((sum, value) => sum + value, 0));
  const notBegun = Array<number>(Math.max(planned - lnSteps.length, 0)).fill(0);
  const all = [...began, ...notBegun];
  return all.length === 0 ? 0 : logSumExp(all) - Math.log(all.length);
}
