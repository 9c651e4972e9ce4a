/** Lanczos approximation, g = 7: about 15 digits for every x > 0. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function for x > 0. */
export function lnGamma(x: number): number {
  const shifted = x - 1;
  const sum = LANCZOS.reduce((total, c, i) => (i === 0 ? c : total + c / (shifted + i)), 0);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Natural logarithm of the probability of exactly `k` hits in `n` trials of probability `p`, 0 < p < 1. */
export function lnBinomial(k: number, n: number, p: number): number {
  return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}

/**
 * Natural logarithm of the probability of at most `k` hits in `n` trials of probability `p`. For whole numbers this is
 * the regularised incomplete beta function, 1 − I_p(k + 1, n − k), without its numerical traps.
 */
export function lnBinomialAtMost(k: number, n: number, p: number): number {
  if (k >= n) return 0;
  if (k < 0) return Number.NEGATIVE_INFINITY;
  const odds = p / (1 - p);
  // Always sum the thinner tail, away from the mode: its terms only shrink.
  if (k < n * p) {
    const tail = sumFrom(1, (term, i) => (term * (k - i)) / ((n - k + i + 1) * odds));
    return lnBinomial(k, n, p) + Math.log(tail);
  }
  const tail = sumFrom(1, (term, i) => (term * (n - k - 1 - i) * odds) / (k + 2 + i));
  return Math.log1p(-Math.exp(lnBinomial(k + 1, n, p) + Math.log(tail)));
}

function sumFrom(first: number, next: (term: number, index: number) => number): number {
  let sum = 0;
  for (let i = 0, term = first; term > sum * 1e-17; i++) {
    sum += term;
    term = next(term, i);
  }
  return sum;
}

/** ln(Σ exp(xᵢ)) without overflow. */
export function logSumExp(values: readonly number[]): number {
  const largest = Math.max(...values);
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}

/** Probability that a standard normal value is at most `z` (Marsaglia's series, 15 digits for |z| < 7). */
export function normalAtMost(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let sum = z;
  for (let term = z, i = 3, before = Number.NaN; sum !== before; i += 2) {
    term *= (z * z) / i;
    before = sum;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI));
}
