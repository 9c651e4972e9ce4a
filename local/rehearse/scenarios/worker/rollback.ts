import { concludes, noVisitorFails } from "../expectations.ts";
import type { WorkflowRuns } from "../scenario.ts";
import { dispatchInputs } from "./by-hand.ts";
import { deployByHand, uploadByHand } from "./colleague.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { nothingChanges, oldVersionServes } from "./expectations.ts";

/** Somebody has deployed a version by hand that nobody wants. */
async function deployUnwanted(worlds: WorkflowRuns["worlds"], worker: string): Promise<void> {
  await deployByHand(worlds, worker, await uploadByHand(worlds, worker));
}

const theOneBeforeServes: WorkerExpectation = {
  title: "the version from before the unwanted one serves 100 %, alone",
  check({ before, after }) {
    const [only, ...others] = after.deployment;
    const wanted = before.ids.find((id) => id !== before.deployment[0]?.versionId);
    if (others.length === 0 && only?.percentage === 100 && only.versionId === wanted) return undefined;
    return `active: ${after.deployment.map(({ versionId, percentage }) => `${percentage} % ${versionId}`).join(", ")}`;
  },
};

/** The caller's own rollback, started by hand: not to be only looked at, if it asks. */
export const rollbackByHand: WorkerScenario = {
  name: "rollback",
  title: "A version serves that nobody wants: your rollback workflow puts the one before back, and no visitor notices.",
  example: "hello-worker",
  running: true,
  change: (caller, worlds) => deployUnwanted(worlds, caller.worker),
  play(runs) {
    const inputs: Record<string, string> = dispatchInputs(runs.caller).includes("dry-run")
      ? { "dry-run": "false" }
      : {};
    return runs.start({ inputs });
  },
  expectations: [concludes("success"), theOneBeforeServes, noVisitorFails],
};

/** Before somebody goes back, they look where they would land. */
export const rollbackLooks: WorkerScenario = {
  name: "rollback-looks",
  title: "The same with `dry-run`: your rollback workflow says what it would do, and does nothing.",
  example: "hello-worker",
  running: true,
  unsuitable: (caller) =>
    dispatchInputs(caller).includes("dry-run") ? undefined : `${caller.workflow} has no input \`dry-run\``,
  change: (caller, worlds) => deployUnwanted(worlds, caller.worker),
  play: (runs) => runs.start({ inputs: { "dry-run": "true" } }),
  expectations: [concludes("success"), nothingChanges, oldVersionServes, noVisitorFails],
};
