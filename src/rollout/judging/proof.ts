import { CRASHED, type Echo } from "../words/observed.ts";

/** Answers in a row that prove who answers. */
export const ECHOES = 5;
/** The newest answers, among which none may come from a version that was taken away. */
export const QUIET = 20;

/** True when the newest answers all came from `version`. */
export function proves(echoes: readonly Echo[], version: string): boolean {
  return echoes.length >= ECHOES && echoes.slice(-ECHOES).every((echo) => echo === version);
}

/** True when the newest answers are nothing but error pages: a version that crashes cannot say its name. */
export function crashes(echoes: readonly Echo[]): boolean {
  return echoes.length >= 2 * ECHOES && echoes.slice(-2 * ECHOES).every((echo) => echo === CRASHED);
}

/** True when there are twenty answers, and none of the newest twenty came from a version that is to be gone. */
export function provesGone(echoes: readonly Echo[], gone: readonly string[]): boolean {
  return echoes.length >= QUIET && echoes.slice(-QUIET).every((echo) => echo === null || !gone.includes(echo));
}

/**
 * True when for twenty answers nobody else said a name: whoever answers is `version`, or does not name itself. An error page
 * without a name may be anybody's.
 */
export function nobodyElse(echoes: readonly Echo[], version: string): boolean {
  return echoes.length >= QUIET && echoes.slice(-QUIET).every((echo) => echo === null || echo === version);
}

/** True when for twenty answers nobody said a name at all. */
export function nameless(echoes: readonly Echo[]): boolean {
  return echoes.length >= QUIET && echoes.slice(-QUIET).every((echo) => echo === null);
}
