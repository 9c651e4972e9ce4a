import { concludes, deploymentIs, failsAt, noVisitorFails, skips, summarizes } from "../expectations.ts";
import { deployByHand, uploadByHand } from "./colleague.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { notOneWrite } from "./expectations.ts";
import { passesReadToken, readToken } from "./planned.ts";

/** What the colleague deployed while the reviewer read is what serves. */
const theirsServes: WorkerExpectation = {
  title: "the colleague's version serves 100 %, and nothing else was uploaded",
  check({ before, after }) {
    const [only, ...others] = after.deployment;
    const fine = others.length === 0 && only !== undefined && only.versionId !== before.deployment[0]?.versionId;
    return fine && after.versions === before.versions ? undefined : `${after.versions - before.versions} versions more`;
  },
};

/** What a reviewer approves is a change against what is live; that is another one now. */
export const planChanged: WorkerScenario = {
  name: "plan-changed",
  title: "While a reviewer reads the plan a colleague deploys by hand: what was approved is not what would ship.",
  example: "hello-worker",
  running: true,
  settings: { gates: { approval: "reviewers" } },
  async change(caller, worlds) {
    await uploadByHand(worlds, caller.worker);
    await passesReadToken(caller);
  },
  async play(runs) {
    const { worlds, caller } = runs;
    const theirs = worlds.cloudflare.state.workers.get(caller.worker)?.versions[0]?.id ?? "";
    runs.review = async () => {
      await deployByHand(worlds, caller.worker, theirs);
      // The colleague's writes are none of the release's.
      worlds.cloudflare.requests.length = 0;
      return { state: "approved", comment: "Looks good" };
    };
    return await runs.start({ secrets: readToken(worlds) });
  },
  expectations: [
    concludes("failure"),
    failsAt(
      "Preflight",
      /ada approved sha256:\w{12}…, and since that plan was made something live moved: the active deployment/,
    ),
    skips("Stage"),
    summarizes(/Not released: nothing was changed/),
    summarizes(/\| Approval \| Approved by ada: Looks good \|/),
    theirsServes,
    noVisitorFails,
    notOneWrite,
    deploymentIs("failure"),
  ],
};
