import { lnE, lnEOverSteps } from "../../statistics/e-process.ts";
import { sprt } from "../../statistics/sprt.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Thresholds } from "../words/config.ts";
import type { Traffic } from "../words/observed.ts";
import type { Evidence, Finding } from "../words/verdict.ts";
import { percent, rate, rateOf } from "./counts.ts";
import { judgeGuard } from "./guard.ts";

/** 99.9 % of a normal distribution lie within this many standard deviations. */
const BAND = 3.290527;
/** As many requests must have been expected that their absence means something, and as few of them are an absence. */
const EXPECTED = 100;
const ABSENT = 0.05;
/** So much history says what is normal for a candidate that is judged alone. */
const HISTORY = 100;

/** Judges users' traffic but for its errors: that they are measured, are there, and are split as planned. */
export function judgeTraffic(evidence: Evidence, thresholds: Thresholds): Finding[] {
  const now = evidence.traffic.at(-1);
  const source = [...judgeSource(evidence), ...judgeAbsence(now, evidence)];
  if (now === undefined) return source;
  const beside = evidence.share < 100 && evidence.comparison === "paired";
  const alone = evidence.comparison === "absolute" ? judgeAlone(now, evidence) : compareWithNothing(now);
  return [...source, beside ? judgeShare(now, evidence) : alone, judgeGuard(now, evidence, thresholds)];
}

/** Evidence, over all steps, that users meet more errors on the candidate than on the active version beside it. */
export function trafficHarm({ traffic, plannedSteps }: Evidence, { ratio }: Thresholds) {
  const steps = traffic.filter((step) => step !== undefined && step.active.requests > 0) as Traffic[];
  return {
    lnE: lnEOverSteps(
      steps.map((step) => lnE(step, ratio)),
      plannedSteps,
    ),
    errors: steps.reduce((sum, step) => sum + step.candidate.errors, 0),
  };
}

/** What users met on both sides; whether it is a FAIL is decided with the probes. */
export function sayTraffic(evidence: Evidence, harm: { lnE: number; errors: number }, fails: boolean): Finding {
  const now = evidence.traffic.at(-1);
  return {
    rule: "traffic-errors",
    value: fails ? "FAIL" : "PASS",
    says:
      now === undefined
        ? "no traffic yet"
        : `${rate(now.candidate)} of the candidate's requests failed, ${rate(now.active)} of the active version's`,
    numbers: { lnE: harm.lnE, candidateErrors: harm.errors },
  };
}

function judgeSource({ silent }: Evidence): Finding[] {
  if (silent === 0) return [];
  const says = `analytics did not answer, or not with counts, ${silent} times in a row`;
  return [{ rule: "traffic-source", value: "ERROR", says, numbers: { silent } }];
}

/** Users who were there before the rollout and cannot be seen now: a clock, the analytics, or an outage. */
function judgeAbsence(now: Traffic | undefined, { expected, expectedMs }: Evidence): Finding[] {
  if (expected < EXPECTED) return [];
  if (now === undefined) {
    const says = `users' traffic was not measured yet, and about ${expected.toFixed(0)} requests are expected at this share`;
    return [{ rule: "traffic-missing", value: "ERROR", says, numbers: { expected } }];
  }
  const due = (expected * (now.to - now.from)) / expectedMs;
  const seen = now.estimated ?? now.candidate.requests + now.active.requests;
  if (due < EXPECTED || seen >= ABSENT * due) return [];
  const says = `${seen.toFixed(0)} requests were seen where about ${due.toFixed(0)} were expected from the hour before: the analytics are late, the clock is wrong, or users do not get through`;
  return [{ rule: "traffic-missing", value: "ERROR", says, numbers: { expected: due, seen } }];
}

/** During the bake nobody else serves users, and the hour before is another hour: what differs may be the time of day. */
function compareWithNothing({ candidate }: Traffic): Finding {
  return {
    rule: "traffic-alone",
    value: "PASS",
    says: `${rate(candidate)} of all requests failed; no active version serves users beside it, so this is compared with nothing and only the highest error rate allowed judges it`,
    numbers: { requests: candidate.requests, errors: candidate.errors },
  };
}

function judgeAlone({ candidate }: Traffic, { before }: Evidence): Finding {
  if (before === undefined || before.requests < HISTORY) return compareWithNothing({ candidate } as Traffic);
  const good = Math.min(Math.max(wilson(before.errors, before.requests, Z.oneSided99).upper, 0.005), 0.2);
  const bad = good * 4;
  const { says, lnRatio } = sprt(candidate, { good, bad, alpha: 0.05, beta: 0.1 });
  return {
    rule: "traffic-alone",
    value: says === "bad" ? "FAIL" : "PASS",
    says: `${rate(candidate)} of all requests failed, ${percent(rateOf(before))} before the rollout`,
    numbers: { good, bad, lnRatio, requests: candidate.requests, errors: candidate.errors },
  };
}

/** Whether users really are split as planned; if not, every other number is about something else. */
function judgeShare({ candidate, active }: Traffic, { share }: Evidence): Finding {
  const n = candidate.requests + active.requests;
  const planned = share / 100;
  const realised = n === 0 ? planned : candidate.requests / n;
  // Sticky users arrive in clumps, so a band for independent requests alone would ring at every large site.
  const slack = 0.25 * Math.min(planned, 1 - planned);
  const band = n === 0 ? 1 : BAND * Math.sqrt((planned * (1 - planned)) / n) + slack;
  const off = Math.abs(realised - planned) > band;
  return {
    rule: "traffic-share",
    value: off ? "ERROR" : "PASS",
    says: off
      ? `the candidate got ${percent(realised)} of the traffic instead of ${percent(planned)}: the split is not applied, or the version key does not vary`
      : `the candidate got ${percent(realised)} of the traffic, planned ${percent(planned)}`,
    numbers: { realised, planned, band, requests: n },
  };
}
