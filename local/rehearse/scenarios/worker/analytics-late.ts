import { concludes, failsAt } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { throwsForPeople } from "./misbehave.ts";

/** Later than the settings allow for, and later than the whole rollout lasts. */
const LATE_MS = 120_000;

/** Silence is no success: somebody comes all the time, and nobody is seen. */
export const analyticsLate: WorkerScenario = {
  name: "analytics-late",
  title: "Analytics are two minutes late, and the new version throws for people: where nobody is seen, it goes back.",
  pending: "where traffic is expected and none is seen, probes alone decide",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@3s", "hold-time": "5s" } },
  change: throwsForPeople,
  faults({ cloudflare }) {
    cloudflare.analyticsLagMs = LATE_MS;
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /traffic|users/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "0 %", "5 %", "gone"),
  ],
};
