import { concludes, noVisitorFails } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";

/** The commit of the first run, and the newer one of the second. */
const [OLD, NEW] = ["01dc0ffee", "2eec0ffee"].map((digits) => digits.padEnd(40, "0")) as [string, string];

const secondStays: WorkerExpectation = {
  title: "what the newer commit brought still serves 100 %",
  check({ worlds, caller, runs: [, second] }) {
    const released = second?.jobs.find(({ name }) => isRelease(name))?.outputs["version-id"];
    const active = worlds.cloudflare.state.workers.get(caller.worker)?.deployments[0]?.versions ?? [];
    const [only, ...others] = active;
    if (released !== undefined && others.length === 0 && only?.versionId === released) return undefined;
    return `active: ${active.map(({ versionId }) => versionId).join(", ")}, released: ${released ?? "nothing"}`;
  },
};

const superseded: WorkerExpectation = {
  title: "the old run ends as SUPERSEDED, and names both commits and a way out",
  check({ result }) {
    const outcome = result.jobs.find(({ name }) => isRelease(name))?.outputs.outcome;
    const said = result.annotations.map(({ message }) => message).join(" | ");
    const words = [OLD, NEW].map((commit) => commit.slice(0, 12)).concat("rollback.yml");
    if (outcome === "SUPERSEDED" && words.every((word) => said.includes(word))) return undefined;
    return `it ended as ${outcome ?? "nothing"}, and says: ${said}`;
  },
};

const nothingTwice: WorkerExpectation = {
  title: "one version for each of the two commits, and none for the old one again",
  check: ({ before, after }) => (after.versions - before.versions === 2 ? undefined : `${after.versions} versions`),
};

/** "Re-run all jobs" of last week's run is one click away. */
export const oldCommit: WorkerScenario = {
  name: "old-commit",
  title: "A commit is released, then a newer one; then somebody re-runs the first workflow: it replaces nothing.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  async play(runs) {
    await runs.start({ sha: OLD });
    const runId = runs.worlds.github.repository.runs.at(-1)?.id ?? 0;
    await runs.start({ sha: NEW });
    return await runs.start({ sha: OLD, runId, runAttempt: 2 });
  },
  expectations: [concludes("failure"), superseded, secondStays, nothingTwice, noVisitorFails],
};
