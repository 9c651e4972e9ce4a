import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hodgesLehmannRatio, mannWhitneyGreater } from "./mann-whitney.ts";

describe("Mann-Whitney and Hodges-Lehmann", () => {
  it("matches the published example (ages of 5 men and 4 women, U = 17, two-sided p = 0.11134688653314041)", () => {
    const { u, p } = mannWhitneyGreater([19, 22, 16, 29, 24], [20, 11, 17, 12]);
    expect(u).toBe(17);
    expect(p).toBeCloseTo(0.11134688653314041 / 2, 12);
  });

  it("counts ties half and never calls equal values different", () => {
    expect(mannWhitneyGreater([1, 1, 1], [1, 1, 1])).toEqual({ u: 4.5, p: 1 });
    expect(mannWhitneyGreater([1, 2, 2, 3], [2, 2]).u).toBe(4);
  });

  it("mirrors: U of both sides add up to all pairs", () => {
    const values = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(mannWhitneyGreater(a, b).u + mannWhitneyGreater(b, a).u).toBeCloseTo(a.length * b.length, 9);
      }),
    );
  });

  it("estimates a ratio from the median of all quotients", () => {
    expect(hodgesLehmannRatio([2, 4, 6], [1, 2, 3])).toBeCloseTo(2, 12);
    expect(hodgesLehmannRatio([10], [4, 10])).toBeCloseTo(Math.sqrt(2.5), 12);
    expect(hodgesLehmannRatio([], [1])).toBeNaN();
  });
});
