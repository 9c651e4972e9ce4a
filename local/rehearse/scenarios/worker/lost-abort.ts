import { concludes, failsAt, faultsWereMet } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { costsNoMoreThanItMust, measureCost } from "./cost.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { throwsForPeople } from "./misbehave.ts";

/** The most important write of all: looked for before it is sent again, and made exactly once. */
export const lostAbort: WorkerScenario = {
  name: "lost-abort",
  title: "The new version throws at 5 %, and the answer to the deployment that takes it back is lost.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@6s" } },
  change: throwsForPeople,
  faults({ cloudflare }) {
    // Staged and ramped: the third one takes back.
    cloudflare.faults.push({ method: "POST", path: /\/deployments(\?|$)/, after: 2, reset: "after" });
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /requests failed|error rate/),
    rolloutEnds("ROLLED_BACK"),
    faultsWereMet,
    oldVersionServes,
    goes("0 %", "5 %", "gone"),
    costsNoMoreThanItMust,
  ],
  measure: measureCost,
};
