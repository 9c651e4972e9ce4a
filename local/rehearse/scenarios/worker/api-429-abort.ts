import { concludes, failsAt, faultsWereMet } from "../expectations.ts";
import { waitsAsTold } from "./api-429.ts";
import type { WorkerScenario } from "./contract.ts";
import { costsNoMoreThanItMust, measureCost } from "./cost.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { throwsForPeople } from "./misbehave.ts";

/** The limit of the API is shared by the whole account; an abort waits as told and never gives up. */
export const api429Abort: WorkerScenario = {
  name: "api-429-abort",
  title: "The new version throws at 5 %, and the API refuses the abort twice: rate limited. It waits, and takes back.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@6s" } },
  change: throwsForPeople,
  faults({ cloudflare }) {
    const limited = { status: 429, code: 971, message: "Rate limited", retryAfter: 1 };
    cloudflare.faults.push({ method: "POST", path: /\/deployments(\?|$)/, after: 2, times: 2, ...limited });
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /requests failed|error rate/),
    rolloutEnds("ROLLED_BACK"),
    faultsWereMet,
    waitsAsTold,
    oldVersionServes,
    goes("0 %", "5 %", "gone"),
    costsNoMoreThanItMust,
  ],
  measure: measureCost,
};
