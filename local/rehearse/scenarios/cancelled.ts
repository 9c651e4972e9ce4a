import { concludes, goes, noVisitorFails, oldVersionServes, rolloutEnds, takenBackWithin } from "../expectations.ts";
import { whenShareIs } from "../moment.ts";
import type { Scenario } from "./scenario.ts";

/** Half a release is no state to stay in. */
export const cancelled: Scenario = {
  name: "cancelled",
  title: "Somebody presses Cancel in the middle of the ramp: the old version has everything again at once.",
  example: "hello-worker",
  running: true,
  inputs: { strategy: "gradual", steps: "25@10s" },
  play(stage) {
    const cancel = new AbortController();
    whenShareIs(25, stage, () => cancel.abort());
    return stage.run({ signal: cancel.signal });
  },
  expectations: [
    concludes("cancelled"),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    noVisitorFails,
    goes("0 %", "0 %", "25 %", "gone"),
    takenBackWithin(2_500),
  ],
};
