import type { Outputs, Run } from "../../src/action/run.ts";
import { until } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { settle } from "../../src/controller/take-over.ts";
import { UserError } from "../../src/errors.ts";
import { inFlight } from "../../src/rollout/in-flight.ts";
import type { RolloutReason } from "../../src/rollout/words/reasons.ts";
import type { Connect } from "./blue-green.ts";
import type { readPostInputs } from "./inputs.ts";

/** The runner gives a post step of a cancelled job five minutes, less what others need. */
const BUDGET = 4 * 60_000;
/** Of which the first look may take so much, ms. */
const LOOK_MS = 60_000;
/** Ends that were decided, and whose split must stay as it is. */
const LEFT_ALONE = ["DRIFTED", "ROLLBACK_FAILED"];

/**
 * Runs after the step, however that ended. If its rollout is still in flight, because the process was killed or a late
 * write arrived after it, the active version gets everything back. Otherwise one look, and nothing is done.
 */
export async function finishRollout(
  inputs: ReturnType<typeof readPostInputs>,
  connect: Connect,
  run: Run,
): Promise<Outputs> {
  const rollout = run.state("rollout");
  if (rollout === "" || LEFT_ALONE.includes(run.state("outcome"))) return {};
  const { apiToken, accountId, worker } = inputs;
  const cf = connect({ apiToken, accountId, timeout: BUDGET, signal: new AbortController().signal });
  const limited = until(cf, { deadline: Date.now() + LOOK_MS });
  const orphan = inFlight((await listDeployments(limited, worker)) ?? []);
  if (orphan === undefined || orphan.record.rollout !== rollout) {
    run.info(`Rollout ${rollout} is at rest.`);
    return {};
  }
  run.info(`Rollout ${rollout} is still in flight at ${orphan.share} %: taking it back.`);
  const ended = await settle(cf, {
    worker,
    orphan,
    intent: "abort",
    run: inputs.run,
    budgetMs: BUDGET,
    onTick: (journal, action) => run.debug(`${journal.state} ${action.do}`),
  });
  if (ended.state === "ROLLED_BACK") {
    run.notice(
      `The candidate of \`${worker}\` was taken back after the step had ended; ${orphan.active} serves everything again.`,
    );
    return { outcome: ended.state };
  }
  throw new UserError<RolloutReason>(
    `The rollout of \`${worker}\` could not be taken back: ${ended.stops.map(({ says }) => says).join("; ")}.`,
    {
      hint: `Take it back by hand now: \`wrangler versions deploy ${orphan.active}@100 --name ${worker} -y\`.`,
      reason: ended.stops.at(-1)?.reason ?? "write-not-applied",
    },
  );
}
