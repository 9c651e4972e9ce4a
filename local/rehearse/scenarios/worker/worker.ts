import type { ReusableWorkflow } from "../scenario.ts";
import { addresses } from "./addresses.ts";
import { scenarios } from "./all.ts";
import { deployBefore } from "./before.ts";
import type { WorkerStanding } from "./contract.ts";
import { janitorIdle, janitorSettles } from "./janitor-workflow.ts";
import { shorten } from "./pace.ts";
import { rollbackByHand, rollbackLooks, rollbackTold } from "./rollback.ts";
import { standing } from "./standing.ts";
import { moves } from "./witness.ts";

/** What all workflows about Workers have in common. */
const ofWorkers: Omit<ReusableWorkflow<WorkerStanding>, "name" | "releases" | "scenarios"> = {
  addresses,
  deployBefore,
  standing: ({ cloudflare }, caller) => standing(cloudflare, caller.worker),
  moves,
  shorten,
};

/** `worker.yml`: a Worker from a commit to production. */
export const worker: ReusableWorkflow<WorkerStanding> = { ...ofWorkers, name: "worker", releases: true, scenarios };

/** `rollback.yml`: back to a version that served before. */
export const rollback: ReusableWorkflow<WorkerStanding> = {
  ...ofWorkers,
  name: "rollback",
  releases: true,
  scenarios: [rollbackByHand, rollbackLooks, rollbackTold],
};

/** `janitor.yml`: settles what a dead run left. */
export const janitor: ReusableWorkflow<WorkerStanding> = {
  ...ofWorkers,
  name: "janitor",
  releases: false,
  scenarios: [janitorIdle, janitorSettles],
};
