import type { Journal } from "./journal.ts";
import { CRASHED } from "./observed.ts";
import { type Scene, type Step, waitUntil } from "./scene.ts";

/** Echoes in a row that prove who answers. */
export const ECHOES = 5;
/** Answers that must not come from the candidate after it was taken away. */
const QUIET = 20;

/** True when the newest answers all came from `version`. */
export function proves({ echoes }: Journal, version: string): boolean {
  return echoes.length >= ECHOES && echoes.slice(-ECHOES).every((echo) => echo === version);
}

/** True when the newest answers are nothing but error pages: a version that crashes cannot say its name. */
export function crashes({ echoes }: Journal): boolean {
  return echoes.length >= 2 * ECHOES && echoes.slice(-2 * ECHOES).every((echo) => echo === CRASHED);
}

/**
 * True when live requests show that the candidate is gone: the newest answers come from the active version, or from one
 * that does not echo at all, and none of the last twenty from the candidate.
 */
export function provesGone(journal: Journal, active: string, candidate: string): boolean {
  const { echoes } = journal;
  if (echoes.length < QUIET || echoes.includes(candidate)) return false;
  return proves(journal, active) || echoes.every((echo) => echo === null);
}

/** Asks again who answers, not faster than the poll interval. */
export function identify(journal: Journal, scene: Scene, via: "plain" | "override", requests = ECHOES): Step {
  const { config, now } = scene;
  if (now < journal.due.probe) return { action: waitUntil(now, journal.due.probe), journal };
  const version = journal.state === "ABORT" ? (config.active ?? config.candidate) : config.candidate;
  return { action: { do: "identify", version, via, requests }, journal };
}

/** As many answers as `provesGone` looks at. */
export const GONE_REQUESTS = QUIET;
