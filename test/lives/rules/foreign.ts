/** Somebody else's deployment: overwritten within one round trip at most, and then put back or named. */
import type { Call, Deployed, Foreign, History, Step } from "../history.ts";
import { describe, markOf, sameTraffic } from "../marks.ts";

/** Between our reading of the list and our writing there is one round trip, ms. */
const WINDOW_MS = 1_000;
/** A list that cannot be read may be written upon for so long, by what takes back harm. */
const BLIND_MS = 60_000;

/** A foreign deployment and ours that took its place. */
export interface Overwriting {
  theirs: Deployed;
  foreign: Foreign;
  ours: Deployed;
}

/** Every foreign deployment whose traffic was changed by ours that came next. */
export function overwritings({ deployments, foreign }: History): Overwriting[] {
  return foreign.flatMap((one) => {
    const index = deployments.findIndex(({ id }) => id === one.id);
    const [theirs, ours] = [deployments[index], deployments[index + 1]];
    if (theirs === undefined || ours === undefined || markOf(ours) === undefined) return [];
    return sameTraffic(theirs.table, ours.table) ? [] : [{ theirs, foreign: one, ours }];
  });
}

/** What is not ours is not touched, but for the time between a reading and a writing, and never in silence. */
export function foreignIsRespected(history: History): string[] {
  return overwritings(history).flatMap((case_) => {
    const { theirs, ours } = case_;
    const what = `${theirs.id.slice(0, 8)} (${describe(theirs.table)}) was overwritten by ${markOf(ours)?.kind}`;
    const why = unlessInWindow(history, case_) ?? unlessMended(history, case_);
    return why === undefined ? [] : [`${what} (${describe(ours.table)}): ${why}`];
  });
}

function unlessInWindow(history: History, { foreign, ours }: Overwriting): string | undefined {
  const { calls, world } = history;
  const posts = calls.filter(
    ({ method, body, at }) => method === "POST" && body.includes(ours.message) && at <= ours.at,
  );
  const post = posts.at(-1);
  if (post === undefined) return undefined;
  const step = stepAt(history, post.at);
  const earlier = calls.filter((call) => call.method === "GET" && call.at <= post.at && inStep(step, call));
  const read = earlier.findLast(({ status }) => status === 200);
  if (read === undefined) return "nobody had read the list";
  const blind = earlier.some(({ status, at }) => status !== 200 && at > read.at);
  if (foreign.at + world.lateMs < read.at) return `it had been read ${read.at - foreign.at} ms after it came`;
  const age = post.at - read.at;
  const allowed = (blind ? BLIND_MS : WINDOW_MS) * world.slowness;
  return age > allowed ? `the list that was written upon was ${age} ms old` : undefined;
}

function unlessMended({ deployments, steps }: History, { theirs, ours }: Overwriting): string | undefined {
  const later = deployments.slice(deployments.indexOf(ours) + 1);
  if (later.some((one) => markOf(one) !== undefined && sameTraffic(one.table, theirs.table))) return undefined;
  const named = steps.some(({ log, endedAt }) => endedAt >= ours.at && log.includes(theirs.id.slice(0, 8)));
  // The last word was a kill: nobody has come since who could have known.
  return named ? undefined : "neither put back nor named";
}

const stepAt = ({ steps }: History, at: number) => steps.find((step) => step.startedAt <= at && at <= step.endedAt);
const inStep = (step: Step | undefined, { at }: Call) => step === undefined || step.startedAt <= at;
