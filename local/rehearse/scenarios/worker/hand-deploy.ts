import { concludes, failsAt, leaves, noVisitorFails } from "../expectations.ts";
import { deployByHand, MESSAGE, uploadByHand } from "./colleague.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { rolloutEnds } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

/** Nothing of ours comes after the colleague's deployment, and all traffic is theirs. */
const theirsStays: WorkerExpectation = {
  title: "the colleague's deployment is the last one and has everything",
  check({ worlds, caller }) {
    const active = worlds.cloudflare.state.workers.get(caller.worker)?.deployments[0];
    const ours = active?.annotations["workers/message"] !== MESSAGE;
    return ours ? `active: ${active?.annotations["workers/message"] ?? "nothing"}` : undefined;
  },
};

/** Somebody else has a reason that we do not know: we stop, say so, and touch nothing. */
export const handDeploy: WorkerScenario = {
  name: "hand-deploy",
  title: "A colleague deploys a hotfix by hand in the middle of the ramp: the release stops and leaves it alone.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@6s" } },
  async change({ worker }, worlds) {
    await uploadByHand(worlds, worker);
  },
  play(runs) {
    const theirs = runs.worlds.cloudflare.state.workers.get(runs.caller.worker)?.versions[0]?.id ?? "";
    whenShareIs(25, runs, () => deployByHand(runs.worlds, runs.caller.worker, theirs));
    return runs.start();
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /Somebody else deployed/),
    rolloutEnds("DRIFTED"),
    theirsStays,
    leaves(/somebody else deployed meanwhile/),
    noVisitorFails,
  ],
};
