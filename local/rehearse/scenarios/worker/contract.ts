import type { Expectation, Outcome, Scenario, Standing } from "../scenario.ts";

/** What stands at Cloudflare for one Worker. */
export interface WorkerStanding extends Standing {
  versions: number;
  deployments: number;
  /** Ids of all versions. */
  ids: string[];
}

/** A story about `worker.yml`. */
export type WorkerScenario = Scenario<WorkerStanding>;

/** What it expects. */
export type WorkerExpectation = Expectation<WorkerStanding>;

/** How it ended. */
export type WorkerOutcome = Outcome<WorkerStanding>;
