/** Two-sided 95 % and one-sided 95 % and 99 % standard normal quantiles. */
export const Z = { twoSided95: 1.959964, oneSided95: 1.644854, oneSided99: 2.326348 } as const;

/** Wilson's score interval of a rate. Without a single trial nothing is known: [0, 1]. */
export function wilson(hits: number, trials: number, z: number): { lower: number; upper: number } {
  if (trials === 0) return { lower: 0, upper: 1 };
  const rate = hits / trials;
  const z2 = (z * z) / trials;
  const centre = rate + z2 / 2;
  const half = z * Math.sqrt((rate * (1 - rate)) / trials + z2 / (4 * trials));
  return { lower: Math.max(0, (centre - half) / (1 + z2)), upper: Math.min(1, (centre + half) / (1 + z2)) };
}
