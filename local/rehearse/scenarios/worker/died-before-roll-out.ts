import { concludes, noVisitorFails } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, newVersionServes } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

const diedStaged: WorkerExpectation = {
  title: "the first run dies after Stage and before Roll out",
  check({ runs: [first] }) {
    const steps = first?.jobs.flatMap((job) => job.steps) ?? [];
    const begun = steps.filter(({ name }) => name === "Roll out").length;
    return first?.conclusion === "failure" && begun === 0 ? undefined : `it ended as ${first?.conclusion}`;
  },
};

/** Nobody pressed anything and no janitor came: the next push finds a split that a dead run of its repository left. */
export const diedBeforeRollOut: WorkerScenario = {
  name: "died-before-roll-out",
  title: "The machine dies between Stage and Roll out: the next release takes the staged version back, and goes on.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  async play(runs) {
    let lose = () => {};
    whenShareIs(0, runs, () => lose());
    await runs.start({
      onEvent: (event) => {
        if (event.type === "job-started" && isRelease(event.job)) lose = event.lose;
      },
    });
    return await runs.start();
  },
  expectations: [
    diedStaged,
    concludes("success"),
    goes("0 %", "gone", "0 %", "100 %", "alone"),
    newVersionServes,
    noVisitorFails,
  ],
};
