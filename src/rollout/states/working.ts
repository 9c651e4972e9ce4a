import type { Config } from "../words/config.ts";
import type { Journal, Why } from "../words/journal.ts";
import type { Action, Observed, Via } from "../words/observed.ts";

/** All that a state decides upon, beside the journal: what the outside says, what was decided before, and the time. */
export interface Situation {
  observed: Observed;
  config: Config;
  /** ms since the epoch. */
  now: number;
}

/** What a state decides. */
export type Decision =
  /** Do this, and come back with its news. */
  | { kind: "act"; journal: Journal; action: Action }
  /** Another state, or another phase, which decides at once. */
  | { kind: "next"; journal: Journal }
  /** Leave the way: what becomes of the candidate is decided elsewhere. */
  | { kind: "back"; journal: Journal; why: Why };

/** Everything that is particular to one state, in one place. */
export interface WorkingState {
  /** What it does. */
  act(journal: Journal, situation: Situation): Decision;
  /** Its time, ms. */
  lastsMs(journal: Journal, config: Config): number;
  /** Why the rollout turns back once that is over; absent where `act` looks itself: it may still pass at that very tick. */
  late?(journal: Journal): Why;
  /** Share of users' traffic, in percent, that the candidate is planned to have while its evidence is collected. */
  share(journal: Journal, config: Config): number;
  /** How the candidate is asked who it is, and probed; absent where it is not. */
  via?: Via;
  /** It lasts until there is enough evidence: progress is told by what was counted. */
  observes?: true;
}

/** A state that asks the candidate. */
export type AskingState = WorkingState & { via: Via };

export const act = (journal: Journal, action: Action): Decision => ({ kind: "act", journal, action });
export const next = (journal: Journal): Decision => ({ kind: "next", journal });
export const back = (journal: Journal, why: Why): Decision => ({ kind: "back", journal, why });

/** True once the state has had its time. */
export function isLate(state: WorkingState, journal: Journal, { config, now }: Situation): boolean {
  return now - journal.since >= state.lastsMs(journal, config);
}

/** Share of the step that the rollout stands at, percent; 0 before the first one. */
export function shareOfStep({ step }: Journal, { steps }: Config): number {
  return steps[step]?.share ?? 0;
}

/** Waits until the earliest of several moments, at least 1 ms. */
export function waitUntil(now: number, ...moments: number[]): Action {
  return { do: "wait", ms: Math.max(1, Math.min(...moments) - now) };
}

/** Reads the list, but not faster than its last failure allows. */
export function readAction(journal: Journal, now: number): Action {
  return journal.unread > 0 && now < journal.due.read ? waitUntil(now, journal.due.read) : { do: "read" };
}
