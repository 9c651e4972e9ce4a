import { concludes, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, nobodyMeetsIt, oldVersionServes } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

/** Between two actions nobody is there to turn back: the workflow has to. */
export const cancelledEarly: WorkerScenario = {
  name: "cancelled-early",
  title: "Somebody presses Cancel during the first smoke test: the version does not stay attached, not even at 0 %.",
  example: "hello-worker",
  running: true,
  // The test goes on until it is cancelled, because no answer can show the version.
  faults: ({ cloudflare }) => {
    cloudflare.propagationMs = 600_000;
  },
  play(runs) {
    const cancel = new AbortController();
    whenShareIs(0, runs, () => setTimeout(() => cancel.abort(), 1_000));
    return runs.start({ signal: cancel.signal });
  },
  expectations: [concludes("cancelled"), oldVersionServes, nobodyMeetsIt, noVisitorFails, goes("0 %", "gone")],
};
