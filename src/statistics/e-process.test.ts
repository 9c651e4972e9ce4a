import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lnE, lnEAbove, lnEOfPairs, lnEOfShare, lnEOverSteps, lnMeanE } from "./e-process.ts";
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

/** The same by its definition: Simpson's rule over the rates that are worse than `from`. */
function integral(x: number, n: number, from: number): number {
  const steps = 20_000;
  const width = (1 - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const rate = from + i * width;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4;
    sum += weight * (rate / from) ** x * ((1 - rate) / (1 - from)) ** (n - x);
  }
  return (sum * width) / 3 / (1 - from);
}

/** Exactly how often evidence ever reaches a limit within `most` observations that are each a hit with `rate`. */
function everReaches(
  limit: number,
  most: number,
  rate: number,
  lnEvidence: (hits: number, n: number) => number,
): number {
  let open = new Map([[0, 1]]);
  let reached = 0;
  for (let n = 1; n <= most; n++) {
    const next = new Map<number, number>();
    for (const [hits, p] of open) {
      next.set(hits + 1, (next.get(hits + 1) ?? 0) + p * rate);
      next.set(hits, (next.get(hits) ?? 0) + p * (1 - rate));
    }
    for (const [hits, p] of next) {
      if (lnEvidence(hits, n) < limit) continue;
      reached += p;
      next.delete(hits);
    }
    open = next;
  }
  return reached;
}

describe("pairs of which one failed", () => {
  it.each([
    [1, 0],
    [5, 0],
    [7, 2],
    [20, 11],
  ])("%d by the candidate and %d by the active version are what the definition says", (mine, theirs) => {
    const theta = 1.25 / 2.25;
    const always = theirs === 0 ? theta ** -mine : 0;
    const expected = Math.log((integral(mine, mine + theirs, theta) + always) / 2);
    expect(lnEOfPairs(mine, theirs, 1.25)).toBeCloseTo(expected, 6);
  });

  it("say nothing while there are none", () => {
    expect(lnEOfPairs(0, 0, 1.25)).toBe(0);
  });

  it("reach the limit with the promised probability at most, however often they are looked at", () => {
    for (const ratio of [1, 1.25, 2]) {
      const evidence = (mine: number, n: number) => lnEOfPairs(mine, n - mine, ratio);
      const equal = ratio / (1 + ratio);
      expect(everReaches(Math.log(20), 400, equal, evidence)).toBeLessThanOrEqual(0.05);
      expect(everReaches(Math.log(20), 400, 0.5, evidence)).toBeLessThanOrEqual(0.05);
      // And they are not deaf: nine of ten pairs are enough.
      expect(everReaches(Math.log(20), 60, 0.9, evidence)).toBeGreaterThan(0.9);
    }
  });
});

describe("one version alone above a rate", () => {
  it.each([
    [3, 20, 0.05],
    [30, 200, 0.05],
    [0, 40, 0.05],
  ])("%d of %d above %d is what the definition says", (errors, requests, rate) => {
    expect(lnEAbove({ requests, errors }, rate)).toBeCloseTo(Math.log(integral(errors, requests, rate)), 6);
  });

  it("reaches the limit with the promised probability at most", () => {
    const evidence = (errors: number, requests: number) => lnEAbove({ requests, errors }, 0.05);
    expect(everReaches(Math.log(200), 600, 0.05, evidence)).toBeLessThanOrEqual(0.005);
    expect(everReaches(Math.log(200), 600, 0.2, evidence)).toBeGreaterThan(0.99);
    expect(lnEAbove({ requests: 0, errors: 0 }, 0.05)).toBe(0);
  });
});

it("a weighted mean of evidence is the mean of the values, not of their logarithms", () => {
  const parts = [
    { lnE: 3, weight: 0.25 },
    { lnE: -1, weight: 0.75 },
    { lnE: 700, weight: 0 },
  ];
  expect(lnMeanE(parts)).toBeCloseTo(Math.log(0.25 * Math.exp(3) + 0.75 * Math.exp(-1)), 12);
});
