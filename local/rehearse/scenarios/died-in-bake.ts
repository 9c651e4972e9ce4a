import { concludes, goes, newVersionServes, noVisitorFails } from "../expectations.ts";
import { whenShareIs } from "../moment.ts";
import type { Scenario } from "./scenario.ts";

/** "Re-run failed jobs" is what people press first. */
export const diedInBake: Scenario = {
  name: "died-in-bake",
  title: "The machine dies while the new version bakes at 100 %, and the run is started again: back first, then anew.",
  example: "hello-worker",
  running: true,
  inputs: { strategy: "blue-green", "bake-time": "5s" },
  async play(stage) {
    let lose = () => {};
    whenShareIs(100, stage, () => lose());
    await stage.run({
      onEvent: (event) => {
        if (event.type === "job-started" && event.job.endsWith("Release")) lose = event.lose;
      },
    });
    const runId = stage.worlds.github.repository.runs.at(-1)?.id ?? 0;
    return await stage.run({ runId, runAttempt: 2 });
  },
  expectations: [
    concludes("success"),
    goes("0 %", "0 %", "100 %", "0 %", "0 %", "100 %", "alone"),
    newVersionServes,
    noVisitorFails,
  ],
};
