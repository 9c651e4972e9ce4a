import type { Config } from "../words/config.ts";
import type { Journal } from "../words/journal.ts";
import type { Probes } from "../words/observed.ts";
import type { Evidence } from "../words/verdict.ts";

/** What is known about a share of the traffic, as the judge gets it. */
export function evidence(journal: Journal, config: Config, share: number): Evidence {
  return {
    share,
    traffic: journal.traffic,
    plannedSteps: config.steps.length,
    probes: comparable(journal.probes),
    silent: journal.silent,
    analytics: config.analytics && share > 0,
    before: config.before,
    comparison: config.comparison,
  };
}

/** An active version that cannot be told apart is no yardstick: the candidate is then judged alone. */
export function comparable({ candidate, active }: Probes): Probes {
  return { candidate, active: active === undefined || active.requests === 0 ? undefined : active };
}
