import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { concludes, goes, noVisitorFails, oldVersionServes } from "../expectations.ts";
import { whenShareIs } from "../moment.ts";
import type { Expectation, Scenario } from "./scenario.ts";

const JANITOR = ".github/workflows/rehearsed-janitor.yml";
const EXAMPLE = join(import.meta.dirname, "../../../examples/hello-worker/.github/workflows/janitor.yml");

/** The machine ran nothing any more: no signal handler, no post step. */
const nothingWasCleanedUp: Expectation = {
  title: "the first run dies in the middle of the ramp and cleans nothing up",
  check({ runs: [first] }) {
    if (first?.conclusion !== "failure") return `it ended as ${first?.conclusion}`;
    const steps = first.jobs.flatMap((job) => job.steps.map(({ name }) => name));
    return steps.some((name) => name.startsWith("Post Roll out")) ? "its post step ran" : undefined;
  },
};

/** The one thing that a job cannot survive; somebody else has to come and look. */
export const runnerKilled: Scenario = {
  name: "runner-killed",
  title: "The machine dies at 25 % (SIGKILL, no post step): the janitor finds the split and gives everything back.",
  example: "hello-worker",
  running: true,
  inputs: { strategy: "gradual", steps: "25@10s" },
  async change(caller) {
    const text = await readFile(EXAMPLE, "utf8");
    await caller.write(JANITOR, text.replace(/workers: .*/, `workers: ${caller.worker}`));
  },
  async play(stage) {
    let lose = () => {};
    whenShareIs(25, stage, () => lose());
    await stage.run({
      onEvent: (event) => {
        if (event.type === "job-started" && event.job.endsWith("Release")) lose = event.lose;
      },
    });
    return await stage.run({ workflow: JANITOR, event: "schedule" });
  },
  expectations: [
    nothingWasCleanedUp,
    concludes("success"),
    oldVersionServes,
    noVisitorFails,
    goes("0 %", "0 %", "25 %", "gone"),
  ],
};
