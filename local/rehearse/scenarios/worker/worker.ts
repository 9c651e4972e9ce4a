import type { ReusableWorkflow } from "../scenario.ts";
import { addresses } from "./addresses.ts";
import { scenarios } from "./all.ts";
import { deployBefore } from "./before.ts";
import type { WorkerStanding } from "./contract.ts";
import { shorten } from "./pace.ts";
import { standing } from "./standing.ts";
import { moves } from "./witness.ts";

/** `worker.yml`: a Worker from a commit to production. */
export const worker: ReusableWorkflow<WorkerStanding> = {
  name: "worker",
  releases: true,
  addresses,
  deployBefore,
  standing: ({ cloudflare }, caller) => standing(cloudflare, caller.worker),
  moves,
  shorten,
  scenarios,
};
