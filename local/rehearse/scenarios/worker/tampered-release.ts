import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import type { WorkflowRuns } from "../scenario.ts";
import type { WorkerScenario } from "./contract.ts";
import { stopsBefore } from "./stopped.ts";

/** Adds one line to the code that lies between the build and the release. */
async function tamper({ worlds, caller }: WorkflowRuns): Promise<void> {
  const artifacts = worlds.github.repository.runs.at(-1)?.artifacts ?? [];
  const release = artifacts.find(({ name }) => name === `slipway-release.${caller.worker}`);
  const code = release?.files.find((path) => /\.slipway-release\/(worker|assets)\/.+\.\w+$/.test(path));
  if (release === undefined || code === undefined) throw new Error("There is no sealed code to tamper with.");
  await appendFile(join(release.directory, code), "\n// One line more than was approved.\n");
}

/** While a reviewer reads the plan, somebody reaches the storage in which the sealed release lies. */
export const tamperedRelease: WorkerScenario = {
  name: "tampered-release",
  title: "Between the build and the approval one line is added to the sealed release: refused, naming the file.",
  example: "hello-worker",
  running: true,
  settings: { gates: { approval: "reviewers" } },
  play(runs) {
    runs.review = async () => {
      await tamper(runs);
      return { state: "approved", comment: "Looks good" };
    };
    return runs.start();
  },
  expectations: stopsBefore("release-invalid", /\.slipway-release|worker\/|assets\//),
};
