/** A small part of `npm run simulate`, in every test run: identical versions stay, worse ones go, and how soon. */
import { describe, expect, it } from "vitest";
import { SAME, WORSE } from "./cases.ts";
import { play } from "./table.ts";

const SEED = 20_261;

function named(cases: typeof SAME, name: string, runs: number) {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no case "${name}"`);
  return play(found.name, found.is, { runs, seed: SEED });
}

describe("identical versions are taken back in at most 5 of 100 rollouts", () => {
  it.each([
    ["R5: checks that are equally flaky", "probes 2 % flaky", 40],
    ["R5: checks that are equally flaky", "probes 3 % flaky", 40],
    ["R5: checks that are equally flaky", "probes 10 % flaky", 40],
    ["R5: many checks, looked at one by one", "20 checks, 2 % flaky", 20],
    ["R8: a bake after an hour that nobody knows", "no history, 20 a minute, 2 % of users' requests fail", 40],
    ["R23: latencies that vary as much as they do", "latency σ 1", 40],
    ["R24: errors that come in bursts", "bursts: ×10 in 5 % of minutes, users only", 40],
  ])("%s: %s", (_, name, runs) => {
    const { stopped, why } = named(SAME, name, runs);
    expect({ stopped: stopped <= 0.05, why }).toEqual({ stopped: true, why: expect.anything() });
  });
});

describe("worse ones are found", () => {
  it.each([
    ["+100 points in probes", 20, 1, 0.2],
    ["+30 points in probes", 20, 1, 2],
    ["+10 points in probes", 20, 1, 8],
    ["+100 points in one of 20 checks", 10, 1, 0.2],
    ["+30 points for users, 600 a minute", 10, 1, 4.5],
    ["+100 points for users at 100 % only, 600 a minute", 10, 1, 25],
  ])(
    "%s: of %d rollouts this share at least: %d, after at most %d minutes in the middle",
    (name, runs, share, minutes) => {
      const { stopped, median } = named(WORSE, name, runs);
      expect(stopped).toBeGreaterThanOrEqual(share);
      expect(median).toBeLessThanOrEqual(minutes);
    },
  );
});
