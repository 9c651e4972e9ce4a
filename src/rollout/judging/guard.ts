import { lnEAbove } from "../../statistics/e-process.ts";
import { sprt } from "../../statistics/sprt.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Thresholds } from "../words/config.ts";
import type { Counts, Traffic } from "../words/observed.ts";
import type { Evidence, Finding, Value } from "../words/verdict.ts";
import { alphaOf } from "./budget.ts";
import { percent, rateOf } from "./counts.ts";
import { lastBeside } from "./evidence.ts";

const MIN_REQUESTS = 20;
/** More than this, for sure, is no burst: nobody waits to see whether it lasts. */
const BLATANT = 0.5;
/** Nor is more than so many times what users are used to, if it is this much at least. */
const TIMES = 12;
const MUCH = 0.15;
/** Otherwise it must last. Errors come in bursts, and a burst is one event: up to a third of the time is none of ours. */
const BURSTS = { good: 0.35, bad: 0.9, alpha: 0.05, beta: 0.1 } as const;

/**
 * The error rate that no release may exceed. It rings for a candidate that is above it for sure, for good, and above
 * everything that is known of the active version: beside it, at the last share that it had, in the hour before, and in
 * its own probes of these very minutes.
 */
export function judgeGuard({ candidate }: Traffic, evidence: Evidence, thresholds: Thresholds): Finding {
  const { guard } = thresholds;
  const { lower } = wilson(candidate.errors, candidate.requests, Z.oneSided99);
  const limit = -Math.log(alphaOf("guard", thresholds));
  const evident = lnEAbove(candidate, Math.min(Math.max(guard, 1e-6), 1 - 1e-6)) >= limit;
  const blocks = evidence.minutes.length > 0 ? evidence.minutes : [candidate];
  const bad = blocks.filter((block) => rateOf(block) > guard).length;
  const usual = usersBefore(evidence).map(({ errors, requests }) => wilson(errors, requests, Z.oneSided99).upper);
  const blatant = lower > BLATANT || (usual.length > 0 && lower > Math.max(MUCH, TIMES * Math.max(...usual)));
  const often = sprt({ requests: blocks.length, errors: bad }, BURSTS).lnRatio >= limit;
  const lasting = blatant || often;
  const above =
    candidate.requests >= MIN_REQUESTS && evident && lower > guard && (blatant || bad * 3 >= blocks.length * 2);
  const others = references(evidence).map(({ errors, requests }) => wilson(errors, requests, Z.oneSided99));
  const otherUpper = Math.max(0, ...others.map((other) => other.upper));
  const otherLower = Math.max(0, ...others.map((other) => other.lower));
  const worse = lower > otherUpper;
  const alike = otherLower > guard;
  const value = verdict({ above, worse, lasting, usual: isUsual(evidence, guard) });
  return {
    rule: "traffic-guard",
    value,
    says: above
      ? ringing({ worse, alike }, { guard, lower })
      : `the candidate's error rate is not above ${percent(guard)} for sure, and for good`,
    numbers: { lower, guard, otherUpper, otherLower, bad, measurements: blocks.length },
  };
}

function verdict(is: { above: boolean; worse: boolean; lasting: boolean; usual: boolean }): Value {
  if (!is.above) return "PASS";
  if (is.worse) return is.lasting ? "FAIL" : "INCONCLUSIVE";
  return is.usual ? "PASS" : "INCONCLUSIVE";
}

function ringing(is: { worse: boolean; alike: boolean }, { guard, lower }: { guard: number; lower: number }): string {
  if (!is.worse && is.alike) {
    return `both versions fail more than ${percent(guard)} of their requests: the environment, not the candidate`;
  }
  const known = is.worse ? "" : "; too little is known of the active version to say whether that does, too";
  return `the candidate's error rate is above ${percent(guard)} for sure (at least ${percent(lower)})${known}`;
}

/** True where both versions are above the guard: then it is nobody's fault here. */
export function isEnvironment({ rule, numbers }: Finding): boolean {
  return rule !== "traffic-guard" || (numbers.otherLower ?? 0) > (numbers.guard ?? 0);
}

/** The hour before was above it for sure: this Worker is like that. */
const isUsual = ({ before }: Evidence, guard: number) =>
  before !== undefined && wilson(before.errors, before.requests, Z.oneSided99).lower > guard;

/** All that is known of the active version; where it serves users at the same time, nothing else is needed. */
function references(evidence: Evidence): Counts[] {
  const { share, comparison, traffic, before, probes } = evidence;
  const now = traffic.at(-1)?.active;
  if (comparison === "absolute") return some([before]);
  const beside = share < 100 && now !== undefined && now.requests > 0;
  return beside ? [now] : some([lastBeside(evidence), before, probes.active]);
}

/** What users met of the active version, whenever that was. */
function usersBefore(evidence: Evidence): Counts[] {
  return evidence.comparison === "absolute" ? [] : some([lastBeside(evidence), evidence.before]);
}

const some = (counts: (Counts | undefined)[]) =>
  counts.filter((one) => one !== undefined && one.requests > 0) as Counts[];
