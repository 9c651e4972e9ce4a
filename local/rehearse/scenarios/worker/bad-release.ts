import { concludes, deploymentIs, failsAt, noVisitorFails, oneRecord } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, nobodyMeetsIt, oldVersionServes } from "./expectations.ts";
import { fails } from "./misbehave.ts";

/** The promise itself: a bad release costs no user a request. */
export const badRelease: WorkerScenario = {
  name: "bad-release",
  title: "The new version answers 500: found at 0 % of the traffic, taken back, and no visitor notices.",
  example: "hello-worker",
  running: true,
  change: (caller) => fails(caller, "The price list is empty"),
  expectations: [
    concludes("failure"),
    failsAt("Smoke test", /\b500\b/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    goes("0 %", "gone"),
    oneRecord,
    deploymentIs("failure"),
  ],
};
