import { concludes, deploymentIs, noVisitorFails, oneRecord } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { newVersionServes, rises, rolloutEnds, tells } from "./expectations.ts";

/** The main job: a release that works. */
export const good: WorkerScenario = {
  name: "good",
  title: "A new version is tested at 0 %, replaces a running one while visitors are there, and stays.",
  example: "hello-worker",
  running: true,
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    tells({ "rolled-back": "false", "failure-reason": "" }),
    noVisitorFails,
    newVersionServes,
    rises,
    oneRecord,
    deploymentIs("success"),
  ],
};
