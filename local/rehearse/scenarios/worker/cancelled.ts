import { concludes, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds, takenBackWithin } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

/** Half a release is no state to stay in. */
export const cancelled: WorkerScenario = {
  name: "cancelled",
  title: "Somebody presses Cancel in the middle of the ramp: the old version has everything again at once.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@10s" } },
  play(runs) {
    const cancel = new AbortController();
    whenShareIs(25, runs, () => cancel.abort());
    return runs.start({ signal: cancel.signal });
  },
  expectations: [
    concludes("cancelled"),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    noVisitorFails,
    goes("0 %", "25 %", "gone"),
    takenBackWithin(2_500),
  ],
};
