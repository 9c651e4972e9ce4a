import { callsAtMost, concludes, deploymentIs, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";
import { sharesOf } from "./pace.ts";

/** A release that works, on the default shares. */
export const goodGradual: WorkerScenario = {
  name: "good-gradual",
  title: "A new version gets 5, 25, 50 and 100 % of the traffic, each after a judgement on what was measured.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: sharesOf([5, 25, 50]) } },
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    noVisitorFails,
    newVersionServes,
    goes("0 %", "5 %", "25 %", "50 %", "100 %", "alone"),
    callsAtMost(60),
    deploymentIs("success"),
  ],
};
