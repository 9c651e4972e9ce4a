import { concludes, deploymentIs, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";

/** The first release of a Worker that Cloudflare has never heard of. */
export const first: WorkerScenario = {
  name: "first",
  title: "Nothing was there: the first release makes the Worker and its address, and is proven where it stands.",
  example: "hello-worker",
  running: false,
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    noVisitorFails,
    newVersionServes,
    goes("alone"),
    deploymentIs("success"),
  ],
};
