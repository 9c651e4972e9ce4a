import type { Outputs, Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { UserError } from "../../src/errors.ts";
import type { Approved } from "../../src/gates/approval.ts";
import { frozenAt } from "../../src/gates/freeze.ts";
import type { GitHub } from "../../src/github/client.ts";
import type { OpenRelease } from "../../src/worker/open-release.ts";
import { fingerprintOfState, type LiveState } from "../../src/worker/state/state.ts";
import type { Inputs } from "./inputs.ts";
import { askWhoLetGo, fewCalls, liftedBy } from "./let-go.ts";
import { judgeNeeds, judgeOrder, readLiveState } from "./live.ts";
import { isBlind, movedSince, refuseExpired, refuseMoved, unseenBy } from "./moved.ts";
import { replan } from "./replan.ts";
import { summarize } from "./report.ts";
import { verifySealed } from "./sealed.ts";
import { probeAnalytics } from "./token.ts";

/** Reasons of a moment at which nothing is released. */
export const FREEZE_REASONS = ["frozen"] as const;
export type FreezeReason = (typeof FREEZE_REASONS)[number];

/** Whom preflight asks; no GitHub without a token. */
export interface Neighbours {
  connect: () => Cloudflare;
  github: GitHub | undefined;
}

/** Asks everything that could stop this release while nothing has happened yet. Changes nothing. */
export async function preflight(inputs: Inputs, { connect, github }: Neighbours, run: Run): Promise<Outputs> {
  const opened = await run.group("Verify what is to be released", () => verifySealed(inputs, run));
  const approved = await run.group("Ask who let it go", () => askWhoLetGo(inputs, github, run));
  run.publish({ "approved-by": approved.by.join(", "), approval: approved.says });
  const cf = connect();
  const state = await run.group("Read what is live", () => readLiveState(cf, opened, run));
  const fingerprint = fingerprintOfState(state);
  run.publish({ fingerprint });
  const asked = { inputs, run, github };
  const notes = await run.group("Compare with what was planned", async () => [
    ...(await judgeMoment(cf, asked)),
    ...(await judgePlan({ opened, state, fingerprint, approved }, asked)),
  ]);
  notes.push(...(await run.group("Look for what it needs", () => judgeNeeds(cf, { opened, state }, asked))));
  await probeAnalytics(cf, inputs.settings, run);
  const few = fewCalls(github);
  if (few !== undefined) notes.push(few);
  for (const note of notes) run.info(note);
  await run.summary(summarize({ inputs, approved, notes }));
  run.notice(`Nothing stands in the way of \`${opened.release.name}\`: ${approved.says}.`);
  return { notes: notes.join("\n") };
}

interface Asked {
  inputs: Inputs;
  run: Run;
  github: GitHub | undefined;
}

/** Whether this is a moment at which something is released, and the plan is young enough, by the platform's clock. */
async function judgeMoment(cf: Cloudflare, { inputs, run, github }: Asked): Promise<string[]> {
  const { plan, settings } = inputs;
  const { gates } = settings;
  const moment = cf.moment();
  if (plan !== undefined) refuseExpired(plan, gates, moment);
  const frozen = frozenAt(gates.freeze, moment);
  if (frozen === undefined) return [];
  const lifted = await liftedBy(inputs, github, run);
  if (lifted !== undefined) return [`Nothing is released now: ${frozen.says}. It was lifted by ${lifted}.`];
  const name = gates.freezeLiftedBy;
  throw new UserError<FreezeReason>(`Nothing is released now: ${frozen.says}.`, {
    hint:
      name === null
        ? "Re-run the workflow afterwards; what lifts a freeze would be named by `gates.freeze-lifted-by` in slipway.yml. Nothing was changed."
        : `Re-run the workflow afterwards; or, if it cannot wait, set the variable \`${name}\` to the reason, or label the pull request so, and re-run it. Nothing was changed.`,
    reason: "frozen",
  });
}

interface Judged {
  opened: OpenRelease;
  state: LiveState;
  fingerprint: string;
  approved: Approved;
}

/** Whether it is in its turn, and still what was planned; what nobody approved, or saw, is planned anew. */
async function judgePlan({ opened, state, fingerprint, approved }: Judged, { inputs, run }: Asked): Promise<string[]> {
  await judgeOrder(opened, state, { inputs, run });
  const { plan, runId, settings } = inputs;
  const anew = (why: string, destructive?: number) => replan({ opened, state, why, destructive }, { inputs, run });
  if (plan === undefined) return settings.gates.failOn.length === 0 ? [] : await anew("There is no plan");
  const moved = movedSince(plan, fingerprint, state, runId);
  if (approved.by.length > 0) refuseMoved(moved, approved.by, plan.digest);
  if (isBlind(plan)) return await anew("The plan was made without looking at what is live");
  const unseen = unseenBy(plan);
  const news = moved.map(({ says }) => says).join("; ");
  return [
    ...(unseen === undefined ? [] : [unseen]),
    ...(moved.length === 0 ? [] : await anew(`Since the plan was made, ${news} moved`, plan.destructive)),
  ];
}
