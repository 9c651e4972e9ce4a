import { concludes, deploymentIs, skips, summarizes } from "../expectations.ts";
import type { WorkflowRuns } from "../scenario.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, rolloutEnds } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

/** What invokes it. */
const CRON = "*/5 * * * *";
/** Minutes are seconds here, and so are crons. */
const EVERY_MS = 200;

/**
 * The cron, over and over, as long as the new version has everything. A handler that throws is the release's business, and
 * Cloudflare counts it.
 */
async function playCron(runs: WorkflowRuns) {
  const { cloudflare } = runs.worlds;
  const { worker } = runs.caller;
  const bakes = () => cloudflare.state.workers.get(worker)?.deployments[0]?.versions.at(-1)?.percentage === 100;
  const fire = () => (bakes() ? cloudflare.scheduled(worker, CRON).catch(() => undefined) : undefined);
  let timer: NodeJS.Timeout | undefined;
  whenShareIs(100, runs, () => {
    timer = setInterval(() => void fire(), EVERY_MS);
  });
  try {
    return await runs.start();
  } finally {
    clearInterval(timer);
  }
}

/** A release that nobody can ask, only its cron invokes it, and this is what its handler does. */
export const invokedByCron = (scheduled: string) =>
  ({
    example: "hello-worker",
    running: true,
    visitors: { count: 0, around: 0 },
    settings: { "smoke-test": false, rollout: { "bake-time": "4s" } },
    async change(caller) {
      await caller.configure((config) => Object.assign(config, { triggers: { crons: [CRON] } }));
      await caller.wrapEntry(`export default { async scheduled() {${scheduled}} };\n`);
    },
    play: playCron,
  }) satisfies Partial<WorkerScenario>;

/** There is no visitor who could tell. */
const newVersionIsAlone: WorkerExpectation = {
  title: "the new version serves 100 %, alone, and its cron is there",
  check({ before, after, worlds, caller }) {
    const [only] = after.deployment;
    if (only === undefined || only.percentage !== 100 || before.ids.includes(only.versionId))
      return "the old version still serves";
    const crons = worlds.cloudflare.state.workers.get(caller.worker)?.schedules.map(({ cron }) => cron) ?? [];
    return crons.join() === CRON ? undefined : `its crons are ${crons.join(", ") || "none"}`;
  },
};

/** Nobody can ask it: what it was invoked for, and without errors, is what there is to see. */
export const cronOnly: WorkerScenario = {
  ...invokedByCron(""),
  name: "cron-only",
  title: "The new version has a scheduled handler and nothing else: it is judged by its invocations, and stays.",
  expectations: [
    concludes("success"),
    skips("Smoke test"),
    skips("Smoke test as users"),
    rolloutEnds("SUCCEEDED"),
    goes("0 %", "100 %", "alone"),
    newVersionIsAlone,
    summarizes(/of its invocations within/),
    deploymentIs("success"),
  ],
};
