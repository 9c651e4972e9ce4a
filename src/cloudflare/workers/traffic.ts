import { ApiError } from "../../errors.ts";
import { once } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isTransient } from "../client/errors.ts";
import { DEFAULT_CODE_UPDATE } from "./deployments.ts";
import { uuid } from "./versions.ts";

/** One deployment of a Worker as the list shows it, the active one first. */
export interface Split {
  id: string;
  table: { version: string; percentage: number }[];
  /** `workers/message`, or an empty text. */
  message: string;
  /** ms since the epoch. */
  createdAt: number;
  source: string;
  author: string | undefined;
}

/** A reading, or why there is none. */
export type Reading =
  | { deployments: Split[]; callsLeft: number | undefined }
  | { error: ApiError; callsLeft: number | undefined };

/** What became of one deployment request, as far as its answer tells. */
export type Sent =
  | { kind: "accepted" }
  | { kind: "limited"; retryAfterMs: number }
  | { kind: "refused"; status: number; code: number | undefined; message: string; hint: string | undefined }
  | { kind: "unknown"; why: string };

interface RawDeployment {
  id?: string;
  created_on?: string;
  source?: string;
  author_email?: string;
  versions?: { version_id: string; percentage: number }[];
  annotations?: { "workers/message"?: string };
}

/** Without a word from Cloudflare a rate limit lasts this long at least, ms. */
const PAUSE = 10_000;

/** Reads the list of deployments, once: whoever leads a rollout decides about repeating. */
export async function readSplits(cf: Cloudflare, worker: string, timeout: number): Promise<Reading> {
  const path = deploymentsPath(cf, worker);
  try {
    const { data, response } = await once(
      cf,
      (options) => cf.api.get<{ result?: { deployments?: RawDeployment[] } }>(path, options).withResponse(),
      timeout,
    );
    return { deployments: (data.result?.deployments ?? []).map(split), callsLeft: callsLeft(response.headers) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { error, callsLeft: undefined };
  }
}

/** Sends one deployment request, once, and tells what its answer means. Nothing is read back here. */
export async function sendSplit(
  cf: Cloudflare,
  worker: string,
  wanted: {
    table: readonly { version: string; percentage: number }[];
    message: string;
    force: boolean;
    timeout: number;
  },
): Promise<Sent> {
  const body = {
    account_id: cf.account,
    strategy: "percentage" as const,
    versions: wanted.table.map(({ version, percentage }) => ({ version_id: version, percentage })),
    annotations: { "workers/message": wanted.message },
    code_update_strategy: DEFAULT_CODE_UPDATE,
    ...(wanted.force ? { force: true } : {}),
  };
  try {
    await once(cf, (options) => cf.api.workers.scripts.deployments.create(worker, body, options), wanted.timeout);
    return { kind: "accepted" };
  } catch (error) {
    if (!(error instanceof ApiError)) return { kind: "unknown", why: String(error) };
    const { status, code, detail, hint, retryAfterMs } = error;
    if (status === 429) return { kind: "limited", retryAfterMs: retryAfterMs ?? PAUSE };
    if (status === undefined || isTransient(error)) return { kind: "unknown", why: error.message };
    return { kind: "refused", status, code, message: detail, hint };
  }
}

function deploymentsPath(cf: Cloudflare, worker: string): string {
  return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/deployments`;
}

/** Calls left in Cloudflare's window; both spellings of the header have been seen, and neither is promised. */
function callsLeft(headers: Headers): number | undefined {
  const plain = headers.get("x-ratelimit-remaining");
  if (plain !== null && /^\d+$/.test(plain)) return Number(plain);
  const structured = /(?:^|[;,\s])r=(\d+)/.exec(headers.get("ratelimit") ?? "");
  return structured === null ? undefined : Number(structured[1]);
}

function split(raw: RawDeployment): Split {
  return {
    id: raw.id ?? "",
    table: (raw.versions ?? []).map((row) => ({
      version: uuid(row.version_id) ?? row.version_id,
      percentage: row.percentage,
    })),
    message: raw.annotations?.["workers/message"] ?? "",
    createdAt: Date.parse(raw.created_on ?? "") || 0,
    source: raw.source ?? "unknown",
    author: raw.author_email,
  };
}
