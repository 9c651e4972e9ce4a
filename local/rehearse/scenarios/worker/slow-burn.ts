import { concludes, failsAt } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { costsNoMoreThanItMust, measureCost } from "./cost.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";

/** Requests of users in one second that the release can bear: more than it gets at 5 %, fewer than at 50 %. */
const CAPACITY = 15;

/** Good at first: only its own success brings it down. */
export const slowBurn: WorkerScenario = {
  name: "slow-burn",
  title: `The new version bears ${CAPACITY} requests a second: good at 5 %, errors at 50 %, taken back from there.`,
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@1500ms, 50@6s" } },
  change: (caller) =>
    misbehave(
      caller,
      `const now = Math.floor(Date.now() / 1000);
       if (now !== second) [second, count] = [now, 0];
       if (plain && ++count > ${CAPACITY}) throw new Error("Too many connections");
       return await answer();`,
      "let second = 0;\nlet count = 0;",
    ),
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /requests failed|error rate/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "5 %", "50 %", "gone"),
    costsNoMoreThanItMust,
  ],
  measure: measureCost,
};
