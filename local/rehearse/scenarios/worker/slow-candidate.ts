import { concludes, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";

/** Right answers that come late: found by asking both versions side by side. */
export const slowCandidate: WorkerScenario = {
  name: "slow-candidate",
  title: "The new version answers rightly, but 60 ms later: found at 5 % by paired probes, and taken back.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@6s", "probes-per-round": 30 } },
  change: (caller) =>
    misbehave(
      caller,
      `await new Promise((resolve) => setTimeout(resolve, 60));
       return await answer();`,
    ),
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /probes took \d+ ms/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    noVisitorFails,
    goes("0 %", "5 %", "gone"),
  ],
};
