import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lnE, lnEOfShare, lnEOverSteps } from "./e-process.ts";
import { hodgesLehmannRatio, mannWhitneyGreater } from "./mann-whitney.ts";
import { lnBinomialAtMost, lnGamma, normalAtMost } from "./special.ts";
import { sprt } from "./sprt.ts";
import { wilson, Z } from "./wilson.ts";

// Reference values were computed with mpmath at 40 digits.
describe("special functions against 40-digit references", () => {
  it.each([
    [0.5, 0.5723649429247001],
    [1, 0],
    [2.5, 0.2846828704729192],
    [10, 12.801827480081469],
    [1000, 5905.220423209181],
    [1e6, 12815504.569147611],
  ])("lnΓ(%d) = %d", (x, expected) => {
    expect(Math.abs(lnGamma(x) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)) * 10);
  });

  it.each([
    [3, 10, 0.3, -0.431381990270792],
    [250, 1000, 0.2, -5.07058220267916e-5],
    [150, 1000, 0.2, -10.5405046423487],
    [0, 50, 0.9, -115.129254649702],
    [9000, 10_000, 0.5, -1.14794370197489e-41],
    [4800, 10_000, 0.5, -10.3199859645022],
  ])("ln P(Bin(%d of %d, %d))", (k, n, p, expected) => {
    expect(Math.abs(lnBinomialAtMost(k, n, p) - expected)).toBeLessThan(1e-9);
  });

  it.each([
    [-5, 2.866515718791939e-7],
    [-1.644854, 0.04999996152541305],
    [0, 0.5],
    [0.5, 0.691462461274013],
    [2.326348, 0.9900000033570809],
    [6, 0.9999999990134123],
  ])("Φ(%d) = %d", (z, expected) => {
    expect(Math.abs(normalAtMost(z) - expected)).toBeLessThan(1e-11);
  });

  it("sums a binomial distribution to its exact rational value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.integer({ min: 1, max: 99 }), (n, k, percent) => {
        fc.pre(k <= n);
        const exact = exactAtMost(k, n, percent);
        expect(Math.abs(lnBinomialAtMost(k, n, percent / 100) - Math.log(exact))).toBeLessThan(
          1e-11 * Math.max(1, -Math.log(exact)),
        );
      }),
    );
  });
});

/** P(Bin(n, percent/100) ≤ k) with whole numbers only. */
function exactAtMost(k: number, n: number, percent: number): number {
  let sum = 0n;
  let choose = 1n;
  for (let i = 0; i <= k; i++) {
    sum += choose * BigInt(percent) ** BigInt(i) * BigInt(100 - percent) ** BigInt(n - i);
    choose = (choose * BigInt(n - i)) / BigInt(i + 1);
  }
  const all = 100n ** BigInt(n);
  return Number((sum * 10n ** 120n) / all) / 1e120;
}

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

describe("sequential probability ratio test", () => {
  it.each([
    [0.01, 0.05, 55],
    [0.005, 0.02, 149],
    [0.001, 0.01, 249],
  ])("from %d to %d accepts after %d clean requests and not one earlier", (good, bad, needed) => {
    const options = { good, bad, alpha: 0.05, beta: 0.1 };
    expect(sprt({ requests: needed, errors: 0 }, options).says).toBe("good");
    expect(sprt({ requests: needed - 1, errors: 0 }, options).says).toBe("open");
  });

  it("condemns a broken version after a few requests", () => {
    expect(sprt({ requests: 2, errors: 2 }, { good: 0.01, bad: 0.05, alpha: 0.05, beta: 0.1 }).says).toBe("bad");
  });
});

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
