import { addCommit } from "../../../github/state/state.ts";
import { concludes, noVisitorFails } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";

/** A commit, its child that is released first, and one of a branch that lacks the child. */
const [OLDER, NEWER, SIDE] = ["01de5", "2e3e5", "51de5"].map((digits) => digits.padEnd(40, "0")) as [
  string,
  string,
  string,
];

/** What each run of the three says of itself, in their order. */
function ends(reasons: (string | undefined)[]): WorkerExpectation {
  return {
    title: `the runs end as ${reasons.map((reason) => reason ?? "released").join(", ")}`,
    check({ runs }) {
      const seen = runs.map(
        ({ jobs }) => jobs.find(({ name }) => isRelease(name))?.outputs["failure-reason"] || undefined,
      );
      return seen.join() === reasons.join()
        ? undefined
        : `they ended as ${seen.map((one) => one ?? "released").join(", ")}`;
    },
  };
}

const newerStays: WorkerExpectation = {
  title: "what the newer commit brought still serves 100 %, and nothing else was uploaded",
  check({ before, after, worlds, caller, runs: [first] }) {
    const released = first?.jobs.find(({ name }) => isRelease(name))?.outputs["version-id"];
    const active = worlds.cloudflare.state.workers.get(caller.worker)?.deployments[0]?.versions ?? [];
    const alone = active.length === 1 && active[0]?.versionId === released && released !== undefined;
    const versions = after.versions - before.versions;
    return alone && versions === 1
      ? undefined
      : `active: ${active.map((one) => one.versionId).join(", ")}, ${versions} versions`;
  },
};

/** A queue that turned round, and a branch that lacks what serves: both would undo a newer commit unseen. */
export const olderCommit: WorkerScenario = {
  name: "older-commit",
  title: "After a newer commit, new runs release an older one and one of another branch: neither replaces it.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  async play(runs) {
    const { repository } = runs.worlds.github;
    const tip = repository.branches.get(repository.defaultBranch) ?? "";
    addCommit(repository, { sha: OLDER, parents: [tip] });
    addCommit(repository, { sha: NEWER, parents: [OLDER] });
    addCommit(repository, { sha: SIDE, branch: "side", parents: [OLDER] });
    await runs.start({ sha: NEWER });
    await runs.start({ sha: OLDER });
    return await runs.start({ sha: SIDE });
  },
  expectations: [concludes("failure"), ends([undefined, "superseded", "unrelated"]), newerStays, noVisitorFails],
};
