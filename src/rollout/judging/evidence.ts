import type { Config } from "../words/config.ts";
import type { Journal } from "../words/journal.ts";
import type { Counts } from "../words/observed.ts";
import type { Evidence } from "../words/verdict.ts";

/** Half of the allowed false alarms each, where both sources compare. */
const TRAFFIC_WEIGHT = 0.5;

/** How much users' traffic weighs. Decided before the rollout: weights that follow the numbers find something sooner or later. */
export function trafficWeight({
  analytics,
  comparison,
  steps,
}: Pick<Config, "analytics" | "comparison" | "steps">): number {
  return analytics && comparison === "paired" && steps.length > 0 ? TRAFFIC_WEIGHT : 0;
}

/** What is known about a share of the traffic, as the judge gets it; `forMs` is how long the share is observed. */
export function evidence(
  journal: Journal,
  config: Config,
  { share, forMs }: { share: number; forMs: number },
): Evidence {
  const { steps, analytics, timing } = config;
  const comparison = journal.activeBroken ? "absolute" : config.comparison;
  const measuredMs = Math.max(0, forMs - timing.warmUpMs);
  return {
    share,
    traffic: journal.traffic,
    plannedSteps: steps.length,
    stages: steps.length + 1 + (config.pauseAt.includes(0) ? 1 : 0),
    probes: journal.probes,
    earlier: journal.probed,
    incomparable: journal.incomparable,
    minutes: journal.minutes,
    trafficWeight: trafficWeight(config),
    expected: analytics && share > 0 ? ((config.expectedPerMinute ?? 0) * measuredMs) / 60_000 : 0,
    expectedMs: measuredMs,
    silent: journal.silent,
    analytics: analytics && share > 0,
    visits: config.visits,
    // Beside a version that is known to be broken everything looks good.
    before: journal.activeBroken ? undefined : config.before,
    comparison,
  };
}

/** What the active version did when it last served users beside the candidate. */
export function lastBeside({ traffic }: Evidence): Counts | undefined {
  return traffic.findLast((step) => step !== undefined && step.active.requests > 0)?.active;
}
