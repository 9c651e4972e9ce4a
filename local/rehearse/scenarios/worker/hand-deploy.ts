import type { Worlds } from "../../world/worlds.ts";
import { concludes, failsAt, leaves, noVisitorFails } from "../expectations.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { rolloutEnds } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

const MESSAGE = "Hotfix from a laptop";

/** Nothing of ours comes after the colleague's deployment, and all traffic is theirs. */
const theirsStays: WorkerExpectation = {
  title: "the colleague's deployment is the last one and has everything",
  check({ worlds, caller }) {
    const active = worlds.cloudflare.state.workers.get(caller.worker)?.deployments[0];
    const ours = active?.annotations["workers/message"] !== MESSAGE;
    return ours ? `active: ${active?.annotations["workers/message"] ?? "nothing"}` : undefined;
  },
};

/** A colleague's version, uploaded from a laptop before the release begins. */
async function uploadByHand({ cloudflare }: Worlds, worker: string): Promise<string> {
  const code = `export default {
    fetch: (request, env) => new Response("Hotfix", { headers: { "x-worker-version": env.VERSION.id } }),
  };`;
  const bindings = [{ type: "version_metadata", name: "VERSION" }];
  const metadata = { main_module: "index.js", compatibility_date: "2026-01-01", bindings };
  const form = new FormData();
  form.set("metadata", new Blob([JSON.stringify(metadata)], { type: "application/json" }));
  form.set("index.js", new File([code], "index.js", { type: "application/javascript+module" }));
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/versions`;
  return ((await cloudflare.api("POST", path, form)) as { id: string }).id;
}

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
    const { cloudflare } = runs.worlds;
    const { worker } = runs.caller;
    const theirs = cloudflare.state.workers.get(worker)?.versions[0]?.id;
    whenShareIs(25, runs, async () => {
      await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/deployments`, {
        strategy: "percentage",
        versions: [{ version_id: theirs, percentage: 100 }],
        annotations: { "workers/message": MESSAGE },
      });
    });
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
