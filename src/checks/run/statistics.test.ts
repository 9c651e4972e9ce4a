import fc from "fast-check";
import { expect, test } from "vitest";
import { latency, percentile, samplesNeeded } from "../judge/percentile.ts";
import { holds, parseThreshold } from "../judge/thresholds.ts";
import type { Retry } from "./plan.ts";
import { backoff } from "./retry.ts";

test("percentiles are nearest-rank, by the textbook example", () => {
  const sorted = [15, 20, 35, 40, 50];
  expect([5, 30, 40, 50, 100].map((p) => percentile(sorted, p))).toEqual([15, 20, 20, 35, 50]);
});

test("a percentile is a measured value that at least p % do not exceed, and the smallest such", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 100 }),
      (values, p) => {
        const sorted = values.toSorted((a, b) => a - b);
        const found = percentile(sorted, p);
        const share = (limit: number) => (100 * sorted.filter((value) => value <= limit).length) / sorted.length;
        expect(sorted).toContain(found);
        expect(share(found)).toBeGreaterThanOrEqual(p);
        for (const smaller of sorted.filter((value) => value < found)) expect(share(smaller)).toBeLessThan(p);
      },
    ),
  );
});

test("a percentile needs as many samples as keep it from being the slowest one", () => {
  expect([50, 90, 95, 99, 99.9, 100].map(samplesNeeded)).toEqual([2, 10, 20, 100, 1_000, 1]);
  for (const p of [50, 75, 90, 95, 98, 99]) {
    const needed = samplesNeeded(p);
    const ranks = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
    expect(percentile(ranks(needed), p)).toBeLessThan(needed);
    expect(percentile(ranks(needed - 1), p)).toBe(needed - 1);
  }
});

test("thresholds in k6's spelling", () => {
  const durations = [100, 200, 300, 400];
  const judge = (text: string, failed = 0) => holds(parseThreshold(text), durations, failed, 4);
  expect(judge("med<=200")).toEqual({ value: 200, holds: true });
  expect(judge("p(95)<400")).toEqual({ value: 400, holds: false });
  expect(judge("avg < 250.5")).toEqual({ value: 250, holds: true });
  expect(judge("min<=100").holds && judge("max<=400").holds).toBe(true);
  expect(judge("rate<0.25", 1)).toEqual({ value: 0.25, holds: false });
  expect(judge("rate<=0.25", 1).holds).toBe(true);
});

test("no samples never hold", () => {
  for (const text of ["p(50)<1000", "avg<1000", "min<1", "max<1"])
    expect(holds(parseThreshold(text), [], 0, 0).holds).toBe(false);
  expect(holds(parseThreshold("rate<=1"), [], 0, 0).holds).toBe(false);
  expect(latency([])).toBeUndefined();
});

test("backoff: fixed, linear, doubling with a cap, shortened by at most half", () => {
  const retry = (strategy: Retry["strategy"], jitter = false): Retry => ({
    attempts: 9,
    strategy,
    delayMs: 100,
    maxDelayMs: 1_000,
    jitter,
    deadlineMs: 0,
    consecutiveUp: 1,
    on: new Set(),
  });
  const pauses = (strategy: Retry["strategy"]) => [1, 2, 3, 4, 5, 60].map((n) => backoff(retry(strategy), n));
  expect(pauses("fixed")).toEqual([100, 100, 100, 100, 100, 100]);
  expect(pauses("linear")).toEqual([100, 200, 300, 400, 500, 1_000]);
  expect(pauses("exponential")).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  expect(backoff(retry("exponential", true), 3, () => 0)).toBe(400);
  expect(backoff(retry("exponential", true), 3, () => 1)).toBe(200);
});
