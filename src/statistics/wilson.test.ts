import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson, Z } from "./wilson.ts";

// Reference values were computed with mpmath at 40 digits.
describe("Wilson intervals", () => {
  it.each([
    [0, 60, Z.oneSided95, 0.04315],
    [1, 60, Z.oneSided95, 0.07131],
    [0, 300, Z.oneSided95, 0.00894],
    [0, 60, Z.twoSided95, 0.06017],
    [3, 60, Z.twoSided95, 0.13701],
  ])("upper bound of %d of %d at z %d is %d", (hits, trials, z, expected) => {
    expect(wilson(hits, trials, z).upper).toBeCloseTo(expected, 5);
  });

  it("has the other end too, and knows nothing without a trial", () => {
    expect(wilson(3, 60, Z.twoSided95).lower).toBeCloseTo(0.01715, 5);
    expect(wilson(0, 60, Z.twoSided95).lower).toBe(0);
    expect(wilson(0, 0, Z.twoSided95)).toEqual({ lower: 0, upper: 1 });
  });

  it.each([
    [0, 52, 0.05],
    [1, 87, 0.05],
    [2, 118, 0.05],
    [0, 268, 0.01],
    [1, 446, 0.01],
  ])("with %d errors, %d requests are the fewest that prove less than %d", (errors, needed, margin) => {
    expect(wilson(errors, needed, Z.oneSided95).upper).toBeLessThanOrEqual(margin);
    expect(wilson(errors, needed - 1, Z.oneSided95).upper).toBeGreaterThan(margin);
  });

  it("mirrors hits and misses", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (hits, trials) => {
        fc.pre(hits <= trials);
        const a = wilson(hits, trials, 1.96);
        const b = wilson(trials - hits, trials, 1.96);
        expect(a.lower).toBeCloseTo(1 - b.upper, 9);
      }),
    );
  });
});
