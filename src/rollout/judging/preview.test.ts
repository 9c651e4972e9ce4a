import { expect, test } from "vitest";
import { DEFAULT_STEPS, DEFAULT_THRESHOLDS, DEFAULT_TIMING } from "../words/config.ts";
import { timeToShow } from "./preview.ts";

const config = {
  steps: DEFAULT_STEPS,
  timing: DEFAULT_TIMING,
  thresholds: DEFAULT_THRESHOLDS,
  analytics: true,
  comparison: "paired" as const,
};

test("much traffic shows a small fault at the first step, little traffic a large one at the last", () => {
  const [one, two, five] = timeToShow(config, { perMinute: 100_000, errors: 0.001 }, [1, 2, 5]);
  expect([one?.minutes, two?.minutes, five?.minutes]).toEqual([5, 5, 5]);
  const little = timeToShow(config, { perMinute: 30, errors: 0.001 }, [1, 5]);
  expect(little[0]?.minutes).toBeUndefined();
  expect(little[0]?.alone).toBeGreaterThan(little[1]?.alone ?? Number.POSITIVE_INFINITY);
});

test("no traffic shows nothing, and neither does a rollout without steps", () => {
  expect(timeToShow(config, { perMinute: 0, errors: 0 }, [5])).toEqual([
    { points: 5, minutes: undefined, alone: undefined },
  ]);
  expect(timeToShow({ ...config, steps: [] }, { perMinute: 1_000, errors: 0 }, [5])[0]?.minutes).toBeUndefined();
});
