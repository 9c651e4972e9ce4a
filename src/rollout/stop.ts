import { ownerOf } from "./head.ts";
import { worstFinding } from "./judging/why.ts";
import { STATES } from "./states/table.ts";
import { isLate, type Situation } from "./states/working.ts";
import type { Journal, Why } from "./words/journal.ts";
import type { Working } from "./words/states.ts";

/** The first reason to turn back, or undefined. Whatever wants to go on at the same tick loses. */
export function reasonToStop(journal: Journal, state: Working, situation: Situation): Why | undefined {
  if (state === "ABORT" || state === "HALT" || state === "RESTORE") return undefined;
  // Until the last write is sent it can still be taken back.
  if (state === "FINALIZE") return lastIsUnsent(journal) ? byPerson(state, situation) : undefined;
  return (
    byPerson(state, situation) ??
    byHead(journal, state, situation) ??
    byTime(state, situation) ??
    byVerdict(journal) ??
    byDeadline(journal, state, situation)
  );
}

function byPerson(state: Working, { observed, config }: Situation): Why | undefined {
  const keep = (state === "BAKE" || state === "FINALIZE") && config.onCancelInBake === "keep";
  if (observed.cancelled && !keep) return { reason: "cancelled", says: "the run was cancelled or timed out" };
  const abort = observed.controls.find(({ word, rollout }) => word === "abort" && rollout === config.rollout);
  return abort && { reason: "operator-abort", says: `${abort.by} asked to take it back`, by: abort.by };
}

function lastIsUnsent({ phase, write }: Journal): boolean {
  return phase === "write" && (write === undefined || write.sent === 0);
}

/** Our own rollout, but not the deployment that we wrote: a late write, or another process that took it back. */
function byHead(journal: Journal, state: Working, { config }: Situation): Why | undefined {
  const head = journal.reading?.deployments[0];
  if (state === "PLAN" || head === undefined || journal.write !== undefined) return undefined;
  if (ownerOf(head, journal, config) !== "ours") return undefined;
  return { reason: "unexpected-deployment", says: "another process of this rollout deployed" };
}

function byTime(state: Working, { observed, config }: Situation): Why | undefined {
  if (state === "PLAN" || observed.jobMsLeft >= config.reserve.jobMs) return undefined;
  return { reason: "too-little-time", says: "the job is about to be ended from outside" };
}

function byVerdict({ verdict }: Journal): Why | undefined {
  if (verdict?.value !== "FAIL") return undefined;
  return { reason: "candidate-worse", says: worstFinding(verdict) };
}

/** States that could still pass at this very tick look at their deadline themselves. */
function byDeadline(journal: Journal, state: Working, situation: Situation): Why | undefined {
  return isLate(STATES[state], journal, situation) ? STATES[state].late?.(journal) : undefined;
}
