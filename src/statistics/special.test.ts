import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lnBinomialAtMost, lnGamma, normalAtMost } from "./special.ts";

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
