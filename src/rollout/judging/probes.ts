import { lnEOfPairs, lnEOverSteps, lnMeanE } from "../../statistics/e-process.ts";
import { sprt } from "../../statistics/sprt.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Thresholds } from "../words/config.ts";
import type { Counts, EarlierProbes, Pairs } from "../words/observed.ts";
import type { Evidence, Finding } from "../words/verdict.ts";
import { ALONE, isComparable, noPairs, pooled, ROUNDS } from "./comparable.ts";
import { rate, sum } from "./counts.ts";

/** What probes say about harm. */
export interface ProbeHarm {
  /** Evidence that the candidate is worse, over all steps and checks. */
  lnE: number;
  /** Of the candidate, over all steps. */
  errors: number;
  rounds: number;
  /** The check that speaks most against the candidate. */
  worst: string | undefined;
  /** Checks of this step by whether they can be compared. */
  comparable: readonly Pairs[];
  alone: readonly Pairs[];
}

/** Both fail so much, for sure, that nothing can be judged. */
const ENVIRONMENT = 0.25;
/** More than this share of answers that cannot be judged, for sure, is no evidence. */
const UNJUDGED = 0.2;

/**
 * Evidence of harm from the probes of the whole rollout. A check with a control counts by its discordant pairs; one
 * without counts by the candidate's failures alone. Half of the weight is on all compared checks together, where a fault
 * shows that is everywhere, half on each check alone, where one shows that is in a corner. Every part is evidence at every
 * look (Ville), and so is their mean: neither the number of checks nor that of looks makes false alarms.
 */
export function probeHarm(evidence: Evidence, thresholds: Thresholds): ProbeHarm {
  const { probes, earlier, stages } = evidence;
  const all: EarlierProbes[] = [...earlier, probes];
  const names = [...new Set(all.flatMap(({ checks }) => checks.map(({ check }) => check)))];
  const current = names.map((name) => find(probes, name));
  const comparable = current.filter((check) => isComparable(check, evidence, thresholds));
  const compared = new Set(comparable.map(({ check }) => check));
  const over = (one: (stage: EarlierProbes) => number) => lnEOverSteps(all.map(one), stages);
  const each = names.map((name) => ({
    name,
    lnE: over((stage) =>
      compared.has(name)
        ? ofPairs(find(stage, name), thresholds)
        : lnRatioAlone(find(stage, name).candidate, thresholds.margin),
    ),
  }));
  const together = over((stage) =>
    ofPairs(pooled(stage.checks.filter(({ check }) => compared.has(check))), thresholds),
  );
  const shared = compared.size === 0 ? 0 : 0.5;
  const parts = each.map(({ lnE }) => ({ lnE, weight: (1 - shared) / each.length }));
  return {
    lnE: each.length === 0 ? 0 : lnMeanE([{ lnE: together, weight: shared }, ...parts]),
    errors: sum(all.flatMap(({ checks }) => checks.map(({ candidate }) => candidate))).errors,
    rounds: all.reduce((rounds, { failing }) => rounds + failing.candidate, 0),
    worst: each.toSorted((a, b) => b.lnE - a.lnE)[0]?.name,
    comparable,
    alone: current.filter(({ check }) => !compared.has(check)),
  };
}

const find = ({ checks }: EarlierProbes, name: string) => checks.find(({ check }) => check === name) ?? noPairs(name);
const ofPairs = ({ onlyCandidate, onlyActive }: Pairs, { ratio }: Thresholds) =>
  lnEOfPairs(onlyCandidate, onlyActive, ratio);

/** Without a control: a likelihood ratio of five times what is tolerated against what is. Evidence at every look, too. */
function lnRatioAlone({ requests, errors }: Counts, good: number): number {
  return sprt({ requests, errors }, { good, bad: Math.min(0.5, 5 * good), alpha: 0.05, beta: 0.1 }).lnRatio;
}

/** Whether the candidate's probes are judged against nothing at all. */
export function isAlone({ comparison, probes }: Pick<Evidence, "comparison" | "probes">): boolean {
  return comparison === "absolute" || probes.active === undefined || probes.active.requests === 0;
}

/** Wald's test on the candidate alone, where nothing can be asked beside it. */
export function judgeAlone({ probes: { candidate } }: Evidence): Finding {
  const { says, lnRatio } = sprt(candidate, ALONE);
  return {
    rule: "probe-errors",
    value: says === "bad" ? "FAIL" : "PASS",
    says: `${rate(candidate)} of the candidate's probes failed, judged alone`,
    numbers: { candidateRequests: candidate.requests, candidateErrors: candidate.errors, lnE: lnRatio },
  };
}

/** What the comparison of probes says; whether it is a FAIL is decided with users' traffic. */
export function sayProbes(evidence: Evidence, harm: ProbeHarm, fails: boolean): Finding {
  const { candidate, active } = evidence.probes;
  const all = pooled(harm.comparable);
  const sick = fails ? undefined : [all, ...harm.comparable].find(isEnvironment);
  const rates = `${rate(candidate)} of the candidate's probes failed, ${active === undefined ? "-" : rate(active)} of the active version's`;
  return {
    rule: "probe-errors",
    value: fails ? "FAIL" : sick === undefined ? "PASS" : "ERROR",
    says: fails
      ? `${rates}; ${harm.worst} speaks most against it: ${how(harm, evidence)}`
      : sick === undefined
        ? rates
        : `probes of both versions fail (${sick.check}: both in ${sick.both} of ${sick.pairs} pairs): the environment, not the candidate`,
    numbers: {
      candidateRequests: candidate.requests,
      candidateErrors: candidate.errors,
      activeRequests: active?.requests ?? 0,
      activeErrors: active?.errors ?? 0,
      onlyCandidate: all.onlyCandidate,
      onlyActive: all.onlyActive,
      both: all.both,
      lnE: harm.lnE,
    },
  };
}

function how({ worst, comparable }: ProbeHarm, { probes }: Evidence): string {
  const pair = comparable.find(({ check }) => check === worst);
  if (pair === undefined) {
    const counts = find(probes, worst ?? "").candidate;
    return `${rate(counts)} failed, judged alone because the active version does not pass it`;
  }
  return `in ${pair.onlyCandidate} pairs only the candidate failed it, in ${pair.onlyActive} only the active version`;
}

const isEnvironment = ({ pairs, both, onlyCandidate, onlyActive }: Pairs) =>
  [onlyCandidate, onlyActive].every((only) => wilson(only + both, pairs, Z.oneSided99).lower > ENVIRONMENT);

/** True when the candidate failed often enough, and not only at one moment, that harm may be called by that name. */
export function isSerious({ errors, rounds }: ProbeHarm, { minErrors }: Thresholds): boolean {
  return errors >= minErrors && rounds >= ROUNDS;
}

/** Answers that could not be judged are counted, and too many of them are no evidence. */
export function judgeAnswers({ probes: { candidate, why } }: Evidence, { evidence }: Thresholds): Finding[] {
  const asked = candidate.requests + candidate.unproven;
  if (candidate.unproven === 0) return [];
  const many = wilson(candidate.unproven, asked, Z.oneSided95).lower > UNJUDGED;
  return [
    {
      rule: "probe-source",
      value: many && evidence !== "traffic" ? "ERROR" : "PASS",
      says: `${rate({ requests: asked, errors: candidate.unproven })} of the answers to the candidate's probes cannot be judged${why === undefined ? "" : `: ${why}`}`,
      numbers: { asked, unproven: candidate.unproven },
    },
  ];
}

/** Says which checks are judged without a comparison, and why. */
export function sayIncomparable({ alone }: ProbeHarm, { incomparable }: Evidence): Finding[] {
  if (alone.length === 0) return [];
  const names = alone.map(({ check }) => check);
  const never = names.every((name) => incomparable.includes(name));
  return [
    {
      rule: "comparison",
      value: "PASS",
      says: `the active version ${never ? "fails" : "fails, or cannot be asked for,"} ${names.join(", ")}: it is no yardstick there, the candidate is judged alone`,
      numbers: { checks: names.length },
    },
  ];
}
