import { STAMP_HEADER } from "../../record/stamp.ts";
import type { Answer } from "./answer.ts";
import { edgePage } from "./edge.ts";
import type { Chain } from "./follow.ts";

/** States of a cache that answered by itself; every other one asked the Worker. */
const CACHED = new Set(["HIT", "STALE", "UPDATING", "REVALIDATED"]);
/** Cloudflare's pages for what the Worker itself did: it threw, used too much, or called itself. */
const ITS_OWN = new Set([1019, 1042, 1101, 1102]);

/** Why an answer may say what a Worker did once, and not what it does now; undefined if no cache gave it. */
export function fromCache(chain: Chain): string | undefined {
  const own = chain.hops.filter(({ url }) => url.origin === chain.first.url.origin);
  const cached = own.map(cacheStatus).find((status) => status !== undefined);
  return cached && `an answer from a cache (cf-cache-status: ${cached})`;
}

/**
 * Why an answer says nothing about a Worker: Cloudflare gave it in the Worker's place. A page that names a version came
 * through the Worker, whoever wrote it. Undefined for an answer of the Worker's.
 */
export function fromEdge(chain: Chain, versionHeader: string): string | undefined {
  const page = edgePage(chain.last);
  if (page === undefined || chain.first.headers[versionHeader] !== undefined) return undefined;
  return page.code !== undefined && ITS_OWN.has(page.code) ? undefined : page.name;
}

/** True for an answer that a cache gave by itself. */
export function isCached(answer: Answer): boolean {
  return cacheStatus(answer) !== undefined;
}

/**
 * True for a static file that was served without code: it shows the stamp of a release, or what Cloudflare sends with every
 * file as long as no rule says otherwise.
 */
export function isFile({ headers }: Answer): boolean {
  if (headers[STAMP_HEADER] !== undefined) return true;
  return headers.etag !== undefined && headers["cache-control"] === "public, max-age=0, must-revalidate";
}

function cacheStatus({ headers }: Answer): string | undefined {
  const status = headers["cf-cache-status"]?.trim().toUpperCase();
  return status !== undefined && CACHED.has(status) ? status : undefined;
}
