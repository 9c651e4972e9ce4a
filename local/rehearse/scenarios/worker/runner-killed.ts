import { concludes, noVisitorFails } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes } from "./expectations.ts";
import { addJanitor, JANITOR } from "./janitor.ts";
import { whenShareIs } from "./moment.ts";

/** The machine ran nothing any more: no signal handler, no post step. */
const nothingWasCleanedUp: WorkerExpectation = {
  title: "the first run dies in the middle of the ramp and cleans nothing up",
  check({ runs: [first] }) {
    if (first?.conclusion !== "failure") return `it ended as ${first?.conclusion}`;
    const steps = first.jobs.flatMap((job) => job.steps.map(({ name }) => name));
    return steps.some((name) => name.startsWith("Post Roll out")) ? "its post step ran" : undefined;
  },
};

/** The one thing that a job cannot survive; somebody else has to come and look. */
export const runnerKilled: WorkerScenario = {
  name: "runner-killed",
  title: "The machine dies at 25 % (SIGKILL, no post step): the janitor finds the split and gives everything back.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@10s" } },
  change: addJanitor,
  async play(runs) {
    let lose = () => {};
    whenShareIs(25, runs, () => lose());
    await runs.start({
      onEvent: (event) => {
        if (event.type === "job-started" && isRelease(event.job)) lose = event.lose;
      },
    });
    return await runs.start({ workflow: JANITOR, event: "schedule" });
  },
  expectations: [
    nothingWasCleanedUp,
    concludes("success"),
    oldVersionServes,
    noVisitorFails,
    goes("0 %", "25 %", "gone"),
  ],
};
