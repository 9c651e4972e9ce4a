import { concludes, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes } from "./expectations.ts";

/** Running a release again is always safe. */
export const again: WorkerScenario = {
  name: "again",
  title: "The same commit is released twice: the second time nothing is uploaded and nothing is deployed.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  async play(runs) {
    await runs.start();
    return await runs.start();
  },
  expectations: [concludes("success"), goes("0 %", "100 %", "alone"), newVersionServes, noVisitorFails],
};
