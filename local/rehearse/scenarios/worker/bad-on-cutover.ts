import { concludes, failsAt } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { costsNoMoreThanItMust, measureCost } from "./cost.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { fails } from "./misbehave.ts";

/** Whatever names the version works, whatever does not fails: only the bake, which asks as users do, can see it. */
export const badOnCutover: WorkerScenario = {
  name: "bad-on-cutover",
  title: "Every test at 0 % passes, and at 100 % every plain request fails: the bake finds it, one write ends it.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  change: (caller) => fails(caller, "The rule is missing", "plain"),
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /probes failed|requests failed|error rate/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "100 %", "gone"),
    costsNoMoreThanItMust,
  ],
  measure: measureCost,
};
