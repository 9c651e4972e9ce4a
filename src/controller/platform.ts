import { type Cloudflare, until } from "../cloudflare/client/client.ts";
import { reallySeen, trafficByVersion, type VersionTraffic } from "../cloudflare/workers/analytics.ts";
import { readDeployments, sendDeployment } from "../cloudflare/workers/deployments.ts";
import { versionExists } from "../cloudflare/workers/versions.ts";
import type { ApiError } from "../errors.ts";
import type { Action, News, Refusal, Traffic } from "../rollout/words/observed.ts";
import { sleep } from "../time/sleep.ts";
import { steadyNow } from "../time/steady.ts";

/** What leading a rollout needs of Cloudflare. */
export interface Platform {
  read(signal: AbortSignal): Promise<News>;
  write(action: Action & { do: "write" }, signal: AbortSignal): Promise<News>;
  /** Whether a version still exists. */
  exists(version: string, signal: AbortSignal): Promise<News>;
  measure(window: { from: number; to: number }, signal: AbortSignal): Promise<News>;
  /** API calls left in Cloudflare's window, as last told. */
  callsLeft(): number | undefined;
  /** API calls made so far. */
  calls(): number;
}

/** A request of ours that analytics count like a user's. */
export interface OwnRequest {
  version: string;
  at: number;
  /** It looks like an invocation that analytics count as an error. */
  crashed: boolean;
}

/** Which Worker, which versions, and which requests are our own. */
export interface PlatformOptions {
  worker: string;
  candidate: string;
  active: string | null;
  own: readonly OwnRequest[];
}

/** No answer for so long is no answer: an abort must not wait for a read that hangs. */
const READ_MS = 10_000;
const WRITE_MS = 15_000;
/** Between two questions about something that Cloudflare does not find, ms. */
const AGAIN_MS = 5_000;

/** Cloudflare, one call at a time: nothing is repeated here, because the rollout itself decides what is asked again. */
export function createPlatform(cf: Cloudflare, options: PlatformOptions): Platform {
  let left: number | undefined;
  let calls = 0;
  const within = (signal: AbortSignal) => until(cf, { signal, deadline: steadyNow() + 60_000 });
  return {
    callsLeft: () => left,
    calls: () => calls,
    async read(signal) {
      calls++;
      const reading = await readDeployments(within(signal), options.worker, READ_MS);
      left = reading.callsLeft ?? left;
      return "deployments" in reading
        ? { kind: "deployments", deployments: reading.deployments }
        : unreadable(reading.error);
    },
    async write({ table, message, force }, signal) {
      calls++;
      const reply = await sendDeployment(within(signal), options.worker, { table, message, force, timeout: WRITE_MS });
      return { kind: "reply", reply };
    },
    async exists(version, signal) {
      const ask = () => {
        calls++;
        return versionExists(within(signal), options.worker, { version, timeout: READ_MS });
      };
      return { kind: "way-back", exists: await insist(ask, signal) };
    },
    async measure({ from, to }, signal) {
      calls++;
      try {
        const apart = clocksApart(cf.moment() - steadyNow());
        const query = { from: from + apart, to: to + apart, timeout: READ_MS };
        const counts = await trafficByVersion(within(signal), options.worker, query);
        return { kind: "traffic", traffic: usersOnly(counts, { from, to }, options) };
      } catch (error) {
        return { kind: "traffic", traffic: undefined, why: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

/** `Date` has whole seconds, and an answer its way: below this, ms, two clocks are the same. */
const SAME_CLOCK_MS = 2_000;

/** How far the platform's moments are from ours, ms. */
function clocksApart(difference: number): number {
  return Math.abs(difference) < SAME_CLOCK_MS ? 0 : difference;
}

/** Not found is not gone: it is believed when it was said three times. */
async function insist(ask: () => Promise<boolean | undefined>, signal: AbortSignal): Promise<boolean | undefined> {
  for (let asked = 1; ; asked++) {
    const exists = await ask();
    if (exists !== false || asked === 3) return exists;
    await sleep(AGAIN_MS, signal);
  }
}

function unreadable({ message, retryAfterMs, status }: ApiError): News {
  // A 429 without a word is a lock-out of minutes, not of milliseconds.
  const pause = retryAfterMs ?? (status === 429 ? 10_000 : undefined);
  return { kind: "unreadable", why: message, retryAfterMs: pause, refusal: refusalOf(status) };
}

function refusalOf(status: number | undefined): Refusal | undefined {
  if (status === 404) return "worker-not-found";
  return status === 401 || status === 403 ? "unauthorized" : undefined;
}

/**
 * Takes our own probes out of the counts, so that they neither fake traffic nor shift the share. They are taken from the
 * estimate: of what was really seen where Cloudflare samples, only their part was ours.
 */
function usersOnly(
  counts: ReadonlyMap<string, VersionTraffic>,
  { from, to }: { from: number; to: number },
  { candidate, active, own }: PlatformOptions,
): Traffic {
  const ours = own.filter(({ at }) => at >= from && at < to);
  const users = (version: string | null) => {
    const all = version === null ? undefined : counts.get(version);
    if (all === undefined) return { requests: 0, errors: 0 };
    const mine = ours.filter((request) => request.version === version);
    const crashed = mine.filter((request) => request.crashed).length;
    const requests = Math.max(0, all.requests - mine.length);
    const errors = Math.min(requests, Math.max(0, all.errors - crashed));
    return reallySeen({ requests, errors, sampleInterval: all.sampleInterval });
  };
  const everything = [...counts.values()].reduce((sum, { requests }) => sum + requests, 0);
  const estimated = Math.max(0, everything - ours.length);
  return { candidate: users(candidate), active: users(active), estimated, from, to };
}
