import { lnEOfShare, lnEOverSteps } from "../../statistics/e-process.ts";
import { wilson, Z } from "../../statistics/wilson.ts";
import type { Config } from "../words/config.ts";

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

/** Looks ahead: with so many requests a minute, of which `errors` fail anyway, what would this plan notice? */
export function power(config: Config, perMinute: number, errors: number): Power {
  const steps = config.steps.map(({ share, forMs }) => {
    const minutes = Math.max(0, forMs - config.timing.warmUpMs - config.timing.lagMs) / 60_000;
    return { share: share / 100, requests: perMinute * minutes };
  });
  const requests = steps.map((step) => Math.round(step.requests * step.share));
  const { ratio, alpha, minErrors, margin } = config.thresholds;
  const seen = (rate: number) => {
    // Pessimistic counts: of the candidate's errors only as many as four of five rollouts have at least.
    const counts = steps.map((step) => {
      const mean = step.requests * step.share * rate;
      return {
        x: Math.max(0, Math.floor(mean - FOUR_OF_FIVE * Math.sqrt(mean))),
        others: Math.round(step.requests * (1 - step.share) * errors),
        share: step.share,
      };
    });
    const lnE = counts.map(({ x, others, share }) => (x + others === 0 ? 0 : lnEOfShare(x, x + others, share, ratio)));
    // Looked at after every step, as the rollout does.
    return counts.some((_, k) => {
      const enough = counts.slice(0, k + 1).reduce((sum, { x }) => sum + x, 0) >= minErrors;
      return enough && lnEOverSteps(lnE.slice(0, k + 1), counts.length) >= Math.log(1 / alpha);
    });
  };
  return {
    detects: RATES.find((rate) => rate > errors && seen(rate)),
    requests,
    trafficSuffices: requests.map((n) => {
      const bad = Math.round(n * errors);
      return n > 0 && wilson(bad, n, Z.oneSided95).upper <= errors + margin;
    }),
  };
}
