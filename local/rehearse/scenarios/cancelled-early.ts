import { concludes, goes, nobodyMeetsIt, noVisitorFails, oldVersionServes } from "../expectations.ts";
import { whenShareIs } from "../moment.ts";
import type { Scenario } from "./scenario.ts";

/** Between two actions nobody is there to turn back: the workflow has to. */
export const cancelledEarly: Scenario = {
  name: "cancelled-early",
  title: "Somebody presses Cancel during the first smoke test: the version does not stay attached, not even at 0 %.",
  example: "hello-worker",
  running: true,
  // The test goes on until it is cancelled, because no answer can show the version.
  faults: ({ cloudflare }) => {
    cloudflare.propagationMs = 600_000;
  },
  play(stage) {
    const cancel = new AbortController();
    whenShareIs(0, stage, () => setTimeout(() => cancel.abort(), 1_000));
    return stage.run({ signal: cancel.signal });
  },
  expectations: [concludes("cancelled"), oldVersionServes, nobodyMeetsIt, noVisitorFails, goes("0 %", "gone")],
};
