import { adds, concludes, deploymentIs, newVersionServes, noVisitorFails } from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** The main job: a release that works. */
export const good: Scenario = {
  name: "good",
  title: "A new version replaces a running one while visitors are there.",
  example: "hello-worker",
  running: true,
  expectations: [
    concludes("success"),
    noVisitorFails,
    newVersionServes,
    adds({ versions: 1, deployments: 1 }),
    deploymentIs("success"),
  ],
};
