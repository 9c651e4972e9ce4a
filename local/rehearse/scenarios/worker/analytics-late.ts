import { concludes, failsAt } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { throwsForPeople } from "./misbehave.ts";
import { whenShareIs } from "./moment.ts";

/** Later than the settings allow for, and later than the whole rollout lasts. */
const LATE_MS = 120_000;
const MINUTE_MS = 60_000;
/** As many as the four visitors make. */
const PER_MINUTE = 6_000;

/** Silence is no success: somebody comes all the time, and nobody is seen. */
export const analyticsLate: WorkerScenario = {
  name: "analytics-late",
  title: "Analytics are two minutes late, and the new version throws for people: where nobody is seen, it goes back.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@3s", "hold-time": "5s" } },
  change: throwsForPeople,
  play(runs) {
    const { cloudflare } = runs.worlds;
    const versionId = cloudflare.state.workers.get(runs.caller.worker)?.deployments[0]?.versions[0]?.versionId ?? "";
    // An hour of the traffic that comes now: nobody may say that nobody is expected.
    for (let minute = 1; minute < 60; minute++) {
      const at = Date.now() - minute * MINUTE_MS;
      const counts = { requests: PER_MINUTE, errors: 0, status: "success" };
      cloudflare.invocations.push({ worker: runs.caller.worker, versionId, at, ...counts });
    }
    whenShareIs(5, runs, () => {
      cloudflare.analyticsLagMs = LATE_MS;
    });
    return runs.start();
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /traffic|users/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "5 %", "gone"),
  ],
};
