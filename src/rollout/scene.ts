import type { Config } from "./config.ts";
import { enter, type Journal, type Stop } from "./journal.ts";
import type { Action, Observed } from "./observed.ts";
import type { Terminal } from "./states.ts";

/** One action, and the journal to come back with when it is done. */
export interface Tick {
  action: Action;
  journal: Journal;
}

/** What a state decides upon. */
export interface Scene {
  observed: Observed;
  config: Config;
  /** ms since the epoch. */
  now: number;
}

/** A state either acts and waits for news, or moves on at once. */
export type Step = Tick | { next: Journal };

/** Ends the rollout. */
export function end(journal: Journal, state: Terminal, now: number, stop?: Omit<Stop, "at">): Journal {
  const stops = stop === undefined ? journal.stops : [...journal.stops, { ...stop, at: now }];
  return enter(journal, state, now, { stops });
}

/** Waits until the earliest of several moments, at least 1 ms. */
export function waitUntil(now: number, ...moments: number[]): Action {
  return { do: "wait", ms: Math.max(1, Math.min(...moments) - now) };
}

/** Reads the list, but not faster than its last failure allows. */
export function readAction(journal: Journal, now: number): Action {
  return journal.unread > 0 && now < journal.due.read ? waitUntil(now, journal.due.read) : { do: "read" };
}
