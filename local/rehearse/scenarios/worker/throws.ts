import { concludes, deploymentIs, failsAt } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { costsNoMoreThanItMust, measureCost } from "./cost.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { throwsForPeople } from "./misbehave.ts";

/** No test can find what only users do; the smallest share finds it cheapest. */
export const throws: WorkerScenario = {
  name: "throws",
  title: "The new version throws for people only, so every check passes: found at 5 % of the traffic, and taken back.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@6s, 50@6s" } },
  change: throwsForPeople,
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /requests failed|error rate/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "5 %", "gone"),
    costsNoMoreThanItMust,
    deploymentIs("failure"),
  ],
  measure: measureCost,
};
