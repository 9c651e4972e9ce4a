import { concludes, goes, newVersionServes, noVisitorFails } from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** Running a release again is always safe. */
export const again: Scenario = {
  name: "again",
  title: "The same commit is released twice: the second time nothing is uploaded and nothing is deployed.",
  example: "hello-worker",
  running: true,
  inputs: { strategy: "blue-green" },
  async play(stage) {
    await stage.run();
    return await stage.run();
  },
  expectations: [concludes("success"), goes("0 %", "0 %", "100 %", "alone"), newVersionServes, noVisitorFails],
};
