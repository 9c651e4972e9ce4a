import type { Thresholds } from "../words/config.ts";
import type { Evidence, Finding, Value, Verdict } from "../words/verdict.ts";
import { judgeErrors } from "./errors.ts";
import { judgeUnasked } from "./invocations.ts";
import { judgeLatency } from "./latency.ts";
import { judgeAnswers, probeHarm, sayIncomparable } from "./probes.ts";
import { judgeTraffic } from "./traffic.ts";
import { enoughProbes, enoughTraffic } from "./volume.ts";

const RANK: readonly Value[] = ["FAIL", "ERROR", "INCONCLUSIVE", "PASS"];

/** The worst of several values; of none, INCONCLUSIVE: silence is not success. */
export function worst(values: readonly Value[]): Value {
  return RANK.find((value) => values.includes(value)) ?? "INCONCLUSIVE";
}

/** Judges all evidence of a step. Pure: the same evidence and thresholds give the same findings for ever. */
export function judge(evidence: Evidence, thresholds: Thresholds, at: number): Verdict {
  if (!evidence.visits) {
    const findings = judgeUnasked(evidence, thresholds);
    return { value: worst(findings.map((finding) => finding.value)), at, findings, evidence };
  }
  const probes = probeHarm(evidence, thresholds);
  const harm = [
    ...judgeErrors(evidence, probes, thresholds),
    ...(evidence.analytics ? judgeTraffic(evidence, thresholds) : []),
    ...judgeAnswers(evidence, thresholds),
    ...judgeLatency(evidence, thresholds),
    ...(evidence.comparison === "paired" ? sayIncomparable(probes, evidence) : []),
  ];
  const traffic = evidence.analytics ? [enoughTraffic(evidence, thresholds)] : [];
  const enough = sources(thresholds.evidence, { traffic, probes: enoughProbes(evidence, probes, thresholds) });
  const values = enough.map((findings) => worst(findings.map((finding) => finding.value)));
  const volume: Value =
    thresholds.evidence === "either" ? (values.includes("PASS") ? "PASS" : "INCONCLUSIVE") : worst(values);
  return {
    value: worst([...harm.map((finding) => finding.value), volume]),
    at,
    findings: [...harm, ...enough.flat()],
    evidence,
  };
}

/** What is asked whether it is enough, source by source. */
function sources(
  wanted: Thresholds["evidence"],
  { traffic, probes }: { traffic: Finding[]; probes: Finding[] },
): Finding[][] {
  if (wanted === "traffic") return [traffic];
  return wanted === "probes" ? [probes] : [traffic, probes].filter((findings) => findings.length > 0);
}
