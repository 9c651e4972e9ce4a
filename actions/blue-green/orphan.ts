import type { Run } from "../../src/action/run.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { settle } from "../../src/controller/take-over.ts";
import { UserError } from "../../src/errors.ts";
import type { Deployment } from "../../src/record/deployment.ts";
import { inFlight, type Orphan } from "../../src/rollout/in-flight.ts";
import type { RolloutReason } from "../../src/rollout/words/reasons.ts";
import { askOwner, type Judgement, judgeOwner, MAX_AGE_MS } from "../../src/worker/owner.ts";
import type { Inputs } from "./inputs.ts";

/** What a rollout begins on, once no dead one is left over. */
export interface Ground {
  head: Deployment;
  /** The rollout that is to be led on instead of beginning a new one. */
  resumable: Orphan | undefined;
}

/** How long the look afterwards may take, ms. */
const LOOK_MS = 60_000;

/** Settles a rollout of ours that a dead run left behind; refuses if its run may still be at work. */
export async function settleOrphan(
  reading: Cloudflare,
  cf: Cloudflare,
  { inputs, deployments, run }: { inputs: Inputs; deployments: readonly [Deployment, ...Deployment[]]; run: Run },
): Promise<Ground> {
  const [head] = deployments;
  const orphan = inFlight(deployments);
  if (orphan === undefined) return { head, resumable: undefined };
  const { action, because } = await judge(orphan, inputs, run);
  if (action === "leave") throw mayBeAtWork(orphan, inputs, because);
  if (inputs.onOrphan === "resume" && orphan.candidate === inputs.versionId && orphan.share > 0 && orphan.share < 100) {
    run.info(`${because}: resuming rollout ${orphan.record.rollout} at ${orphan.share} %.`);
    return { head: asStaged(head, orphan), resumable: orphan };
  }
  const how = action === "finish" ? "finishing it" : "taking it back";
  run.info(`${because}. It left a rollout behind at ${orphan.share} %: ${how} first.`);
  const ended = await settle(cf, {
    worker: inputs.worker,
    orphan,
    intent: action,
    run: inputs.run,
    budgetMs: 5 * 60_000,
    onTick: (journal, step) => run.debug(`${journal.state} ${step.do}`),
  });
  if (ended.state !== (action === "finish" ? "SUCCEEDED" : "ROLLED_BACK")) {
    throw new UserError<RolloutReason>(
      `The rollout that run ${orphan.record.run} left behind could not be settled: ${ended.state}.`,
      {
        hint: `${ended.stops.map(({ says }) => says).join("; ")}. Run \`rollback.yml\`, then the release again.`,
        reason: "rollout-in-progress",
      },
    );
  }
  const after = await listDeployments(until(reading, { deadline: Date.now() + LOOK_MS }), inputs.worker);
  return { head: after?.[0] ?? head, resumable: undefined };
}

/** An earlier attempt of this very run is dead for sure; of any other GitHub is asked, as the janitor does. */
async function judge(orphan: Orphan, inputs: Inputs, run: Run): Promise<Judgement> {
  const { githubToken: token, repository } = inputs;
  const ageMs = Date.now() - orphan.deployment.createdAt;
  const mine = orphan.record.run === inputs.run.split("/")[0];
  const readRun = token === undefined ? undefined : runReader(token, run.signal);
  const state = mine ? "ours" : await askOwner(orphan, { repository, readRun, log: run.info });
  return judgeOwner(orphan, { state, ageMs, maxAgeMs: MAX_AGE_MS });
}

function runReader(token: string, signal: AbortSignal) {
  return async (repository: string, id: string) => {
    // Loaded only here: it is the largest part of the bundle, and hardly any rollout needs it.
    const [{ openRepository }, { readRun }] = await Promise.all([
      import("../../src/github/client.ts"),
      import("../../src/github/runs.ts"),
    ]);
    return await readRun(openRepository(token, repository, signal), id);
  };
}

function mayBeAtWork({ record }: Orphan, { worker, repository }: Inputs, because: string): UserError {
  const where = record.repository ?? repository;
  return new UserError<RolloutReason>(
    `Run ${record.run}${where === undefined ? "" : ` of ${where}`} is rolling out another version of \`${worker}\`, or was when it died: ${because}.`,
    {
      hint: "Wait for it, or let the janitor settle it. With `github-token` (permission `actions: read`) a run of this repository that is over is recognised.",
      reason: "rollout-in-progress",
    },
  );
}

/** For the plan a rollout that is resumed begins where it began: with its active version. */
function asStaged(head: Deployment, { active, candidate }: Orphan): Deployment {
  return {
    ...head,
    table: [
      { version: active, percentage: 100 },
      { version: candidate, percentage: 0 },
    ],
  };
}
