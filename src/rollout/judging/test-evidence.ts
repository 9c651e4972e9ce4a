/** Evidence for tests of the judge. */
import { DEFAULT_THRESHOLDS, type Thresholds } from "../words/config.ts";
import type { Counts, Pairs, ProbeCounts, Probes, Traffic } from "../words/observed.ts";
import type { Evidence } from "../words/verdict.ts";
import { judge } from "./judge.ts";

/** Probes of one version. */
export const counts = (requests: number, errors: number, latencies: number[] = []): ProbeCounts => ({
  requests,
  errors,
  unproven: 0,
  latencies,
});
/** Users' traffic of one window. */
export const traffic = (candidate: Counts, active: Counts): Traffic => ({ candidate, active, from: 0, to: 1 });

/** A check of which each side was asked `n` times, both at a time. */
export const pair = (n: number, [mine, theirs, both]: [number, number, number] = [0, 0, 0], check = "home"): Pairs => ({
  check,
  pairs: n,
  onlyCandidate: mine,
  onlyActive: theirs,
  both,
  candidate: { requests: n, errors: mine + both },
});

/** Probes of several checks, over several rounds. */
export const probes = (checks: Pairs[], [mine, theirs]: [number[], number[]] = [[], []]): Probes => {
  const sum = (of: (one: Pairs) => number) => checks.reduce((total, one) => total + of(one), 0);
  return {
    candidate: counts(
      sum(({ candidate }) => candidate.requests),
      sum(({ candidate }) => candidate.errors),
      mine,
    ),
    active: counts(
      sum(({ pairs }) => pairs),
      sum(({ onlyActive, both }) => onlyActive + both),
      theirs,
    ),
    checks,
    failing: { candidate: 3, active: 3 },
  };
};
/** Of a candidate that nobody could be asked beside. */
export const alone = (requests: number, errors = 0): Probes => ({
  candidate: counts(requests, errors),
  checks: [{ ...pair(0), candidate: { requests, errors } }],
  failing: { candidate: 3, active: 0 },
});

/** Evidence that says nothing but what is given. */
export const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  share: 50,
  traffic: [],
  plannedSteps: 1,
  stages: 1,
  probes: alone(0),
  earlier: [],
  incomparable: [],
  minutes: [],
  trafficWeight: 0.5,
  expected: 0,
  expectedMs: 0,
  silent: 0,
  analytics: false,
  visits: true,
  before: undefined,
  comparison: "paired",
  ...changes,
});
/** A judgement of some evidence. */
export const verdict = (changes: Partial<Evidence>, thresholds: Partial<Thresholds> = {}) =>
  judge(evidence(changes), { ...DEFAULT_THRESHOLDS, ...thresholds }, 0);
/** What it amounts to. */
export const value = (changes: Partial<Evidence>, thresholds: Partial<Thresholds> = {}) =>
  verdict(changes, thresholds).value;
/** What one rule found. */
export const finding = (changes: Partial<Evidence>, rule: string) =>
  verdict(changes).findings.find((one) => one.rule === rule);
