import { percentile } from "./percentile.ts";

/** A parsed threshold over samples: `p(95)<1000` in ms, or `rate<0.01` as the share of failed ones. */
export interface Threshold {
  text: string;
  /** 0 to 100 for percentiles. */
  statistic: "avg" | "min" | "max" | "rate" | { percentile: number };
  orEqual: boolean;
  limit: number;
}

/** Reads a threshold in k6's spelling; the schema has checked the form. */
export function parseThreshold(text: string): Threshold {
  const [, name = "", p, operator, limit] =
    /^(avg|min|med|max|rate|p\(([\d.]+)\))\s*(<=?)\s*([\d.]+)$/.exec(text) ?? [];
  const statistic =
    name === "med"
      ? { percentile: 50 }
      : p !== undefined
        ? { percentile: Number(p) }
        : (name as "avg" | "min" | "max" | "rate");
  return { text, statistic, orEqual: operator === "<=", limit: Number(limit) };
}

/** The measured value of a threshold and whether it holds; no samples never hold. */
export function holds(threshold: Threshold, durations: readonly number[], failed: number, total: number) {
  const value = measure(
    threshold.statistic,
    [...durations].sort((a, b) => a - b),
    failed,
    total,
  );
  return { value, holds: threshold.orEqual ? value <= threshold.limit : value < threshold.limit };
}

function measure(statistic: Threshold["statistic"], sorted: number[], failed: number, total: number): number {
  if (statistic === "rate") return total === 0 ? Number.NaN : failed / total;
  if (sorted.length === 0) return Number.NaN;
  if (statistic === "min") return sorted[0] ?? Number.NaN;
  if (statistic === "max") return sorted.at(-1) ?? Number.NaN;
  if (statistic === "avg") return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return percentile(sorted, statistic.percentile);
}
