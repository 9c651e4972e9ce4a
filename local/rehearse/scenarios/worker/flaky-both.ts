import { concludes, noVisitorFails } from "../expectations.ts";
import { deployByHand, uploadByHand } from "./colleague.ts";
import type { WorkerScenario } from "./contract.ts";
import { newVersionServes, rises, rolloutEnds } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";

/** How often a check fails, whichever version it asks. */
const SHARE = 0.03;
const HICCUP = `Math.random() < ${SHARE} && request.headers.has("cloudflare-workers-version-overrides")`;

/** Two versions that are the same are the same, however often they are compared. */
export const flakyBoth: WorkerScenario = {
  name: "flaky-both",
  title: "A check fails 3 % of the time on either version: nothing tells them apart, and the release goes on.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@6s, 50@6s", "probes-per-round": 20 } },
  async change(caller, worlds) {
    const named = `{ headers: { "x-worker-version": env.VERSION.id }, status: ${HICCUP} ? 500 : 200 }`;
    const active = await uploadByHand(worlds, caller.worker, `return new Response("Hello", ${named});`);
    await deployByHand(worlds, caller.worker, active);
    await misbehave(
      caller,
      `const good = await answer();
       return ${HICCUP} ? new Response("A hiccup", { status: 500, headers: good.headers }) : good;`,
    );
  },
  expectations: [concludes("success"), rolloutEnds("SUCCEEDED"), newVersionServes, rises, noVisitorFails],
};
