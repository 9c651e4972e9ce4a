import type { Outputs, Run } from "../../src/action/run.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { isSettled, settle } from "../../src/controller/take-over.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import type { GitHub } from "../../src/github/client.ts";
import type { Branches } from "../../src/github/environments.ts";
import type { RunState } from "../../src/github/runs.ts";
import { deployCommand, describeTable, overwrittenBy } from "../../src/record/deployment.ts";
import { bothWays, inFlight, type Orphan } from "../../src/rollout/in-flight.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import { clauses, fullStop } from "../../src/text/sentence.ts";
import { steadyNow } from "../../src/time/steady.ts";
import { ageOf, askOwner, judgeOwner } from "../../src/worker/owner.ts";
import type { Inputs } from "./inputs.ts";
import { type Found, summarize } from "./report.ts";
import { leadUnlessAtWork } from "./soak.ts";

/** Reasons of Workers that were not settled, and of a token that anybody may use. */
export const JANITOR_REASONS = ["not-settled", "rolled-back", "open-environment"] as const;
export type JanitorReason = (typeof JANITOR_REASONS)[number];

/** What the janitor asks of the world. */
export interface Neighbours {
  connect: (options: { apiToken: string; accountId: string; timeout: number; signal: AbortSignal }) => Cloudflare;
  readRun: (repository: string, id: string) => Promise<RunState | undefined>;
  github: (repository: string, signal: AbortSignal) => GitHub;
  readBranches: (repository: string, environment: string) => Promise<Branches | undefined>;
}

/** How long one look may take, ms. */
const LOOK_MS = 60_000;

/** Looks after every Worker, one after the other; trouble with one does not keep the others from being settled. */
export async function janitor(inputs: Inputs, neighbours: Neighbours, run: Run): Promise<Outputs> {
  await refuseOpenEnvironment(inputs, neighbours, run);
  const found: Found[] = [];
  for (const worker of inputs.workers) {
    const one = await run.group(worker, () => lookAfter(worker, inputs, neighbours, run));
    found.push(one);
  }
  const counted = (state: Found["state"]) => found.filter((one) => one.state === state).length;
  run.publish({
    settled: counted("settled"),
    left: counted("in-flight"),
    "workers-json": JSON.stringify(found.map(({ says: _, ...facts }) => facts)),
  });
  await run.summary(summarize(found));
  refuseFailed(found);
  run.notice(
    counted("settled") === 0
      ? "Nothing had to be settled."
      : `${counted("settled")} of ${found.length} Workers were settled.`,
  );
  return {};
}

/** A run in which something went wrong is no success: neither what could not be settled nor a release that was taken back. */
function refuseFailed(found: Found[]): void {
  const failed = found.filter(({ state }) => state === "failed");
  if (failed.length === 0) return;
  const back = failed.every(({ action, says }) => action === "lead" && says.startsWith("ROLLED_BACK"));
  throw new UserError<JanitorReason>(failed.map(({ worker, says }) => `\`${worker}\`: ${says}`).join(" "), {
    hint: back
      ? "The version before serves everybody again. The log has the judgements."
      : "Look at the Worker's deployments now; the workflow `rollback.yml` returns to a version by id.",
    reason: back ? "rolled-back" : "not-settled",
  });
}

/** An environment without reviewers and without rules for branches lends its token to whoever can push one. */
async function refuseOpenEnvironment(inputs: Inputs, { readBranches }: Neighbours, run: Run): Promise<void> {
  const { environment, githubToken, repository, anyBranchBecause } = inputs;
  if (environment === undefined || githubToken === undefined || repository === undefined) return;
  const branches = await readBranches(repository, environment).catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    run.info(error.message);
    return undefined;
  });
  if (branches === undefined)
    run.warning(`Whether any branch may use the environment \`${environment}\` could not be read.`);
  if (branches !== "any") return;
  if (anyBranchBecause === undefined)
    throw new UserError<JanitorReason>(`Any branch may use the environment \`${environment}\`, and so its token.`, {
      hint: "Restrict its deployment branches in the repository's settings, or say in the input `any-branch-because` why they are open. Nothing was asked of Cloudflare.",
      reason: "open-environment",
    });
  run.info(`Any branch may use the environment \`${environment}\`: ${anyBranchBecause}`);
}

async function lookAfter(worker: string, inputs: Inputs, neighbours: Neighbours, run: Run): Promise<Found> {
  const { apiToken, accountId, timeoutMs } = inputs;
  // What puts things right is not ended by a cancel: it is bounded by its own time.
  const cf = neighbours.connect({ apiToken, accountId, timeout: timeoutMs, signal: new AbortController().signal });
  try {
    const limited = until(cf, { signal: run.signal, deadline: Math.min(cf.deadline, steadyNow() + LOOK_MS) });
    const deployments = await listDeployments(limited, worker);
    if (deployments === undefined) return notThere(worker);
    const orphan = inFlight(deployments);
    if (orphan === undefined) {
      const lost = overwrittenBy(deployments);
      if (lost !== undefined)
        run.warning(
          `The last deployment of \`${worker}\` overwrote ${lost.id} (${describeTable(lost.table)}), which came in the same moment; its process died before it saw that. By hand: ${deployCommand(lost.table, worker)}.`,
        );
      run.info("At rest, or not ours: nothing to do.");
      return { worker, state: "at-rest", action: "none", says: "at rest" };
    }
    return await judgeAndSettle(cf, { worker, orphan, inputs, neighbours }, run);
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof UserError)) throw error;
    run.info(error.message);
    return { worker, state: "failed", action: "none", says: error.message };
  }
}

interface Case {
  worker: string;
  orphan: Orphan;
  inputs: Inputs;
  neighbours: Neighbours;
}

async function judgeAndSettle(cf: Cloudflare, { worker, orphan, inputs, neighbours }: Case, run: Run): Promise<Found> {
  const ageMs = ageOf(orphan, cf.moment());
  const { repository, githubToken } = inputs;
  const soaks = await leadUnlessAtWork(cf, { worker, orphan, inputs, neighbours }, run);
  if (soaks !== undefined && "state" in soaks) return soaks;
  const readRun = githubToken === undefined ? undefined : neighbours.readRun;
  const state = await askOwner(orphan, { repository, readRun, log: run.info });
  const judged = judgeOwner(orphan, { state, ageMs, maxAgeMs: inputs.maxAgeMs });
  const { action, because } = soaks === undefined ? judged : { action: "abort" as const, because: soaks.overdue };
  const facts = { worker, action, share: orphan.share, run: orphan.record.run };
  const where = `${orphan.candidate} has ${orphan.share} % of the traffic`;
  if (action === "hold") {
    run.info(`${where}; ${because}: nothing is moved.`);
    return { ...facts, state: "failed", says: `${because}. ${bothWays(orphan, worker)}` };
  }
  if (action === "leave" || inputs.dryRun) {
    run.info(`${where}; ${because}: ${action === "leave" ? "left alone" : `would ${action}`}.`);
    return { ...facts, state: "in-flight", says: because };
  }
  run.info(
    `${where}; ${because}: ${action === "abort" ? `giving everything back to ${orphan.active}` : "finishing it"}.`,
  );
  const ended = await settle(cf, {
    worker,
    orphan,
    intent: action,
    run: inputs.run,
    budgetMs: inputs.timeoutMs,
    onTick: (journal, step) => run.debug(`${journal.state} ${step.do}`),
  });
  return { ...facts, ...conclude(ended, { action, because, orphan }, run) };
}

/** What came of settling. That a version is back says nothing about how users fare with it: that is told as well. */
function conclude(
  ended: Journal,
  { action, because, orphan }: { action: "abort" | "finish"; because: string; orphan: Orphan },
  run: Run,
): Pick<Found, "state" | "says"> {
  const { state, stops, afterwards } = ended;
  const settled = isSettled(ended, action);
  if (!settled || state === "DRIFTED") {
    const says = fullStop(`${state}: ${clauses(stops.map((stop) => stop.says))}`);
    run.info(says);
    return { state: settled ? "settled" : "failed", says };
  }
  run.info(`Settled: ${action === "abort" ? orphan.active : orphan.candidate} serves everything.`);
  if (action === "finish") return { state: "settled", says: because };
  const { health, says } = afterwards;
  const fares = {
    healthy: "its address answers",
    unhealthy: `UNHEALTHY: ${says}`,
    unseen: "how users fare cannot be looked at",
  }[health];
  if (health === "unhealthy")
    run.warning(`Rolled back, UNHEALTHY: \`${orphan.active}\` serves again and fails (${says}).`);
  return { state: "settled", says: `${because}; ${fares}` };
}

function notThere(worker: string): Found {
  const says = "It does not exist in this account: correct the input `workers`, or `account-id`.";
  return { worker, state: "failed", action: "none", says };
}
