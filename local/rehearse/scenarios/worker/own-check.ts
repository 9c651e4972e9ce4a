import { concludes, deploymentIs, noVisitorFails, summarizes } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";
import { checkedBy, sharesOf } from "./pace.ts";

const FILE = "smoke/rehearsal.yml";
const text = (path: string) => `version: 1
checks:
  - name: The address answers
    request: { path: "${path}" }
    expect: { status: [2xx, 3xx] }

  - name: Prices are there
    request: { path: /rehearsed-prices }
    expect: { status: 200, body: { contains: carbon } }
`;

/** A commit brings its own check: what the version that serves does not know yet is no fault of either. */
export const ownCheck: WorkerScenario = {
  name: "own-check",
  title:
    "The new version has a new route and a check for it, which the one that serves fails: through the ramp, and on.",
  example: "hello-worker",
  running: true,
  settings: { ...checkedBy(FILE), rollout: { strategy: "gradual", steps: sharesOf([25]) } },
  async change(caller) {
    await caller.write(caller.beside(FILE), text(caller.path));
    await misbehave(
      caller,
      `if (new URL(request.url).pathname !== "/rehearsed-prices") return await answer();
       const version = (await answer()).headers.get("x-worker-version");
       return Response.json([{ slug: "carbon" }], { headers: version ? { "x-worker-version": version } : {} });`,
    );
  },
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    noVisitorFails,
    newVersionServes,
    goes("0 %", "25 %", "100 %", "alone"),
    summarizes(/the active version fails Prices are there/),
    deploymentIs("success"),
  ],
};
