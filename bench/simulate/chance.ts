/** Seeded chance: numbers, counts and rates as nature draws them. */

/** A deterministic source of numbers between 0 and 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A standard normal draw (Box and Muller). */
export function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(next() || 1e-12)) * Math.cos(2 * Math.PI * next());
}

/** Hits in `n` trials of probability `p`; by inversion, by normal approximation where that is exact enough. */
export function binomial(n: number, p: number, next: () => number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(n, 1 - p, next);
  if (n * p > 50) {
    const draw = Math.round(n * p + normal(next) * Math.sqrt(n * p * (1 - p)));
    return Math.min(n, Math.max(0, draw));
  }
  let left = next();
  let term = (1 - p) ** n;
  for (let k = 0; k < n; k++) {
    if (left < term) return k;
    left -= term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return n;
}

/** A rate that varies from moment to moment around `mean`, with this correlation within a moment (beta). */
export function varying(mean: number, correlation: number, next: () => number): number {
  if (correlation <= 0 || mean <= 0 || mean >= 1) return mean;
  const size = 1 / correlation - 1;
  const a = gamma(mean * size, next);
  const b = gamma((1 - mean) * size, next);
  return a + b === 0 ? mean : a / (a + b);
}

/** A gamma draw of scale 1 (Marsaglia and Tsang). */
function gamma(shape: number, next: () => number): number {
  if (shape < 1) return gamma(shape + 1, next) * (next() || 1e-12) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(next);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(next() || 1e-12) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
