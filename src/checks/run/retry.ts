import { sleep } from "../../time/sleep.ts";
import type { RetryCause } from "../format.ts";
import type { Finding } from "../judge/judge.ts";
import type { Source } from "../judge/source.ts";
import type { Proof } from "../judge/version.ts";
import type { Cause } from "../wire/failure.ts";
import type { Retry } from "./plan.ts";

/** One try of a check. */
export interface Try {
  /** Why it did not pass; undefined when it did. */
  cause: Cause | undefined;
  /** What was not as expected; warnings do not make a try fail. */
  findings: Finding[];
  /** Something answered, whatever it said. */
  reached: boolean;
  durationMs: number;
  /** How the answer proved its version; undefined when it did not, or need not. */
  proof?: Proof | undefined;
  /** Who answered without showing any version; undefined where one was shown. */
  silent?: Source | undefined;
  /** A static file answered, and no code. */
  file?: boolean | undefined;
  /** The version's own URL, where it was asked in the place of the target. */
  askedAt?: string | undefined;
  /** How long the server asked to be left alone, ms. */
  retryAfterMs?: number | undefined;
  /** What to do about it, when that is known. */
  fix?: string | undefined;
  /** There is no such host: waiting changes nothing. */
  nobody?: boolean | undefined;
  /** The start of what was answered instead, not yet redacted. */
  excerpt?: string | undefined;
}

/** The last try, and how it came to that. */
export interface LastTry extends Try {
  tries: number;
  /** Passed, but not at once. */
  flaky: boolean;
}

/**
 * What to do after a try that did not prove its version: undefined waits for another try, a try takes its place. One that is
 * not proven either is the end: nothing can change any more.
 */
export type Miss = (result: Try) => Promise<Try | undefined>;

/** The run's clock for waiting. */
export interface Patience {
  signal: AbortSignal;
  /** Until when (performance.now()) a wrong version may still become the right one; 0 = no longer. */
  versionDeadline: number;
  /** Its target has shown the version before. */
  settled?: boolean | undefined;
  /** Decides whether an unproven version is worth another try; without it every one is. */
  miss?: Miss | undefined;
}

/**
 * Tries until `consecutiveUp` passes in a row, or until a cause that is not to be retried, the last attempt or the
 * deadline. A wrong version is waited for as long as the run allows, at one try per second.
 */
export async function withRetries(attempt: () => Promise<Try>, retry: Retry, patience: Patience): Promise<LastTry> {
  const deadline = performance.now() + retry.deadlineMs;
  let failures = 0;
  let waits = 0;
  let up = 0;
  for (let tries = 1; ; tries++) {
    const first = await attempt();
    const instead = first.cause === "wrong_version" ? await patience.miss?.(first) : undefined;
    const result = instead ?? first;
    if (instead?.cause === "wrong_version") return { ...instead, tries, flaky: false };
    if (result.cause === undefined) {
      up++;
      if (up >= retry.consecutiveUp) return { ...result, tries, flaky: failures > 0 };
    } else {
      up = 0;
      if (result.cause === "wrong_version") waits++;
      else failures++;
    }
    const now = performance.now();
    const pause = pauseAfter(result, { retry, failures, tries: tries - waits });
    const limit = result.cause === "wrong_version" ? patience.versionDeadline : deadline;
    if (pause === undefined || now + pause > limit) {
      return { ...unstable(result, up, retry), tries, flaky: false };
    }
    await sleep(pause, patience.signal);
    if (patience.signal.aborted) return { ...unstable(result, up, retry), tries, flaky: false };
  }
}

interface Moment {
  retry: Retry;
  failures: number;
  tries: number;
}

function pauseAfter(result: Try, { retry, failures, tries }: Moment): number | undefined {
  if (result.nobody === true && result.cause !== undefined && retry.patient !== true) return undefined;
  if (result.cause === "wrong_version") return 1_000;
  if (tries >= retry.attempts) return undefined;
  if (result.cause === undefined) return Math.min(retry.delayMs, retry.maxDelayMs);
  if (!retry.on.has(retryCause(result.cause))) return undefined;
  return Math.max(backoff(retry, failures), Math.min(result.retryAfterMs ?? 0, 60_000));
}

const retryCause = (cause: Cause) => (cause === "tls" ? "connection" : cause) as RetryCause;

/** The pause after the n-th failure (from 1), ms: fixed, n times, or doubling; capped, then shortened by jitter. */
export function backoff(retry: Retry, failures: number, random: () => number = Math.random): number {
  const factor = { fixed: 1, linear: failures, exponential: 2 ** Math.min(failures - 1, 30) }[retry.strategy];
  const pause = Math.min(retry.delayMs * factor, retry.maxDelayMs);
  return retry.jitter ? pause * (1 - random() / 2) : pause;
}

// The last try may have passed, but not often enough in a row: that is not a pass.
function unstable(result: Try, up: number, retry: Retry): Try {
  if (result.cause !== undefined) return result;
  const expected = `${retry.consecutiveUp} passes in a row`;
  return {
    ...result,
    cause: "assertion",
    findings: [...result.findings, { what: "stability", expected, actual: String(up) }],
  };
}
