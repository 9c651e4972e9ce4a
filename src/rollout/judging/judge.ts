import type { Thresholds } from "../words/config.ts";
import type { Evidence, Finding, Value, Verdict } from "../words/verdict.ts";
import { judgeLatency } from "./latency.ts";
import { judgeProbes } from "./probes.ts";
import { judgeTraffic } from "./traffic.ts";

const RANK: readonly Value[] = ["FAIL", "ERROR", "INCONCLUSIVE", "PASS"];

/** The worst of several values; of none, INCONCLUSIVE: silence is not success. */
export function worst(values: readonly Value[]): Value {
  return RANK.find((value) => values.includes(value)) ?? "INCONCLUSIVE";
}

/** Judges all evidence of a step. Pure: the same evidence and thresholds give the same findings for ever. */
export function judge(evidence: Evidence, thresholds: Thresholds, at: number): Verdict {
  const { harm, enough } = findings(evidence, thresholds);
  const sources = enough.map((finding) => finding.value);
  const volume: Value =
    thresholds.evidence === "either" ? (sources.includes("PASS") ? "PASS" : "INCONCLUSIVE") : worst(sources);
  return {
    value: worst([...harm.map((finding) => finding.value), volume]),
    at,
    findings: [...harm, ...enough],
    evidence,
  };
}

/** Rules that look for harm, and those that ask whether there is enough evidence of its absence. */
function findings(given: Evidence, thresholds: Thresholds): { harm: Finding[]; enough: Finding[] } {
  // Next to an active version that is broken everything looks good: then the candidate is judged alone.
  const broken = given.comparison === "paired" && activeIsWorse(given, thresholds);
  const evidence: Evidence = broken ? { ...given, comparison: "absolute" } : given;
  const traffic = evidence.analytics ? judgeTraffic(evidence, thresholds) : { harm: [], enough: [] };
  const probes = judgeProbes(evidence, thresholds);
  const counted = {
    either: [...traffic.enough, ...probes.enough],
    both: [...traffic.enough, ...probes.enough],
    traffic: traffic.enough,
    probes: probes.enough,
  };
  return {
    harm: [...traffic.harm, ...probes.harm, ...judgeLatency(evidence, thresholds), ...(broken ? [alone(given)] : [])],
    enough: counted[thresholds.evidence],
  };
}

function alone({ probes: { active } }: Evidence): Finding {
  return {
    rule: "comparison",
    value: "PASS",
    says: `${active?.errors} of ${active?.requests} probes of the active version failed: it is no yardstick, the candidate is judged alone`,
    numbers: { activeRequests: active?.requests ?? 0, activeErrors: active?.errors ?? 0 },
  };
}

/** True when the active version is known to fail while the candidate does not: taking back would do harm. */
export function activeIsWorse({ probes }: Pick<Evidence, "probes">, thresholds: Thresholds): boolean {
  const { candidate, active } = probes;
  if (active === undefined || candidate.requests === 0) return false;
  const mirrored = judgeProbes({ probes: { candidate: active, active: candidate }, comparison: "paired" }, thresholds);
  return mirrored.harm.some((finding) => finding.value === "FAIL");
}
