import type { Run } from "../../src/action/run.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { type Comer, judgeOrphan, maySettle, settleOrphan } from "../../src/controller/orphan.ts";
import { alone, type Deployment, type Table } from "../../src/record/deployment.ts";
import { inFlight, type Orphan } from "../../src/rollout/in-flight.ts";
import { steadyNow } from "../../src/time/steady.ts";
import type { Inputs } from "./inputs.ts";

/** What a rollout begins on, once no dead one is left over. */
export interface Ground {
  head: Deployment;
  /** This rollout itself: the step before has attached the candidate, as its first write. */
  staged?: Orphan;
  /** The rollout that is to be led on instead of beginning a new one. */
  resumable?: Orphan;
}

/** How long the look afterwards may take, ms. */
const LOOK_MS = 60_000;

/** Finds what was staged for this rollout; settles one that a dead run left behind, and refuses if it may be at work. */
export async function findGround(
  reading: Cloudflare,
  cf: Cloudflare,
  { inputs, deployments, run }: { inputs: Inputs; deployments: readonly [Deployment, ...Deployment[]]; run: Run },
): Promise<Ground> {
  const [head] = deployments;
  const orphan = inFlight(deployments);
  if (orphan === undefined) return { head };
  if (isStagedForUs(orphan, inputs)) {
    run.info(`The candidate is attached without traffic already: going on with rollout ${orphan.record.rollout}.`);
    // From here on the post step knows what to take back, even if the plan is refused.
    if (!inputs.dryRun) run.saveState("rollout", orphan.record.rollout);
    return { head, staged: orphan };
  }
  const comer: Comer = { ...inputs, signal: run.signal, log: run.info, debug: run.debug };
  const judged = await judgeOrphan(cf, orphan, comer);
  const { active, candidate, share, record } = orphan;
  if (maySettle(judged)) {
    if (inputs.onOrphan === "resume" && candidate === inputs.versionId && share > 0 && share < 100) {
      run.info(`${judged.because}: resuming rollout ${record.rollout} at ${share} %.`);
      // For the plan it begins where it began: with its active version.
      return { head: { ...head, table: staged(active, candidate) }, resumable: orphan };
    }
    if (inputs.dryRun) {
      run.info(`${judged.because}: the rollout that it left behind at ${share} % would be settled first.`);
      return { head: { ...head, table: alone(judged.action === "finish" ? candidate : active) } };
    }
  }
  await settleOrphan(cf, orphan, judged, comer);
  const after = await listDeployments(until(reading, { deadline: steadyNow() + LOOK_MS }), inputs.worker);
  return { head: after?.[0] ?? head };
}

/** The caller names the rollout, or the same attempt of the same run has just staged this very version. */
function isStagedForUs({ record, candidate, share }: Orphan, { rollout, versionId, run }: Inputs): boolean {
  if (record.kind !== "STAGE" || share !== 0 || candidate !== versionId) return false;
  return record.rollout === rollout || `${record.run}/${record.attempt}` === run;
}

function staged(active: string, candidate: string): Table {
  return [
    { version: active, percentage: 100 },
    { version: candidate, percentage: 0 },
  ];
}
