import { concludes, failsAt, noneFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";

/** Silence is not success. */
export const noEvidence: WorkerScenario = {
  name: "no-evidence",
  title: "Only users' traffic may decide, and hardly anybody comes: the release never goes further, and is taken back.",
  example: "hello-worker",
  running: true,
  visitors: { count: 1, pauseMs: 900, around: 2 },
  settings: { rollout: { strategy: "gradual", steps: "25@1500ms", evidence: "traffic", "hold-time": "2500ms" } },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /too few to rule harm out/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    noneFails(5),
    goes("0 %", "25 %", "gone"),
  ],
};
