import { concludes, deploymentIs, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes } from "./expectations.ts";
import { goBack } from "./go-back.ts";

/** What no check and no number shows, a person does: one click, by what the commit says of the Worker. */
export const regretted: WorkerScenario = {
  name: "regretted",
  title: "A release that went well turns out to be unwanted: rollback.yml takes it back, and no visitor notices.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  async play(runs) {
    await runs.start();
    return await goBack(runs);
  },
  expectations: [
    concludes("success"),
    goes("0 %", "100 %", "alone", "gone"),
    oldVersionServes,
    noVisitorFails,
    deploymentIs("failure"),
  ],
};
