import type { Counts, EarlierProbes, Probes, Traffic } from "./observed.ts";

/** `FAIL` takes back, `PASS` goes on; `ERROR` (no measurement) and `INCONCLUSIVE` (not enough of it) do neither. */
export type Value = "FAIL" | "ERROR" | "INCONCLUSIVE" | "PASS";

/** What one rule says, with the numbers it says it from. */
export interface Finding {
  rule: string;
  value: Value;
  /** One sentence without a full stop. */
  says: string;
  numbers: Record<string, number>;
}

/** All that a verdict depends on. Judging it again gives the same verdict. */
export interface Evidence {
  /** The candidate's planned share now, percent; 100 during the bake. */
  share: number;
  /** One per step begun, the current one last; undefined where no minute is complete yet. */
  traffic: readonly (Traffic | undefined)[];
  /** Steps of the whole plan. */
  plannedSteps: number;
  /** Probes of this step. */
  probes: Probes;
  /** Those of the steps before, which count for harm as well. */
  earlier: readonly EarlierProbes[];
  /** Shares of the whole plan at which probes are judged. */
  stages: number;
  /** Checks that the active version fails since the smoke test: the candidate alone must pass them. */
  incomparable: readonly string[];
  /** What the candidate's users met from one measurement of this step to the next. */
  minutes: readonly Counts[];
  /** How much of the allowed false alarms is kept for users' traffic, 0 to 1; decided before the rollout. */
  trafficWeight: number;
  /** Users' requests that were expected at this share until its end, over all versions; 0 where nobody knows. */
  expected: number;
  /** How long that is, ms, and so how much of it a shorter window is. */
  expectedMs: number;
  /** Measurements in a row that the source of traffic did not answer. */
  silent: number;
  /** Whether traffic is measured at all. */
  analytics: boolean;
  /** Whether there is an address to ask; without one its invocations are all there is. */
  visits: boolean;
  /** What the active version did before the rollout. */
  before: Counts | undefined;
  comparison: "paired" | "absolute";
}

/** A judgement with everything that it rests on. */
export interface Verdict {
  value: Value;
  /** When, ms since the epoch. */
  at: number;
  findings: readonly Finding[];
  evidence: Evidence;
  /** A person decided instead of the numbers. */
  operator?: true;
  /** Login of the person on whose word it goes on. */
  by?: string;
}
