import type { Counts, Probes, Traffic } from "./observed.ts";

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
  /** Measurements in a row that the source of traffic did not answer. */
  silent: number;
  /** Whether traffic is measured at all. */
  analytics: boolean;
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
}
