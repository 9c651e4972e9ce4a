import type { Outputs, Run } from "../../src/action/run.ts";
import { sleep } from "../../src/cloudflare/client/calls.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { isSettled, settle } from "../../src/controller/take-over.ts";
import { UserError } from "../../src/errors.ts";
import { alone, type Deployment, deployCommand } from "../../src/record/deployment.ts";
import { bothWays, inFlight, type Orphan } from "../../src/rollout/in-flight.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import type { RolloutReason } from "../../src/rollout/words/reasons.ts";
import type { Terminal } from "../../src/rollout/words/states.ts";
import { clauses, fullStop } from "../../src/text/sentence.ts";
import { steadyNow } from "../../src/time/steady.ts";
import type { Connect } from "./blue-green.ts";
import type { readPostInputs } from "./inputs.ts";

/** The runner gives a post step of a cancelled job five minutes, less what others need. */
const BUDGET = 4 * 60_000;
/** Of which the first look may take so much, ms. */
const LOOK_MS = 60_000;
/** Ends after which there is nothing to be looked for twice. */
const ORDERLY: readonly string[] = [
  "SUCCEEDED",
  "ROLLED_BACK",
  "BLOCKED",
  "FAILED_CLEAN",
  "FAILED_LIVE",
] satisfies Terminal[];
const LOOKS = 3;
const LOOK_AGAIN_MS = 2_000;

/**
 * Runs after the step, however that ended. If its rollout is still in flight, because the process was killed, a late write
 * arrived after it, or the API works again, the active version gets everything back. What is left behind is said, and fails
 * the step: nobody else looks before the janitor does.
 */
export async function finishRollout(
  inputs: ReturnType<typeof readPostInputs>,
  connect: Connect,
  run: Run,
): Promise<Outputs> {
  const rollout = run.state("rollout");
  if (rollout === "") return {};
  // In flight on purpose: the scheduled janitor leads it on.
  if (run.state("outcome") === ("SOAKING" satisfies Terminal)) return {};
  const { apiToken, accountId, worker } = inputs;
  const cf = connect({ apiToken, accountId, timeout: BUDGET, signal: new AbortController().signal });
  const orphan = await find(cf, { worker, rollout, orderly: ORDERLY.includes(run.state("outcome")) });
  if (orphan === undefined || orphan.record.rollout !== rollout) {
    run.info(`Rollout ${rollout} is at rest.`);
    return {};
  }
  const where = `Rollout ${rollout} of \`${worker}\` is still in flight at ${orphan.share} %`;
  // A success whose last deployment is missing is finished, not undone.
  const intent = run.state("outcome").startsWith("SUCCEEDED") && orphan.share === 100 ? "finish" : "abort";
  if (orphan.halted !== undefined && intent === "abort")
    throw new UserError<RolloutReason>(`${where}, and is held: ${orphan.halted}.`, {
      hint: bothWays(orphan, worker),
      reason: "active-worse",
    });
  run.info(`${where}: ${intent === "abort" ? "taking it back" : "finishing it"}.`);
  const ended = await settle(cf, {
    worker,
    orphan,
    intent,
    run: inputs.run,
    url: inputs.url,
    visits: run.state("visits") !== "false",
    budgetMs: BUDGET,
    onTick: (journal, action) => run.debug(`${journal.state} ${action.do}`),
  });
  if (!isSettled(ended, intent)) throw leftBehind(`${where}, and could not be settled`, ended, { orphan, worker });
  if (ended.state === "ROLLED_BACK") return backAfterAll(ended, { orphan, worker }, run);
  if (ended.state === "DRIFTED") run.notice(fullStop(`${where}: ${clauses(ended.stops.map(({ says }) => says))}`));
  return { outcome: ended.state };
}

function leftBehind(
  says: string,
  { stops, lost }: Journal,
  { orphan, worker }: { orphan: Orphan; worker: string },
): UserError {
  return new UserError<RolloutReason>(fullStop(`${says}: ${clauses(stops.map((stop) => stop.says))}`), {
    hint: `By hand, now: ${deployCommand(lost?.table ?? alone(orphan.active), worker)}.`,
    reason: stops.at(-1)?.reason ?? "write-not-applied",
  });
}

function backAfterAll(
  { state, afterwards: { health, says } }: Journal,
  { orphan, worker }: { orphan: Orphan; worker: string },
  run: Run,
): Outputs {
  run.notice(
    `The candidate of \`${worker}\` was taken back after the step had ended; ${orphan.active} serves everything again.`,
  );
  if (health === "unhealthy") run.warning(`Rolled back, UNHEALTHY: \`${worker}\` fails now (${says}).`);
  return { outcome: state, "health-after": health };
}

/** One look where the step told an orderly end; else more, because a list may be an old copy for some seconds. */
async function find(
  cf: Cloudflare,
  { worker, rollout, orderly }: { worker: string; rollout: string; orderly: boolean },
): Promise<Orphan | undefined> {
  for (let looks = orderly ? LOOKS : 1; ; looks++) {
    const orphan = inFlight(await look(cf, worker));
    if (orphan?.record.rollout === rollout || looks >= LOOKS) return orphan;
    await sleep(cf, LOOK_AGAIN_MS);
  }
}

/** A Worker or a token that is gone is no reason for silence: what the rollout left cannot even be looked at. */
async function look(cf: Cloudflare, worker: string): Promise<Deployment[]> {
  const found = await listDeployments(until(cf, { deadline: steadyNow() + LOOK_MS }), worker);
  if (found !== undefined) return found;
  throw new UserError<RolloutReason>(
    `Whether the rollout of \`${worker}\` left anything behind cannot be read: the Worker is not found.`,
    { hint: "If it was renamed, look at its deployments under the new name.", reason: "worker-not-found" },
  );
}
