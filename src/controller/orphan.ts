import type { Cloudflare } from "../cloudflare/client/client.ts";
import { UserError } from "../errors.ts";
import type { RunState } from "../github/runs.ts";
import { alone, deployCommand } from "../record/deployment.ts";
import { bothWays, type Orphan } from "../rollout/in-flight.ts";
import { clauses, fullStop } from "../text/sentence.ts";
import { formatDuration } from "../time/duration.ts";
import { ageOf, askOwner, type Judgement, judgeOwner, MAX_AGE_MS } from "../worker/owner.ts";
import { isSettled, settle } from "./take-over.ts";

/** Reasons of a rollout in flight that is not ours to settle, or could not be settled. */
export const ORPHAN_REASONS = ["rollout-in-progress", "active-worse"] as const;
export type OrphanReason = (typeof ORPHAN_REASONS)[number];

/** Who meets a rollout in flight, and what it knows about the runs of others. */
export interface Comer {
  worker: string;
  /** `<run id>/<attempt>`. */
  run: string;
  /** `owner/name`; undefined outside of a workflow run. */
  repository: string | undefined;
  /** Token that may read workflow runs. */
  githubToken: string | undefined;
  /** The workflow's concurrency group lets no other run of this repository release this Worker now. */
  exclusive: boolean;
  /** Ends questions to GitHub. */
  signal: AbortSignal;
  log: (message: string) => void;
  debug: (message: string) => void;
}

/** How long settling may take, ms. */
const SETTLE_MS = 5 * 60_000;

/** An earlier step or attempt of this very run is dead for sure; of any other GitHub is asked, as the janitor does. */
export async function judgeOrphan(cf: Cloudflare, orphan: Orphan, comer: Comer): Promise<Judgement> {
  const { githubToken: token, repository, exclusive, signal, log } = comer;
  const mine = orphan.record.run === comer.run.split("/")[0];
  const readRun = token === undefined ? undefined : runReader(token, signal);
  const state = mine ? "ours" : await askOwner(orphan, { repository, exclusive, readRun, log });
  return judgeOwner(orphan, { state, ageMs: ageOf(orphan, cf.moment()), maxAgeMs: MAX_AGE_MS });
}

/** Whether the rollout may be settled: it is neither at work, nor held until a person decides. */
export function maySettle({ action }: Judgement): boolean {
  return action === "abort" || action === "finish";
}

/** Settles a rollout whose process is dead; throws if it may live, or if it could not be settled. */
export async function settleOrphan(cf: Cloudflare, orphan: Orphan, judged: Judgement, comer: Comer): Promise<void> {
  const { action, because } = judged;
  const { record, share, active } = orphan;
  if (action === "hold") {
    throw new UserError<OrphanReason>(`A rollout of \`${comer.worker}\` is held at ${share} %: ${because}.`, {
      hint: `${bothWays(orphan, comer.worker)} Then run the release again.`,
      reason: "active-worse",
    });
  }
  if (action === "leave") throw mayBeAtWork(orphan, comer, because);
  const how = action === "finish" ? "finishing it" : "taking it back";
  comer.log(`${because}. It left a rollout behind at ${share} %: ${how} first.`);
  const ended = await settle(cf, {
    worker: comer.worker,
    orphan,
    intent: action,
    run: comer.run,
    budgetMs: SETTLE_MS,
    onTick: (journal, step) => comer.debug(`${journal.state} ${step.do}`),
  });
  if (isSettled(ended, action)) {
    for (const { says } of ended.stops) comer.log(`Settled: ${fullStop(says)}`);
    return;
  }
  const byHand =
    ended.lost === undefined
      ? `\`rollback.yml\` with \`target: ${active}\`, or ${deployCommand(alone(active), comer.worker)}`
      : deployCommand(ended.lost.table, comer.worker);
  throw new UserError<OrphanReason>(
    `The rollout that run ${record.run} left behind could not be settled: ${ended.state}.`,
    {
      hint: `${fullStop(clauses(ended.stops.map(({ says }) => says)))} Run ${byHand}, then the release again.`,
      reason: "rollout-in-progress",
    },
  );
}

function runReader(token: string, signal: AbortSignal) {
  return async (repository: string, id: string): Promise<RunState | undefined> => {
    // Loaded only here: it is the largest part of the bundle, and hardly any rollout needs it.
    const [{ openRepository }, { readRun }] = await Promise.all([
      import("../github/client.ts"),
      import("../github/runs.ts"),
    ]);
    return await readRun(openRepository(token, repository, signal), id);
  };
}

function mayBeAtWork({ record, active }: Orphan, { worker, repository }: Comer, because: string): UserError {
  const where = record.repository ?? repository;
  const staged =
    record.kind === "STAGE"
      ? ` If it was staged to be rolled out now, tell \`blue-green\` so: \`rollout: ${record.rollout}\`.`
      : "";
  return new UserError<OrphanReason>(
    `Run ${record.run}${where === undefined ? "" : ` of ${where}`} is rolling out another version of \`${worker}\`, or was when it died: ${because}.`,
    {
      hint: `Wait for it, or let the workflow \`janitor.yml\` settle it; after ${formatDuration(MAX_AGE_MS)} without a deployment the next release does. If it is dead for sure: \`rollback.yml\` with \`target: ${active}\`. With \`github-token\` (permission \`actions: read\`) a run of this repository that is over is recognised.${staged}`,
      reason: "rollout-in-progress",
    },
  );
}
