import type { Thresholds } from "../words/config.ts";

/**
 * How the false alarms that a whole rollout may have are shared out. What is left over is for what no formula knows:
 * failures that come in clumps, and smoke tests or comparisons that never come to an end.
 */
const SHARES = { errors: 0.5, latency: 0.1, guard: 0.1, comparison: 0.05 } as const;

/** The share of `alpha` that a kind of rule may use up over the whole rollout. */
export function alphaOf(kind: keyof typeof SHARES, { alpha }: Thresholds): number {
  return alpha * SHARES[kind];
}
