import { expect, it } from "vitest";
import { type Config, DEFAULT_STEPS, DEFAULT_THRESHOLDS, DEFAULT_TIMING } from "../words/config.ts";
import { power, powerOfProbes } from "./power.ts";

// As the measured table has it: 20 minutes, all of them settled.
const config = {
  analytics: true,
  comparison: "paired",
  bakeMs: 600_000,
  steps: DEFAULT_STEPS,
  thresholds: DEFAULT_THRESHOLDS,
  timing: { ...DEFAULT_TIMING, warmUpMs: 0, lagMs: 0 },
} as unknown as Config;

it.each([
  [10, 0.002, 0.08, 0.5],
  [60, 0.002, 0.05, 0.1],
  [600, 0.01, 0.02, 0.04],
])(
  "at %d a minute with %d errors a plan sees faults from somewhere between %d and %d",
  (perMinute, errors, low, high) => {
    const { detects } = power(config, perMinute, errors);
    expect(detects).toBeGreaterThanOrEqual(low);
    expect(detects).toBeLessThanOrEqual(high);
  },
);

it("sees nothing without traffic, and says which steps rest on probes", () => {
  expect(power(config, 0, 0)).toEqual({
    detects: undefined,
    requests: [0, 0, 0],
    trafficSuffices: [false, false, false],
  });
  expect(power(config, 60, 0).trafficSuffices).toEqual([false, true, true]);
});

it("never gets worse with more traffic", () => {
  const rates = [5, 10, 30, 60, 300, 3_000, 30_000].map((perMinute) => power(config, perMinute, 0.002).detects ?? 2);
  expect(rates).toEqual(rates.toSorted((a, b) => b - a));
});

it("probes notice what the candidate alone fails, the sooner the more of them there are", () => {
  const few = powerOfProbes(config, 1) ?? 1;
  const usual = powerOfProbes(config, 5) ?? 1;
  expect(usual).toBeLessThan(few);
  // Measured by whole rollouts: two points more are found by more than half of them, five by all.
  expect(usual).toBeGreaterThanOrEqual(0.02);
  expect(usual).toBeLessThanOrEqual(0.05);
  expect(powerOfProbes({ ...config, bakeMs: 0, steps: [] }, 5)).toBeUndefined();
});
