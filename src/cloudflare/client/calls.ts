import { ApiError, UserError } from "../../errors.ts";
import { sleep as wait } from "../../time/sleep.ts";
import { steadyNow } from "../../time/steady.ts";
import type { Cloudflare } from "./client.ts";
import { isTransient, noAnswer, toApiError } from "./errors.ts";
import type { ApiReason } from "./explain.ts";
import type { Trace } from "./trace.ts";
import { traced } from "./trace.ts";

/** Reasons of a run that used up its input `timeout`. */
export const TIMEOUT_REASONS = ["timeout"] as const;
export type TimeoutReason = (typeof TIMEOUT_REASONS)[number];

/** What every call hands on to the official client. */
export interface CallOptions {
  signal: AbortSignal;
  /** Milliseconds; a little more than the signal allows, so that the signal decides. */
  timeout: number;
}

/** How a call of the official client is made: with the options given to it. */
export type Call<T> = (options: CallOptions) => PromiseLike<T>;

/** A call without a whole answer for so long is given up (ms), and sent again by its own protocol. */
const CALL_TIMEOUT = 60_000;
/** What a slow line still carries, bytes per ms. */
const SLOW_LINE = 250;
const ATTEMPTS = 6;
const LONGEST_BACKOFF = 60_000;

/** The same for a call that carries a body of so many bytes: a minute, and the time that a slow line takes for it. */
export const uploadLimit = (bytes: number): number => CALL_TIMEOUT + Math.ceil(bytes / SLOW_LINE);

/** Makes one call, once. Throws an `ApiError`, or the reason of the signal, or a timeout `UserError`. */
export async function once<T>(cf: Cloudflare, call: Call<T>, timeout = CALL_TIMEOUT): Promise<T> {
  cf.signal.throwIfAborted();
  const left = cf.deadline - steadyNow();
  if (left <= 0) throw outOfTime();
  const trace: Trace = { method: "?", path: "?", status: undefined };
  const patience = AbortSignal.timeout(Math.max(1, Math.min(timeout, left)));
  const signal = AbortSignal.any([cf.signal, patience]);
  try {
    return await traced(trace, () => call({ signal, timeout: timeout + 1_000 }));
  } catch (error) {
    cf.signal.throwIfAborted();
    if (patience.aborted) {
      if (steadyNow() >= cf.deadline) throw outOfTime(error);
      throw noAnswer(`No whole answer within ${Math.round(timeout / 1000)} s.`, error, trace);
    }
    throw toApiError(error, trace);
  }
}

/**
 * Makes a call that may safely happen twice (a read, or a write that sets a value), and repeats it while Cloudflare is
 * unreachable, overloaded or limiting us. `Retry-After` is honoured as long as the deadline allows.
 */
export async function repeat<T>(cf: Cloudflare, call: Call<T>, timeout = CALL_TIMEOUT): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(cf, call, timeout);
    } catch (error) {
      // A rate limit says when to come back: it is waited for, however often, until the deadline.
      if (!(error instanceof ApiError && isTransient(error)) || (attempt >= ATTEMPTS && error.status !== 429))
        throw error;
      await pauseAfter(cf, error, attempt);
    }
  }
}

/** Waits as long as a transient refusal asks for, or ever longer. Throws it when the deadline is too near for that. */
export async function pauseAfter(cf: Cloudflare, error: ApiError<ApiReason>, attempt: number): Promise<void> {
  const backoff = Math.min(LONGEST_BACKOFF, 500 * 2 ** (attempt - 1));
  const asked = error.retryAfterMs ?? (error.status === 429 ? Math.max(1_000, backoff) : backoff);
  const pause = asked + Math.random() * Math.min(1_000, asked / 4);
  if (steadyNow() + pause >= cf.deadline) throw tooLong(error, asked);
  const why = error.status === undefined ? error.detail : `Cloudflare answered ${error.status}.`;
  cf.log(`${error.method} ${error.path}: ${why} Waiting ${(pause / 1000).toFixed(1)} s.`);
  await sleep(cf, pause);
}

/** Waits `ms`, unless the signal ends it (its reason is thrown) or the deadline comes first (a timeout is thrown). */
export async function sleep(cf: Cloudflare, ms: number): Promise<void> {
  cf.signal.throwIfAborted();
  if (steadyNow() + ms > cf.deadline) throw outOfTime();
  await wait(ms, cf.signal);
  cf.signal.throwIfAborted();
}

function outOfTime(cause?: unknown): UserError<TimeoutReason> {
  return new UserError<TimeoutReason>("The time given by `timeout` is over.", {
    hint: "Look above for what took so long; raise `timeout` if it was the upload. Running the job again continues safely.",
    reason: "timeout",
    cause,
  });
}

function tooLong(error: ApiError<ApiReason>, wait: number): ApiError<ApiReason> {
  return new ApiError<ApiReason>({
    ...error,
    detail: `${error.detail} Cloudflare asks to wait ${Math.ceil(wait / 1000)} s, longer than what is left of \`timeout\`.`,
    cause: error.cause,
  });
}
