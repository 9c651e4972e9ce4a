import { concludes, deploymentIs, goes, newVersionServes, noVisitorFails, rolloutEnds } from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** The first release of a Worker that Cloudflare has never heard of. */
export const first: Scenario = {
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
