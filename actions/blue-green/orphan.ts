import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { readSplits, type Split } from "../../src/cloudflare/workers/traffic.ts";
import { settle } from "../../src/controller/settle.ts";
import { UserError } from "../../src/errors.ts";
import { inFlight, type Orphan } from "../../src/rollout/in-flight.ts";
import type { Inputs } from "./inputs.ts";

/** What is live once no dead rollout is left over. */
export interface Settled {
  head: Split;
  /** The rollout that is to be led on instead of beginning a new one. */
  resumable: Orphan | undefined;
}

/** Settles a rollout of ours that a dead run left behind; refuses if its run may still be at work. */
export async function settleOrphan(
  reading: Cloudflare,
  cf: Cloudflare,
  { inputs, deployments, run }: { inputs: Inputs; deployments: readonly [Split, ...Split[]]; run: Run },
): Promise<Settled> {
  const [head] = deployments;
  const orphan = inFlight(deployments);
  if (orphan === undefined) return { head, resumable: undefined };
  await refuseLivingOwner(orphan, inputs, run.signal);
  if (inputs.onOrphan === "resume" && orphan.candidate === inputs.versionId && orphan.share > 0 && orphan.share < 100) {
    run.info(`Resuming rollout ${orphan.mark.rollout} at ${orphan.share} %, which run ${orphan.mark.run} left behind.`);
    return { head: asStaged(head, orphan), resumable: orphan };
  }
  run.info(`Run ${orphan.mark.run} left a rollout behind at ${orphan.share} %: taking it back first.`);
  const ended = await settle(cf, {
    worker: inputs.worker,
    orphan,
    intent: "abort",
    run: inputs.run,
    budgetMs: 5 * 60_000,
    onTick: (journal, action) => run.debug(`${journal.state} ${action.do}`),
  });
  if (ended.state !== "ROLLED_BACK") {
    throw new UserError(
      `The rollout that run ${orphan.mark.run} left behind could not be taken back: ${ended.state}.`,
      {
        hint: `${ended.stops.map(({ says }) => says).join("; ")}. Run \`rollback.yml\`, then the release again.`,
        reason: "rollout-in-progress",
      },
    );
  }
  const after = await readSplits(reading, inputs.worker, 10_000);
  if ("error" in after) throw after.error;
  return { head: after.deployments[0] ?? head, resumable: undefined };
}

/** Only an earlier attempt of this very run, or a run that GitHub says is over, is dead for sure. */
async function refuseLivingOwner({ mark }: Orphan, inputs: Inputs, signal: AbortSignal): Promise<void> {
  const ours = inputs.run.split("/")[0];
  if (mark.run === ours) return;
  const repository = mark.repository ?? inputs.repository;
  if (inputs.githubToken !== undefined && repository !== undefined) {
    // Loaded only here: it is the largest part of the bundle, and hardly any rollout needs it.
    const [{ openRepository }, { readRun }] = await Promise.all([
      import("../../src/github/client.ts"),
      import("../../src/github/runs.ts"),
    ]);
    const state = await readRun(openRepository(inputs.githubToken, repository, signal), mark.run);
    if (state === undefined || state.completed) return;
  }
  throw new UserError(
    `Run ${mark.run}${repository === undefined ? "" : ` of ${repository}`} is rolling out another version of \`${inputs.worker}\`, or was when it died.`,
    {
      hint: "Wait for it, or let the janitor settle it. With `github-token` (permission `actions: read`) a run that is over is recognised.",
      reason: "rollout-in-progress",
    },
  );
}

/** For the plan a rollout that is resumed begins where it began: with its active version. */
function asStaged(head: Split, { active, candidate }: Orphan): Split {
  return {
    ...head,
    table: [
      { version: active, percentage: 100 },
      { version: candidate, percentage: 0 },
    ],
  };
}
