import { adds, concludes, deploymentIs, newVersionServes, noVisitorFails } from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** The first release of a Worker that Cloudflare has never heard of. */
export const first: Scenario = {
  name: "first",
  title: "Nothing was there: the first release makes the Worker and its address.",
  example: "hello-worker",
  running: false,
  expectations: [
    concludes("success"),
    noVisitorFails,
    newVersionServes,
    adds({ versions: 1, deployments: 1 }),
    deploymentIs("success"),
  ],
};
