import { ApiError } from "../../errors.ts";
import { type Call, once, pauseAfter, sleep } from "./calls.ts";
import type { Cloudflare } from "./client.ts";
import { isTransient } from "./errors.ts";

/** A write that happened exactly once, and how we know. */
export interface Applied<T> {
  value: T;
  /** `read-back`: its answer was lost or an error, yet it had been carried out. */
  applied: "answered" | "read-back";
}

export interface WriteOnce<T> {
  /** What is written, for the log, e.g. `the deployment`. */
  what: string;
  send: Call<T>;
  /** Looks for the write at Cloudflare; undefined if it is not there. May throw to stop everything. */
  find: () => Promise<T | undefined>;
  /** Longest wait for one answer in ms; a minute by default. */
  timeout?: number;
}

const ATTEMPTS = 3;
/** Between a lost answer and each of the two looks for what it did, ms: a change may show up late. */
const LOOK_AGAIN = 2_000;

/**
 * Carries out a write that must not happen twice. When the answer is lost or an error that may hide a success, it first
 * looks twice whether the write landed, and sends it again only if not, at most three times.
 */
export async function writeOnce<T>(cf: Cloudflare, write: WriteOnce<T>): Promise<Applied<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { value: await once(cf, write.send, write.timeout), applied: "answered" };
    } catch (error) {
      if (!(error instanceof ApiError && isTransient(error))) throw error;
      const answer = error.status === undefined ? error.detail : `${error.status} ${error.detail}`;
      cf.log(`${error.method} ${error.path}: ${answer} Looking whether ${write.what} was created all the same.`);
      const found = await findTwice(cf, write.find);
      if (found !== undefined) {
        cf.log(`It was: ${write.what} exists, nothing is sent again.`);
        return { value: found, applied: "read-back" };
      }
      if (attempt >= ATTEMPTS) throw error;
      cf.log("It was not: sending it again.");
      if (error.retryAfterMs !== undefined || error.status === 429) await pauseAfter(cf, error, attempt);
    }
  }
}

async function findTwice<T>(cf: Cloudflare, find: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let look = 1; look <= 2; look++) {
    await sleep(cf, LOOK_AGAIN);
    const found = await find();
    if (found !== undefined) return found;
  }
  return undefined;
}
