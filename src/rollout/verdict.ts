import type { Thresholds } from "./config.ts";
import { judgeLatency } from "./judge-latency.ts";
import { judgeProbes } from "./judge-probes.ts";
import { judgeTraffic } from "./judge-traffic.ts";
import type { Arm, Probes, Traffic } from "./observed.ts";

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
  /** One per step begun, the current one last; undefined where nothing is settled yet. */
  traffic: readonly (Traffic | undefined)[];
  /** Steps of the whole plan. */
  plannedSteps: number;
  /** Probes of this step. */
  probes: Probes;
  /** Measurements in a row that the source of traffic did not answer. */
  silent: number;
  /** Whether traffic is measured at all. */
  analytics: boolean;
  baseline: Arm | undefined;
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
export function activeIsWorse(evidence: Evidence, thresholds: Thresholds): boolean {
  const { candidate, active } = evidence.probes;
  if (active === undefined || candidate.requests === 0) return false;
  const mirrored = judgeProbes(
    { ...evidence, probes: { candidate: active, active: candidate }, comparison: "paired" },
    thresholds,
  );
  return mirrored.harm.some((finding) => finding.value === "FAIL");
}
