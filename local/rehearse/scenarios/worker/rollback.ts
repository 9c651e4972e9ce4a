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

const rollbackIsTold: WorkerExpectation = {
  title: "Slack and a program are told of the rollback, once each",
  check({ worlds }) {
    const told = worlds.receiver.messages.map(({ channel, body }) => `${channel} ${/was rolled back/.test(body)}`);
    return told.join() === "slack true,webhook true" ? undefined : told.join(", ") || "nobody was told";
  },
};

/** Whoever is on call reads of a rollback where they read of everything else. */
export const rollbackTold: WorkerScenario = {
  name: "rollback-told",
  title: "The same with `notify` in slipway.yml: whoever stands there is told of the rollback.",
  example: "hello-worker",
  running: true,
  settings: { notify: [{ slack: "SLACK_HOOK" }, { webhook: "DEPLOYS_URL", "signing-key": "DEPLOYS_KEY" }] },
  async change(caller, worlds) {
    await deployUnwanted(worlds, caller.worker);
    const pass = "$&\n$1NOTIFY_SECRETS: ${{ secrets.NOTIFY_SECRETS }}";
    await caller.edit(caller.workflow, (text) => text.replace(/^( +)CLOUDFLARE_API_TOKEN:.*$/m, pass));
  },
  play(runs) {
    const lines = Object.entries(runs.worlds.receiver.secrets).map(([name, value]) => `${name}=${value}\n`);
    const inputs: Record<string, string> = dispatchInputs(runs.caller).includes("dry-run")
      ? { "dry-run": "false" }
      : {};
    return runs.start({ inputs, secrets: { NOTIFY_SECRETS: lines.join("") } });
  },
  expectations: [concludes("success"), theOneBeforeServes, rollbackIsTold, noVisitorFails],
};
