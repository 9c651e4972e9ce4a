import { concludes, deploymentIs, failsAt, leaves } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes } from "./expectations.ts";
import { fails } from "./misbehave.ts";

/** There is nothing to return to, and nothing that could be called a rollback. */
export const firstFails: WorkerScenario = {
  name: "first-fails",
  title: "The first release answers with errors: the run fails and leaves it, because nothing was there before.",
  example: "hello-worker",
  running: false,
  visitors: { around: 0 },
  change: (caller) => fails(caller, "The database is missing"),
  expectations: [
    concludes("failure"),
    failsAt("Smoke test", /\b500\b/),
    goes("alone"),
    {
      title: "the run says from the start that there is nothing to roll back to",
      check: ({ result }) =>
        result.annotations.some(({ message }) => /nothing to roll back to/.test(message)) ? undefined : "it does not",
    },
    leaves(/took all traffic at once/),
    deploymentIs("failure"),
  ],
};
