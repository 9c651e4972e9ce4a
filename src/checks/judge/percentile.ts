/** The nearest-rank percentile (0 < p ≤ 100) of sorted values: always one that was measured. */
export function percentile(sorted: readonly number[], p: number): number {
  const rank = Math.max(1, Math.ceil((p / 100) * sorted.length));
  return sorted[Math.min(rank, sorted.length) - 1] ?? Number.NaN;
}

/** How many samples a percentile needs so that it is not simply the slowest one. */
export function samplesNeeded(p: number): number {
  // Rounded, because 100 - 99.9 is not a tenth in binary.
  return p >= 100 ? 1 : Math.ceil(Number((100 / (100 - p)).toFixed(6)));
}

/** What a set of latencies looks like, ms. */
export interface Latency {
  count: number;
  min: number;
  avg: number;
  p50: number;
  p95: number;
  max: number;
}

/** The summary of latencies in ms; undefined when there are none. */
export function latency(durations: readonly number[]): Latency | undefined {
  if (durations.length === 0) return undefined;
  const sorted = [...durations].sort((a, b) => a - b);
  const round = (value: number) => Number(value.toFixed(1));
  return {
    count: sorted.length,
    min: round(sorted[0] ?? 0),
    avg: round(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
    p50: round(percentile(sorted, 50)),
    p95: round(percentile(sorted, 95)),
    max: round(sorted.at(-1) ?? 0),
  };
}
