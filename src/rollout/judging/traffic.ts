import { lnE, lnEOverSteps } from "../../statistics/e-process.ts";
import { sprt } from "../../statistics/sprt.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Thresholds } from "../words/config.ts";
import type { Counts, Traffic } from "../words/observed.ts";
import type { Evidence, Finding } from "../words/verdict.ts";
import { percent, rate } from "./probes.ts";

type Findings = { harm: Finding[]; enough: Finding[] };

const GUARD_MIN_REQUESTS = 20;
/** 99.9 % of a normal distribution lie within this many standard deviations. */
const BAND = 3.290527;

/** Judges users' traffic: with the active version beside it as long as both serve, alone during the bake. */
export function judgeTraffic(evidence: Evidence, thresholds: Thresholds): Findings {
  const now = evidence.traffic.at(-1);
  const silent: Finding[] =
    evidence.silent === 0
      ? []
      : [
          {
            rule: "traffic-source",
            value: "ERROR",
            says: `analytics did not answer ${evidence.silent} times in a row`,
            numbers: { silent: evidence.silent },
          },
        ];
  if (now === undefined) return { harm: silent, enough: [tooFew(0)] };
  const alone = evidence.share >= 100 || evidence.comparison === "absolute";
  const harm = alone
    ? [judgeAlone(now, evidence.before)]
    : [judgeSteps(evidence, thresholds), judgeShare(now, evidence)];
  return {
    harm: [...silent, ...harm, judgeGuard(now, reference(now, evidence), thresholds)],
    enough: [enoughTraffic(now, reference(now, evidence), thresholds)],
  };
}

/** What the candidate is compared with: the active version beside it, else what that did before the rollout. */
function reference(now: Traffic, evidence: Evidence): Counts | undefined {
  if (evidence.comparison === "absolute") return undefined;
  return evidence.share >= 100 ? evidence.before : now.active;
}

function judgeSteps(evidence: Evidence, { alpha, ratio, minErrors }: Thresholds): Finding {
  const steps = evidence.traffic.filter((step) => step !== undefined);
  const value = lnEOverSteps(
    steps.map((step) => lnE(step, ratio)),
    evidence.plannedSteps,
  );
  const errors = steps.reduce((sum, step) => sum + step.candidate.errors, 0);
  const limit = Math.log(1 / alpha);
  const now = steps.at(-1);
  return {
    rule: "traffic-errors",
    value: value >= limit && errors >= minErrors ? "FAIL" : "PASS",
    says:
      now === undefined
        ? "no traffic yet"
        : `${rate(now.candidate)} of the candidate's requests failed, ${rate(now.active)} of the active version's`,
    numbers: { lnE: value, limit, candidateErrors: errors },
  };
}

function judgeAlone(now: Traffic, hourBefore: Counts | undefined): Finding {
  const before = hourBefore === undefined || hourBefore.requests === 0 ? 0 : hourBefore.errors / hourBefore.requests;
  const good = Math.min(Math.max(before, 0.005), 0.2);
  const bad = good * 4;
  const { says, lnRatio } = sprt(now.candidate, { good, bad, alpha: 0.05, beta: 0.1 });
  return {
    rule: "traffic-alone",
    value: says === "bad" ? "FAIL" : "PASS",
    says: `${rate(now.candidate)} of all requests failed, ${percent(before)} before the rollout`,
    numbers: { good, bad, lnRatio, requests: now.candidate.requests, errors: now.candidate.errors },
  };
}

/** Far more errors than any release may have, and more than the other side: no statistics over time needed. */
function judgeGuard({ candidate }: Traffic, other: Counts | undefined, { guard }: Thresholds): Finding {
  const lower = wilson(candidate.errors, candidate.requests, Z.oneSided99).lower;
  const upper =
    other === undefined || other.requests === 0 ? 0 : wilson(other.errors, other.requests, Z.oneSided99).upper;
  const above = candidate.requests >= GUARD_MIN_REQUESTS && lower > guard;
  return {
    rule: "traffic-guard",
    value: above && lower > upper ? "FAIL" : above ? "INCONCLUSIVE" : "PASS",
    says: above
      ? lower > upper
        ? `the candidate's error rate is above ${percent(guard)} for sure (at least ${percent(lower)})`
        : `both versions fail more than ${percent(guard)} of their requests: the environment, not the candidate`
      : `the candidate's error rate is not above ${percent(guard)} for sure`,
    numbers: { lower, guard, otherUpper: upper },
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

function enoughTraffic({ candidate }: Traffic, other: Counts | undefined, { margin }: Thresholds): Finding {
  if (candidate.requests === 0) return tooFew(0);
  const upper = wilson(candidate.errors, candidate.requests, Z.oneSided95).upper;
  const bound = (other === undefined || other.requests === 0 ? 0 : other.errors / other.requests) + margin;
  if (upper > bound) return { ...tooFew(candidate.requests), numbers: { upper, bound, requests: candidate.requests } };
  return {
    rule: "traffic-volume",
    value: "PASS",
    says: `with ${candidate.requests} requests the candidate's error rate is below ${percent(bound)} for sure (at most ${percent(upper)})`,
    numbers: { upper, bound, requests: candidate.requests },
  };
}

function tooFew(requests: number): Finding {
  return {
    rule: "traffic-volume",
    value: "INCONCLUSIVE",
    says: `${requests} requests to the candidate are too few to rule harm out`,
    numbers: { requests },
  };
}
