import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lnE, lnEOfShare, lnEOverSteps } from "./e-process.ts";
import { lnGamma } from "./special.ts";

// Reference values were computed with mpmath at 40 digits.
describe("share-of-errors e-process", () => {
  it.each([
    [3, 3, 0.05, 1.25, 7.032441],
    [3, 10, 0.05, 1.25, 1.675998],
    [5, 40, 0.05, 1.25, -0.931241],
    [10, 20, 0.25, 1.25, 0.874759],
    [30, 40, 0.5, 1.25, 2.275766],
    [0, 25, 0.25, 1.25, -3.258097],
    [1, 1, 0.5, 1, 0.405465],
    [200, 1000, 0.05, 1.25, 104.184400394],
    [400, 9000, 0.05, 1.25, -7.84718271956],
    [2500, 5000, 0.5, 1.25, -6.23040185781],
  ])("lnE(x %d, n %d, ρ %d, r %d) = %d", (x, n, share, ratio, expected) => {
    expect(lnEOfShare(x, n, share, ratio)).toBeCloseTo(expected, 6);
  });

  it.each([
    [0.05, 2],
    [0.1, 2],
    [0.25, 4],
    [0.5, 8],
  ])("at a share of %d, %d errors of the candidate alone suffice", (share, needed) => {
    expect(lnEOfShare(needed, needed, share, 1.25)).toBeGreaterThanOrEqual(Math.log(20));
    expect(lnEOfShare(needed - 1, needed - 1, share, 1.25)).toBeLessThan(Math.log(20));
  });

  it("says nothing without errors, and nothing about one arm alone", () => {
    expect(lnE({ candidate: { requests: 9, errors: 0 }, active: { requests: 99, errors: 0 } }, 1.25)).toBe(0);
    expect(lnE({ candidate: { requests: 9, errors: 9 }, active: { requests: 0, errors: 0 } }, 1.25)).toBe(0);
  });

  const counts = fc.record({
    n: fc.integer({ min: 1, max: 400 }),
    x: fc.nat(400),
    share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    ratio: fc.double({ min: 1, max: 3, noNaN: true }),
  });

  it("never falls when more of the same errors are the candidate's", () => {
    fc.assert(
      fc.property(counts, ({ n, x, share, ratio }) => {
        fc.pre(x < n);
        expect(lnEOfShare(x + 1, n, share, ratio)).toBeGreaterThanOrEqual(lnEOfShare(x, n, share, ratio) - 1e-9);
      }),
    );
  });

  it("mirrors: with ratio 1 both sides' evidence add up to the evidence against equality", () => {
    fc.assert(
      fc.property(counts, ({ n, x, share }) => {
        fc.pre(x <= n);
        // ∫ over all shares splits at θ0 into the candidate's half and the active version's half.
        const candidate = Math.exp(lnEOfShare(x, n, share, 1)) * (1 - share);
        const active = Math.exp(lnEOfShare(n - x, n, 1 - share, 1)) * share;
        const lnBeta = lnGamma(x + 1) + lnGamma(n - x + 1) - lnGamma(n + 2);
        const whole = Math.exp(lnBeta - x * Math.log(share) - (n - x) * Math.log(1 - share));
        fc.pre(Number.isFinite(whole) && whole > 0);
        expect((candidate + active) / whole).toBeCloseTo(1, 6);
      }),
    );
  });

  it("has a mean of at most 1 when the candidate is no worse: never more than chance allows", () => {
    for (const [n, share, ratio] of [
      [12, 0.05, 1.25],
      [30, 0.25, 1.25],
      [25, 0.5, 1],
    ] as const) {
      const theta = (share * ratio) / (share * ratio + 1 - share);
      let mean = 0;
      for (let x = 0; x <= n; x++) {
        const ln = lnGamma(n + 1) - lnGamma(x + 1) - lnGamma(n - x + 1);
        mean += Math.exp(ln + x * Math.log(theta) + (n - x) * Math.log1p(-theta) + lnEOfShare(x, n, share, ratio));
      }
      expect(mean).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it("mixes evenly over the step in which a regression began", () => {
    expect(lnEOverSteps([], 0)).toBe(0);
    expect(lnEOverSteps([], 3)).toBeCloseTo(0, 12);
    expect(lnEOverSteps([2], 1)).toBeCloseTo(2, 12);
    const expected = Math.log((Math.exp(-1 + 4) + Math.exp(4) + 1) / 3);
    expect(lnEOverSteps([-1, 4], 3)).toBeCloseTo(expected, 12);
  });
});
