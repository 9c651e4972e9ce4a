import { concludes, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds, tells } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";
import { allHeard, mayHear, say, writtenBy } from "./say.ts";

/** The numbers are fine, and somebody knows better. */
export const abortedByHand: WorkerScenario = {
  name: "aborted-by-hand",
  title: "Somebody says `abort` at 25 %: the old version has everything again, and everything names who.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@30s" } },
  change: mayHear,
  async play(runs) {
    let said: Promise<unknown> | undefined;
    whenShareIs(25, runs, () => {
      said = say(runs, "abort");
    });
    const release = await runs.start();
    // Whoever said it waits for the answer, and may hear it a moment after the release has ended.
    await said;
    return release;
  },
  expectations: [
    concludes("failure"),
    rolloutEnds("ROLLED_BACK"),
    failsAt("Roll out", /octocat asked to take it back/),
    tells({ "rolled-back": "true", "failure-reason": "operator-abort" }),
    allHeard(1),
    writtenBy("octocat", "100 %"),
    oldVersionServes,
    noVisitorFails,
    goes("0 %", "25 %", "gone"),
  ],
};
