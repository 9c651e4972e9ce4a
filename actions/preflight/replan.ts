import type { Run } from "../../src/action/run.ts";
import { UserError } from "../../src/errors.ts";
import { countChanges } from "../../src/plan/counts.ts";
import { refusals } from "../../src/plan/policy.ts";
import type { Change } from "../../src/plan/words.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { count } from "../../src/text/numbers.ts";
import { diffWorker } from "../../src/worker/diff/diff.ts";
import type { OpenRelease } from "../../src/worker/open-release.ts";
import { readLastRelease } from "../../src/worker/state/last-release.ts";
import type { LiveState } from "../../src/worker/state/state.ts";
import type { Inputs } from "./inputs.ts";
import type { MovedReason } from "./moved.ts";

/** Reasons of a plan that slipway.yml does not let pass. */
export const POLICY_REASONS = ["plan-refused"] as const;
export type PolicyReason = (typeof POLICY_REASONS)[number];

/** Why it is planned anew, as half a sentence. */
export interface Replanning {
  opened: OpenRelease;
  state: LiveState;
  why: string;
  /** How many changes of the plan before take something away; undefined if it could not know. */
  destructive: number | undefined;
}

/**
 * Plans anew against what is live now, from what was read of it already: nothing more is asked of Cloudflare. Throws a
 * `UserError` for what `gates.fail-on` refuses, and for more that is taken away than the plan before said. Answers what the
 * reader must know.
 */
export async function replan(
  { opened, state, why, destructive }: Replanning,
  { inputs, run }: { inputs: Inputs; run: Run },
): Promise<string[]> {
  const { gates, allow, target } = inputs.settings;
  const provisions = allow.provision ? target.provisions : [];
  const last = gates.failOn.includes("drift") ? await lastRelease(state, inputs, run) : undefined;
  const asked = { content: undefined, domains: undefined };
  const changes = diffWorker({ opened, state, last, unchanged: false, provisions, ...asked });
  for (const { says, tags } of changes) run.info(`${says} [${tags.join(", ")}]`);
  const refused = refusals(changes, gates.failOn);
  if (refused.length > 0)
    throw new UserError<PolicyReason>(`${why}, and slipway.yml refuses what it brings: ${refused.join(" ")}`, {
      hint: "Leave that out of the release, or take its kind out of `gates.fail-on`. Nothing was changed.",
      reason: "plan-refused",
    });
  const { changes: all, destructive: now } = countChanges(changes);
  if (destructive !== undefined && now > destructive)
    throw new UserError<MovedReason>(
      `${why}, and it takes more away than the plan said: ${now}, not ${destructive}. ${grave(changes)}`,
      {
        hint: "Re-run all jobs of the workflow: it plans against what is live now. Nothing was changed.",
        reason: "plan-changed",
      },
    );
  const loss = now === 0 ? "" : `, of which ${now} ${now === 1 ? "takes" : "take"} something away`;
  return [`${why}: it was planned anew, ${count(all, "change")}${loss}.`];
}

/** The release that serves, as its run recorded it: only against that a change from outside shows. */
async function lastRelease(state: LiveState, inputs: Inputs, run: Run): Promise<WorkerRelease | undefined> {
  const { repository, githubToken: token, settings } = inputs;
  const asking = { worker: settings.target.worker, token, tokenInput: "github-token", repository, signal: run.signal };
  const last = await readLastRelease(state, asking);
  if ("release" in last) return last.release;
  run.info(`What was changed outside is not known: ${last.why}.`);
  return undefined;
}

const grave = (changes: readonly Change[]) =>
  changes
    .filter(({ tags }) => tags.includes("destructive") || tags.includes("irreversible"))
    .map(({ says }) => says)
    .join(" ");
