import { normalAtMost } from "./special.ts";

/**
 * Mann-Whitney U, one-sided: how likely values at least this much larger in `a` are if both come from one source.
 * Normal approximation with ties and continuity; meant for eight or more values on each side.
 */
export function mannWhitneyGreater(a: readonly number[], b: readonly number[]): { u: number; p: number } {
  const all = [...a.map((value) => ({ value, first: true })), ...b.map((value) => ({ value, first: false }))];
  all.sort((x, y) => x.value - y.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    const size = end - start;
    const rank = (start + 1 + end) / 2;
    rankSum += rank * all.slice(start, end).filter((item) => item.first).length;
    ties += size ** 3 - size;
    start = end;
  }
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const n = all.length;
  const variance = ((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(variance > 0)) return { u, p: 1 };
  const z = (u - (a.length * b.length) / 2 - 0.5) / Math.sqrt(variance);
  return { u, p: 1 - normalAtMost(z) };
}

/** Hodges-Lehmann estimate of how many times larger `a` is than `b`: the median of all quotients. Positive values only. */
export function hodgesLehmannRatio(a: readonly number[], b: readonly number[]): number {
  const quotients = Float64Array.from(a.flatMap((x) => b.map((y) => x / y))).sort();
  const middle = quotients.length / 2;
  const lower = quotients[Math.ceil(middle) - 1];
  const upper = quotients[Math.floor(middle)];
  return lower === undefined || upper === undefined ? Number.NaN : Math.sqrt(lower * upper);
}
