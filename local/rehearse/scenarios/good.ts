import { concludes, deploymentIs, newVersionServes, noVisitorFails, rises, rolloutEnds } from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** The main job: a release that works. */
export const good: Scenario = {
  name: "good",
  title: "A new version is tested at 0 %, replaces a running one while visitors are there, and stays.",
  example: "hello-worker",
  running: true,
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    noVisitorFails,
    newVersionServes,
    rises,
    deploymentIs("success"),
  ],
};
