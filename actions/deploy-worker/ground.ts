import { NO_RUN } from "../../src/action/inputs/workflow.ts";
import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { type Comer, judgeOrphan, maySettle, settleOrphan } from "../../src/controller/orphan.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import type { Orphan } from "../../src/rollout/in-flight.ts";
import type { Live } from "../../src/worker/live.ts";
import { comparer, refuseSuperseded } from "../../src/worker/superseded.ts";
import type { Inputs } from "./inputs.ts";

/** Settles a rollout that a dead run left behind, or throws; false if nothing was written. */
export async function settleDead(
  cf: Cloudflare,
  { orphan, worker, inputs }: { orphan: Orphan; worker: string; inputs: Inputs },
  run: Run,
): Promise<boolean> {
  const { repository, githubToken, exclusive, workflowRun = NO_RUN, onSplit, dryRun } = inputs;
  const comer: Comer = {
    ...{ worker, run: workflowRun, repository, githubToken, exclusive },
    ...{ signal: run.signal, log: run.info, debug: run.debug },
  };
  const judged = await judgeOrphan(cf, orphan, comer);
  if (judged.action === "leave" && onSplit === "replace") {
    run.warning(`Rollout ${orphan.record.rollout} may be at work (${judged.because}), and is deployed over, as asked.`);
    return false;
  }
  if (maySettle(judged) && dryRun) {
    run.info(`${judged.because}: the rollout that it left behind at ${orphan.share} % would be settled first.`);
    return false;
  }
  await settleOrphan(cf, orphan, judged, comer);
  return true;
}

/** Throws if the release's commit is older than what serves, before anything of it is uploaded. */
export async function refuseOlder(
  { name: worker, source }: WorkerRelease,
  { live, inputs }: { live: Live; inputs: Inputs },
  run: Run,
): Promise<void> {
  const { repository, allowDowngrade, settings, workflowRun } = inputs;
  const { head, active, versions } = live;
  const ours = { run: workflowRun?.split("/")[0], repository, commit: source.commit ?? undefined };
  const key = settings === undefined ? "the input `allow-downgrade`" : "`rollout.allow-downgrade` in slipway.yml";
  const compare = comparer(inputs, { signal: run.signal, log: run.info });
  await refuseSuperseded({ worker, head, active, versions, ours, compare, allowDowngrade, key, log: run.info });
}
