import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";

/** What visitors ask for, and what they expect to see. */
export interface VisitorsOptions {
  /** Front door of the local Cloudflare; the hostname travels in the Host header. */
  edgeUrl: string;
  /** Production addresses, asked in turn. */
  urls: string[];
  /** How many visit at the same time; 4 by default. */
  count?: number;
  /** Pause between two requests of one visitor, ms; 30 by default. */
  pauseMs?: number;
  /** What the body must look like; everything is good by default. */
  body?: RegExp;
  /** Tells by the `cf-ray` of an answer which version gave it, whether it shows that itself or not. */
  answeredBy?: (ray: string) => string | undefined;
  /** Nothing is there yet: what comes before the first good answer is not counted. */
  patient?: boolean;
}

export interface VisitorFailure {
  /** ms since the visitors came. */
  at: number;
  url: string;
  /** Status, network error or `wrong body`. */
  reason: string;
  version: string;
}

export interface VisitorsReport {
  requests: number;
  failed: number;
  /** By the version that answered: as the edge knows it, else as `x-worker-version` says; `unknown` where neither does. */
  byVersion: Record<string, { requests: number; failed: number }>;
  /** The first 100. */
  failures: VisitorFailure[];
  /** Requests and failures by version in each stretch of `BUCKET_MS`. */
  buckets: { at: number; versions: Record<string, number>; failed: number }[];
  startedAt: number;
}

export interface Visitors {
  /** So far. */
  report(): VisitorsReport;
  /** Resolves as soon as `count` more requests were answered. */
  more(count: number): Promise<void>;
  stop(): Promise<VisitorsReport>;
}

/** Width of a bucket, ms. */
export const BUCKET_MS = 250;
const KEPT_FAILURES = 100;
/** A visitor who waits longer than this has gone elsewhere. */
const PATIENCE_MS = 10_000;

/** People carry cookies; checks and probes do not. */
const COOKIE = "session=visitor";

/** Sends people to production who keep asking until they are stopped, and counts every request that fails them. */
export function startVisitors(options: VisitorsOptions): Visitors {
  const { count = 4, pauseMs = 30 } = options;
  const pool = new Pool(options.edgeUrl, { connections: count });
  const leave = new AbortController();
  const tally = createTally(options.patient ?? false);
  const visitor = async (index: number): Promise<void> => {
    for (let turn = index; !leave.signal.aborted; turn++) {
      const url = options.urls[turn % options.urls.length] ?? "";
      tally.add(url, await visit(pool, url, options));
      await sleep(pauseMs);
    }
  };
  const all = Promise.all(Array.from({ length: count }, (_, index) => visitor(index)));
  return {
    report: tally.report,
    async more(wanted) {
      const goal = tally.answered() + wanted;
      while (tally.answered() < goal) await sleep(pauseMs);
    },
    async stop() {
      leave.abort();
      await all;
      if (!pool.destroyed) await pool.destroy();
      return tally.report();
    },
  };
}

interface Visit {
  version: string;
  /** Undefined when the visitor got what they came for. */
  reason: string | undefined;
}

async function visit(pool: Pool, address: string, { body: expected, answeredBy }: VisitorsOptions): Promise<Visit> {
  const url = new URL(address);
  try {
    const answer = await pool.request({
      method: "GET",
      path: url.pathname + url.search,
      headers: { host: url.host, "x-forwarded-proto": "https", accept: "*/*", cookie: COOKIE },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = await answer.body.text();
    const version = answeredBy?.(String(answer.headers["cf-ray"])) ?? answer.headers["x-worker-version"];
    const wrong = expected !== undefined && !expected.test(body);
    // Production answered 200 before the release: a 404 is as much a failure to its visitors as a 500.
    const reason = answer.statusCode >= 400 ? `status ${answer.statusCode}` : wrong ? "wrong body" : undefined;
    return { version: typeof version === "string" ? version : "unknown", reason };
  } catch (error) {
    return { version: "unknown", reason: error instanceof Error ? error.message : String(error) };
  }
}

function createTally(patient: boolean) {
  const startedAt = Date.now();
  const report: VisitorsReport = { requests: 0, failed: 0, byVersion: {}, failures: [], buckets: [], startedAt };
  let waiting = patient;
  let answered = 0;
  return {
    answered: () => answered,
    report: (): VisitorsReport => structuredClone(report),
    add(url: string, { version, reason }: Visit) {
      answered++;
      if (waiting && reason !== undefined) return;
      waiting = false;
      const at = Date.now() - startedAt;
      const failed = reason === undefined ? 0 : 1;
      report.byVersion[version] ??= { requests: 0, failed: 0 };
      const bucket = bucketAt(report.buckets, Math.floor(at / BUCKET_MS));
      for (const counts of [report, report.byVersion[version]]) {
        counts.requests++;
        counts.failed += failed;
      }
      bucket.versions[version] = (bucket.versions[version] ?? 0) + 1;
      bucket.failed += failed;
      if (reason !== undefined && report.failures.length < KEPT_FAILURES) {
        report.failures.push({ at, url, reason, version });
      }
    },
  };
}

function bucketAt(buckets: VisitorsReport["buckets"], index: number): VisitorsReport["buckets"][number] {
  for (let next = buckets.length; next <= index; next++) {
    buckets.push({ at: next * BUCKET_MS, versions: {}, failed: 0 });
  }
  const bucket = buckets[index];
  if (bucket === undefined) throw new Error(`There is no bucket ${index}.`);
  return bucket;
}
