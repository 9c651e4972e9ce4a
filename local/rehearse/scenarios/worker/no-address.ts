import { concludes, noVisitorFails, skips } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";

/** Who says that nobody can be asked gets a release without a question, but not one without a look. */
export const noAddress: WorkerScenario = {
  name: "no-address",
  title: "With `smoke-test: false` nothing is asked: staged, then everything in one step, judged by who comes.",
  example: "hello-worker",
  running: true,
  settings: { "smoke-test": false },
  expectations: [
    concludes("success"),
    skips("Smoke test"),
    skips("Smoke test as users"),
    rolloutEnds("SUCCEEDED"),
    goes("0 %", "100 %", "alone"),
    newVersionServes,
    noVisitorFails,
  ],
};
