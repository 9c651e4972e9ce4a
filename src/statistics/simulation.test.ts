/** Seeded simulations of whole rollouts: how often an equal candidate is taken back, and how often a worse one is found. */
import { describe, expect, it } from "vitest";
import { lnE, lnEOverSteps } from "./e-process.ts";
import { hodgesLehmannRatio, mannWhitneyGreater } from "./mann-whitney.ts";

const ALPHA = 0.05;
const RATIO = 1.25;
/** Minutes at each share: 20 minutes in all, looked at every minute. */
const PLAN = [
  [0.05, 5],
  [0.25, 5],
  [0.5, 10],
] as const;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    // The low bits of this generator are poor; the high ones are mixed down.
    const mixed = Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0;
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 4_294_967_296;
  };
}

/** Binomial draw; by inversion for rare events, by normal approximation where that is exact enough. */
function binomial(n: number, p: number, next: () => number): number {
  if (p >= 1) return n;
  if (n * p > 50 && n * (1 - p) > 50) {
    const z = Math.sqrt(-2 * Math.log(next() || 1e-12)) * Math.cos(2 * Math.PI * next());
    return Math.min(n, Math.max(0, Math.round(n * p + z * Math.sqrt(n * p * (1 - p)))));
  }
  let left = next();
  let term = (1 - p) ** n;
  for (let k = 0; k < n; k++) {
    if (left < term) return k;
    left -= term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return n;
}

/** The minute in which a rollout is taken back, or undefined. `rate` gives the candidate's error rate at a share. */
function rollout(
  perMinute: number,
  base: number,
  rate: (share: number) => number,
  next: () => number,
): number | undefined {
  const done: number[] = [];
  let minute = 0;
  let candidateErrors = 0;
  for (const [share, minutes] of PLAN) {
    const arms = { candidate: { requests: 0, errors: 0 }, active: { requests: 0, errors: 0 } };
    let now = 0;
    for (let i = 0; i < minutes; i++) {
      minute++;
      const mine = binomial(perMinute, share, next);
      const errors = binomial(mine, rate(share), next);
      arms.candidate.requests += mine;
      arms.candidate.errors += errors;
      candidateErrors += errors;
      arms.active.requests += perMinute - mine;
      arms.active.errors += binomial(perMinute - mine, base, next);
      now = lnE(arms, RATIO);
      if (candidateErrors >= 3 && lnEOverSteps([...done, now], PLAN.length) >= Math.log(1 / ALPHA)) return minute;
    }
    done.push(now);
  }
  return undefined;
}

function share(runs: number, seed: number, one: (next: () => number) => boolean): number {
  const next = random(seed);
  let hits = 0;
  for (let i = 0; i < runs; i++) if (one(next)) hits++;
  return hits / runs;
}

describe("false aborts of an equal candidate", () => {
  it.each([
    [60, 0.002],
    [60, 0.01],
    [60, 0.05],
    [600, 0.01],
    [10, 0.01],
    [3000, 0.002],
  ])("at %d requests a minute and %d errors stay far below alpha", (perMinute, base) => {
    const rate = share(2_000, 20_261, (next) => rollout(perMinute, base, () => base, next) !== undefined);
    expect(rate).toBeLessThanOrEqual(0.012);
  });

  it("and a candidate that is better is never taken back", () => {
    expect(share(2_000, 5, (next) => rollout(300, 0.02, () => 0.005, next) !== undefined)).toBe(0);
  });
});

describe("power", () => {
  it.each([
    ["0.2 % → 5 % at 60 a minute", 60, 0.002, () => 0.05, 0.95, 12],
    ["1 % → 5 % at 600 a minute", 600, 0.01, () => 0.05, 0.99, 6],
    ["broken at 60 a minute", 60, 0.002, () => 1, 1, 2],
    ["broken at 10 a minute", 10, 0.002, () => 1, 1, 8],
    [
      "1 % → 5 % from half of the traffic on, at 300 a minute",
      300,
      0.01,
      (s: number) => (s < 0.5 ? 0.01 : 0.05),
      0.97,
      18,
    ],
  ])("%s", (_, perMinute, base, rate, floor, byMinute) => {
    const found: number[] = [];
    const power = share(600, 99, (next) => {
      const minute = rollout(perMinute, base, rate, next);
      if (minute !== undefined) found.push(minute);
      return minute !== undefined;
    });
    expect(power).toBeGreaterThanOrEqual(floor);
    expect(found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)]).toBeLessThanOrEqual(byMinute);
  });

  it("is honest about little traffic: 0.2 % → 5 % at 10 a minute is mostly missed", () => {
    expect(share(600, 3, (next) => rollout(10, 0.002, () => 0.05, next) !== undefined)).toBeLessThan(0.3);
  });
});

describe("latency by paired probes, log-normal with σ 0.6", () => {
  const sample = (n: number, factor: number, next: () => number) =>
    Array.from({ length: n }, () => {
      const z = Math.sqrt(-2 * Math.log(next() || 1e-12)) * Math.cos(2 * Math.PI * next());
      return 20 * factor * Math.exp(0.6 * z);
    });
  const slower = (n: number, factor: number) => (next: () => number) => {
    const a = sample(n, factor, next);
    const b = sample(n, 1, next);
    // What one of sixteen looks may use up of the half percent that latency has.
    return mannWhitneyGreater(a, b).p < 0.005 / 16 && hodgesLehmannRatio(a, b) >= 1.25;
  };

  it.each([
    [50, 1, 0, 0.005],
    [50, 1.5, 0.3, 0.6],
    [50, 2, 0.98, 1],
    [100, 1.5, 0.85, 1],
  ])("with %d probes each, a factor of %d is found in %d to %d of all cases", (n, factor, low, high) => {
    const power = share(400, 17, slower(n, factor));
    expect(power).toBeGreaterThanOrEqual(low);
    expect(power).toBeLessThanOrEqual(high);
  });
});
