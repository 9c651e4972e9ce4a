import { lnMeanE } from "../../statistics/e-process.ts";
import type { Thresholds } from "../words/config.ts";
import type { Evidence, Finding } from "../words/verdict.ts";
import { alphaOf } from "./budget.ts";
import { isAlone, isSerious, judgeAlone, type ProbeHarm, sayProbes } from "./probes.ts";
import { sayTraffic, trafficHarm } from "./traffic.ts";

/**
 * Whether the candidate fails more than the active version: what probes and users' traffic say, as one. Their evidence
 * is a weighted mean with weights that were fixed before the rollout, so that an equal candidate is called worse with
 * the promised probability at most, over all looks, checks and sources together.
 */
export function judgeErrors(evidence: Evidence, probes: ProbeHarm, thresholds: Thresholds): Finding[] {
  const weight = isAlone(evidence) ? 1 : evidence.trafficWeight;
  const traffic = trafficHarm(evidence, thresholds);
  const fromTraffic = weight === 0 ? Number.NEGATIVE_INFINITY : traffic.lnE + Math.log(weight);
  const fromProbes = weight === 1 ? Number.NEGATIVE_INFINITY : probes.lnE + Math.log(1 - weight);
  const limit = -Math.log(alphaOf("errors", thresholds));
  const lnE = lnMeanE([
    { lnE: traffic.lnE, weight },
    { lnE: probes.lnE, weight: 1 - weight },
  ]);
  const enough = lnE >= limit;
  const byTraffic = enough && fromTraffic >= fromProbes && traffic.errors >= thresholds.minErrors;
  const byProbes = enough && fromProbes > fromTraffic && isSerious(probes, thresholds);
  const beside = evidence.comparison === "paired" && evidence.analytics;
  return [
    isAlone(evidence) ? judgeAlone(evidence) : sayProbes(evidence, probes, byProbes),
    ...(beside ? [sayTraffic(evidence, traffic, byTraffic)] : []),
  ].map((finding) => ({ ...finding, numbers: { ...finding.numbers, combined: lnE, limit } }));
}
