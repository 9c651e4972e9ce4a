import { hodgesLehmannRatio, mannWhitneyGreater } from "../../statistics/mann-whitney.ts";
import { median } from "../../statistics/median.ts";
import type { Thresholds } from "../words/config.ts";
import type { Evidence, Finding } from "../words/verdict.ts";
import { alphaOf } from "./budget.ts";

/** Enough for the test; more would only cost time (all pairs are compared). */
export const MOST_LATENCIES = 200;

/**
 * Judges latency by paired probes: slower both beyond chance and beyond what matters. Silent until there are
 * enough.
 */
export function judgeLatency(evidence: Evidence, thresholds: Thresholds): Finding[] {
  if (evidence.comparison === "absolute" || evidence.probes.active === undefined) return [];
  const { latencies } = evidence.probes.candidate;
  const others = evidence.probes.active.latencies;
  // Whole batches only: a test that is looked at after every probe finds something sooner or later.
  const batches = Math.floor(Math.min(latencies.length, others.length, MOST_LATENCIES) / thresholds.latencySamples);
  if (batches === 0) return [];
  const candidate = latencies.slice(0, batches * thresholds.latencySamples);
  const active = others.slice(0, batches * thresholds.latencySamples);
  const { p } = mannWhitneyGreater(candidate, active);
  // Looked at after every batch of every step: each look may use up its part only.
  const looks = Math.floor(MOST_LATENCIES / thresholds.latencySamples) * evidence.stages;
  const limit = alphaOf("latency", thresholds) / Math.max(1, looks);
  // All pairs are compared for the ratio: not worth it while the difference may be chance.
  const ratio = p < limit ? hodgesLehmannRatio(candidate, active) : 1;
  const medians = { candidate: median(candidate), active: median(active) };
  const apart = medians.candidate - medians.active;
  return [
    {
      rule: "latency",
      value: ratio >= thresholds.latencyRatio && apart >= thresholds.latencyFloorMs ? "FAIL" : "PASS",
      says: `the candidate's probes took ${medians.candidate.toFixed(0)} ms, the active version's ${medians.active.toFixed(0)} ms (medians)`,
      numbers: { p, limit, ratio, samples: candidate.length, candidateMs: medians.candidate, activeMs: medians.active },
    },
  ];
}
