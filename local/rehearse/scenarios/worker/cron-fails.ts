import { concludes, deploymentIs, failsAt, skips } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { invokedByCron } from "./cron-only.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";

/** What a bad release is to a Worker that nobody can ask: no test can find it, only what it is invoked for. */
export const cronFails: WorkerScenario = {
  ...invokedByCron('throw new Error("The report is gone");'),
  name: "cron-fails",
  title:
    "The scheduled handler of the new version throws, and nobody can ask it: found by its invocations, taken back.",
  expectations: [
    concludes("failure"),
    skips("Smoke test"),
    failsAt("Roll out", /invocations/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "100 %", "gone"),
    deploymentIs("failure"),
  ],
};
