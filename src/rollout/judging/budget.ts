import type { Thresholds } from "../words/config.ts";

/** How the false alarms that a whole rollout may have are shared out. What can look often gets the most. */
const SHARES = { errors: 0.8, latency: 0.1, guard: 0.1 } as const;

/** The share of `alpha` that a kind of rule may use up over the whole rollout. */
export function alphaOf(kind: keyof typeof SHARES, { alpha }: Thresholds): number {
  return alpha * SHARES[kind];
}
