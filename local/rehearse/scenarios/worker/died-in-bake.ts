import { concludes, noVisitorFails } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

/** "Re-run failed jobs" is what people press first. */
export const diedInBake: WorkerScenario = {
  name: "died-in-bake",
  title: "The machine dies while the new version bakes at 100 %, and the run is started again: back first, then anew.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green", "bake-time": "5s" } },
  async play(runs) {
    let lose = () => {};
    whenShareIs(100, runs, () => lose());
    await runs.start({
      onEvent: (event) => {
        if (event.type === "job-started" && isRelease(event.job)) lose = event.lose;
      },
    });
    const runId = runs.worlds.github.repository.runs.at(-1)?.id ?? 0;
    return await runs.start({ runId, runAttempt: 2 });
  },
  expectations: [
    concludes("success"),
    goes("0 %", "100 %", "gone", "0 %", "100 %", "alone"),
    newVersionServes,
    noVisitorFails,
  ],
};
