import { describe, expect, it } from "vitest";
import type { Counts } from "../words/observed.ts";
import { value, verdict } from "./test-evidence.ts";

const MINUTE_MS = 60_000;
const HOUR: Counts = { requests: 60, errors: 0 };

/** A bake of twelve minutes that is seen whole. */
const seen = (requests: number, errors: number, before: Counts | undefined = HOUR, perMinute = 1) => ({
  visits: false,
  analytics: true,
  share: 100,
  before,
  expected: perMinute * 12,
  expectedMs: 12 * MINUTE_MS,
  traffic: [{ candidate: { requests, errors }, active: { requests: 0, errors: 0 }, from: 0, to: 12 * MINUTE_MS }],
});

describe("a version that nobody can ask, by its invocations", () => {
  it.each<[string, ReturnType<typeof seen>, string]>([
    ["one that worked", seen(1, 0), "PASS"],
    ["one that failed", seen(1, 1), "INCONCLUSIVE"],
    ["two that failed", seen(2, 2), "FAIL"],
    ["two that failed, and nothing is known of before", seen(2, 2, undefined), "FAIL"],
    ["two that failed, as most did before", seen(2, 2, { requests: 60, errors: 50 }), "INCONCLUSIVE"],
    ["two of four that failed are not most", seen(4, 2), "INCONCLUSIVE"],
    ["few of many that failed", seen(1_000, 5), "PASS"],
    [
      "a fifth of many that failed, for sure more than is allowed",
      seen(5_000, 1_000, { requests: 9_000, errors: 9 }),
      "FAIL",
    ],
    ["a tenth of many that failed, as before", seen(5_000, 500, { requests: 9_000, errors: 900 }), "PASS"],
    [
      "all that failed, as all did before: that proves nothing",
      seen(50, 50, { requests: 60, errors: 60 }),
      "INCONCLUSIVE",
    ],
    ["silence", seen(0, 0), "INCONCLUSIVE"],
    ["silence where hundreds are due", seen(0, 0, { requests: 6_000, errors: 0 }, 100), "ERROR"],
  ])("%s", (_what, evidence, expected) => {
    expect(value(evidence)).toBe(expected);
  });

  it("says how many were due, and that probes play no part", () => {
    const { findings } = verdict(seen(0, 0));
    expect(findings.at(-1)).toMatchObject({ rule: "invocations", numbers: { requests: 0, due: 12 } });
    expect(findings.filter(({ rule }) => rule.startsWith("probe"))).toEqual([]);
  });
});
