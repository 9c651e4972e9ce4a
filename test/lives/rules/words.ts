/** What processes say, and when they end. */
import type { Deployed, History, Step } from "../history.ts";
import { describe, headAt, isAlone, markOf, PUT_BACK, shareOf } from "../marks.ts";
import { overwritings } from "./foreign.ts";

/** Ends in which a person must do something. */
const OPEN = ["ROLLBACK_FAILED", "HELD", "FAILED_LIVE"];
const GOOD = ["SUCCEEDED", "SUCCEEDED_DEGRADED"];
/** A polite signal is answered by what takes back within this time, ms: the runner gives 7.5 s. */
const POLITE_MS = 7_500;
/** Who is refused for good knows it after so long, ms: a minute, and what it takes to be sure. */
const GIVE_UP_MS = 90_000;

/** Whether a step that failed says what to do, with a command. */
export function advises({ log }: Step, words: boolean): boolean {
  return !words || /wrangler versions deploy|wrangler rollback|rollback\.yml/.test(log);
}

/** An outcome and an exit code are what the last reading of the list says. */
export function saysTheTruth(history: History): string[] {
  return history.steps.flatMap((step) => {
    if (step.exitCode === undefined || step.outcome === undefined || step.name === "post") return [];
    const good = GOOD.includes(step.outcome);
    if (good !== (step.exitCode === 0)) return [`${step.name} ends as ${step.outcome} with exit code ${step.exitCode}`];
    const lie = lieOf(history, step, step.outcome);
    return lie === undefined ? [] : [`${step.name} says ${step.outcome}: ${lie}`];
  });
}

function lieOf(history: History, step: Step, outcome: string): string | undefined {
  const heads = headsAround(history, step);
  const last = heads.at(-1);
  const seen = last === undefined ? "nothing" : describe(last.table);
  const some = (test: (head: Deployed) => boolean) => (heads.some(test) ? undefined : `${seen} was live`);
  const ours = history.deployments.filter((one) => markOf(one)?.rollout === step.rollout && step.rollout !== undefined);
  switch (outcome) {
    case "SUCCEEDED":
      return some(({ table }) => isAlone(table, step.candidate));
    case "SUCCEEDED_DEGRADED":
      return some(({ table }) => shareOf(table, step.candidate) === 100);
    case "ROLLED_BACK":
      return some(({ table }) => isAlone(table, step.active));
    case "FAILED_CLEAN":
    case "BLOCKED":
      return ours.length === 0 ? undefined : `${ours.length} deployments of it are in the list`;
    case "DRIFTED":
      return driftedLie(history, step);
    default:
      return undefined;
  }
}

function driftedLie(history: History, step: Step): string | undefined {
  if (history.foreign.length === 0) return "nobody else deployed";
  const lost = overwritings(history).find(({ ours }) => markOf(ours)?.rollout === step.rollout);
  if (lost === undefined || !/nothing was overwritten/.test(step.log)) return undefined;
  return `"nothing was overwritten", but ${lost.theirs.id.slice(0, 8)} was`;
}

/** What was live when the step read the list last, and until it ended. */
function headsAround(history: History, { startedAt, endedAt }: Step): Deployed[] {
  const reads = history.calls.filter(({ method, status, at }) => method === "GET" && status === 200 && at <= endedAt);
  const from = Math.max(startedAt, reads.at(-1)?.at ?? startedAt) - history.world.lateMs - 50;
  const first = headAt(history, from);
  const later = history.deployments.filter(({ at }) => at > from && at <= endedAt);
  return [...(first === undefined ? [] : [first]), ...later];
}

/** Whoever fails says why, and where a person has to act, with which command. */
export function tellsWhatToDo({ steps, world }: History): string[] {
  if (!world.words) return [];
  return steps.flatMap((step) => {
    if (step.exitCode === undefined || step.exitCode === 0) return [];
    if (!step.log.includes("::error")) return [`${step.name} fails without a word`];
    const open = OPEN.includes(step.outcome ?? "");
    return open && !advises(step, true) ? [`${step.name} ends as ${step.outcome} without a command`] : [];
  });
}

/** Every process ends in its time, soon after a polite signal, and a minute after its token has ended. */
export function endsInTime({ steps, world }: History): string[] {
  return steps.flatMap((step) => {
    const took = step.endedAt - (step.signal?.at ?? step.startedAt);
    if (step.hung) return [`${step.name} did not end within ${took} ms (${step.reason ?? "no reason"})`];
    const revoked = world.revokedAt ?? Number.POSITIVE_INFINITY;
    if (step.startedAt <= revoked && step.endedAt - revoked > GIVE_UP_MS)
      return [`${step.name} went on for ${step.endedAt - revoked} ms without a token`];
    const polite = step.signal !== undefined && step.signal.name !== "SIGKILL" && !world.disturbed;
    if (!polite || took <= POLITE_MS * world.slowness) return [];
    return [`${step.name} took ${took} ms to end after ${step.signal?.name}`];
  });
}

/** A post step that leaves a split behind says so. */
export function postTells(history: History): string[] {
  return history.steps.flatMap((step) => {
    if (step.name !== "post" || step.exitCode === undefined) return [];
    const head = headAt(history, step.endedAt);
    if (head === undefined || head.table.length === 1 || markOf(head)?.rollout === undefined) return [];
    if (markOf(head)?.kind === PUT_BACK) return [];
    const tells = step.exitCode !== 0 || /::(error|warning)/.test(step.log);
    return tells ? [] : [`it leaves ${describe(head.table)} without a word`];
  });
}
