import type { WorkerScenario } from "./contract.ts";
import { stopsBefore } from "./stopped.ts";

/** A freeze that holds whenever this is rehearsed. */
const freeze = [{ from: "2020-01-01", to: "2099-12-31", reason: "Rehearsed holidays" }];

export const frozen: WorkerScenario = {
  name: "frozen",
  title: "Somebody releases in the middle of a freeze: it is told why, and what would lift it.",
  example: "hello-worker",
  running: true,
  settings: { gates: { freeze, "freeze-lifted-by": "RELEASE_ANYWAY" } },
  expectations: stopsBefore("frozen", /Rehearsed holidays[\s\S]*RELEASE_ANYWAY/),
};
