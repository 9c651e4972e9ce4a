import { lnEOfPairs, lnEOfShare, lnEOverSteps } from "../../statistics/e-process.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Config } from "../words/config.ts";
import { alphaOf } from "./budget.ts";
import { trafficWeight } from "./evidence.ts";

/** What a plan can see with this much traffic, and what it cannot. */
export interface Power {
  /** Smallest error rate that four of five rollouts notice in users' traffic; undefined if none is. */
  detects: number | undefined;
  /** Requests that the candidate gets in each step's measured time. */
  requests: readonly number[];
  /** Whether traffic alone can reach a PASS at every step; if not, it rests on probes. */
  trafficSuffices: readonly boolean[];
}

const RATES = [0.002, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5, 1];
/** One standard normal quantile: four of five draws are above the mean minus this many deviations. */
const FOUR_OF_FIVE = 0.8416;

/** Four of five draws with this mean are at least so many. */
const atLeast = (mean: number) => Math.max(0, Math.floor(mean - FOUR_OF_FIVE * Math.sqrt(mean)));

/**
 * The smallest share of a check's requests that four of five rollouts notice by probes if only the candidate fails them,
 * at any share and in the bake; undefined if none is. `perRound` probes of each check and version make a round.
 */
export function powerOfProbes(config: Config, perRound: number): number | undefined {
  const stages = [...config.steps.map(({ forMs }) => forMs), config.bakeMs].map(
    (forMs) => Math.floor(forMs / config.timing.probeEveryMs) * perRound,
  );
  const { ratio } = config.thresholds;
  const limit = -Math.log(alphaOf("errors", config.thresholds)) - Math.log(1 - trafficWeight(config));
  return RATES.find((rate) => {
    const lnE = stages.map((pairs) => lnEOfPairs(atLeast(pairs * rate), 0, ratio));
    return lnE.some((_, k) => lnEOverSteps(lnE.slice(0, k + 1), stages.length) >= limit);
  });
}

/** What of a rollout decides what its traffic shows. */
export type Watched = Pick<Config, "steps" | "timing" | "thresholds" | "analytics" | "comparison">;

/** Users' traffic as it is expected: requests a minute, and the share of them that fails anyway. */
export interface Expected {
  perMinute: number;
  errors: number;
}

/** The step, from 0, after which four of five rollouts notice that the candidate fails at this rate; undefined if they do not. */
export function noticedAfter(config: Watched, { perMinute, errors }: Expected, rate: number): number | undefined {
  const steps = measured(config, perMinute);
  const { ratio, minErrors } = config.thresholds;
  // What traffic has to say by itself, beside probes that say nothing.
  const limit = -Math.log(alphaOf("errors", config.thresholds)) - Math.log(trafficWeight(config));
  // Pessimistic counts: of the candidate's errors only as many as four of five rollouts have at least.
  const counts = steps.map((step) => ({
    x: atLeast(step.requests * step.share * rate),
    others: Math.round(step.requests * (1 - step.share) * errors),
    share: step.share,
  }));
  const lnE = counts.map(({ x, others, share }) => (x + others === 0 ? 0 : lnEOfShare(x, x + others, share, ratio)));
  // Looked at after every step, as the rollout does.
  const at = counts.findIndex((_, k) => {
    const enough = counts.slice(0, k + 1).reduce((sum, { x }) => sum + x, 0) >= minErrors;
    return enough && lnEOverSteps(lnE.slice(0, k + 1), counts.length) >= limit;
  });
  return at < 0 ? undefined : at;
}

/** Shares of the steps, and the requests of their measured time. */
function measured({ steps, timing }: Watched, perMinute: number) {
  return steps.map(({ share, forMs }) => {
    const minutes = Math.max(0, forMs - timing.warmUpMs - timing.lagMs) / 60_000;
    return { share: share / 100, requests: perMinute * minutes };
  });
}

/** Looks ahead: with so many requests a minute, of which `errors` fail anyway, what would this plan notice? */
export function power(config: Config, perMinute: number, errors: number): Power {
  const requests = measured(config, perMinute).map((step) => Math.round(step.requests * step.share));
  const { margin } = config.thresholds;
  return {
    detects: RATES.find((rate) => rate > errors && noticedAfter(config, { perMinute, errors }, rate) !== undefined),
    requests,
    trafficSuffices: requests.map((n) => {
      const bad = Math.round(n * errors);
      return n > 0 && wilson(bad, n, Z.oneSided95).upper <= errors + margin;
    }),
  };
}
