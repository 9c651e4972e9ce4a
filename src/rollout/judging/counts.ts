import type { Counts, Traffic } from "../words/observed.ts";

/** Whether counts can be counts: whole, not negative, no more errors than requests. */
export function isPossible({ requests, errors }: Counts): boolean {
  return Number.isSafeInteger(requests) && Number.isSafeInteger(errors) && errors >= 0 && errors <= requests;
}

/** Whether users' traffic is a measurement: what cannot be is an error of its source, and no evidence. */
export function isMeasurement({ candidate, active, estimated, from, to }: Traffic): boolean {
  const total = estimated === undefined || (Number.isFinite(estimated) && estimated >= 0);
  return isPossible(candidate) && isPossible(active) && total && from <= to;
}

/** The sum of counts. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ requests: a.requests + b.requests, errors: a.errors + b.errors }), {
    requests: 0,
    errors: 0,
  });
}

/** Share of failures; 0 where nothing was asked. */
export function rateOf(counts: Counts | undefined): number {
  return counts === undefined || counts.requests === 0 ? 0 : counts.errors / counts.requests;
}

/** "3 of 60 (5.0 %)" */
export function rate(counts: Counts): string {
  return counts.requests === 0 ? "0 of 0" : `${counts.errors} of ${counts.requests} (${percent(rateOf(counts))})`;
}

/** "5.0 %" */
export function percent(value: number): string {
  return `${(value * 100).toFixed(value !== 0 && value < 0.001 ? 2 : 1)} %`;
}
