import type { Worlds } from "../../world/worlds.ts";
import { concludes, deploymentIs, summarizes } from "../expectations.ts";
import { deployByHand, uploadByHand } from "./colleague.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";
import { sharesOf } from "./pace.ts";
import { moves } from "./witness.ts";

/** Requests that were under way when it got everything, and others that reach a place which does not know yet, ms. */
const SPREAD_MS = 1_000;

/** Somebody has deployed a version that throws at everybody; nothing of it is in the repository. */
async function breakProduction(worlds: Worlds, worker: string): Promise<void> {
  const broken = await uploadByHand(worlds, worker, 'throw new Error("The price list is gone");');
  await deployByHand(worlds, worker, broken);
}

/** Everybody failed before; from the cut-over on nobody does. */
const endsTheOutage: WorkerExpectation = {
  title: "visitors fail until the new version has everything, and not one fails afterwards",
  check(outcome) {
    const { buckets, failed, startedAt } = outcome.visitors;
    if (failed === 0) return "nobody failed before";
    const cutover = moves(outcome).find(({ share }) => share === 100)?.at ?? Number.POSITIVE_INFINITY;
    const late = buckets.filter((bucket) => bucket.failed > 0 && startedAt + bucket.at > cutover + SPREAD_MS);
    return late.length === 0 ? undefined : `some failed as late as ${late.at(-1)?.at} ms`;
  },
};

/** Every share that a broken version keeps is a share of failures. */
export const repair: WorkerScenario = {
  name: "repair",
  title:
    "The version that serves throws at everybody, and the release repairs it: all traffic at once, without a ramp.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: sharesOf([25, 50]) } },
  change: (caller, worlds) => breakProduction(worlds, caller.worker),
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    goes("0 %", "100 %", "alone"),
    newVersionServes,
    endsTheOutage,
    summarizes(/the active version is down/),
    deploymentIs("success"),
  ],
};
