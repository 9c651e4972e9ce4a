import { ApiError } from "../../errors.ts";
import { parseRecord } from "../../record/record.ts";
import type { Binding, Version, VersionDetails } from "../../record/version.ts";
import { once, repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound, StrangeAnswer } from "../client/errors.ts";
import { uuid } from "./uuid.ts";

/** A version as Cloudflare shows it. */
export interface RawVersion {
  id?: string;
  number?: number;
  startup_time_ms?: number;
  metadata?: { created_on?: string; author_email?: string; has_preview?: boolean; hasPreview?: boolean };
  annotations?: { [key: string]: string };
  resources?: { bindings?: Binding[]; script_runtime?: RawRuntime };
}

interface RawRuntime {
  migration_tag?: string | null;
  compatibility_date?: string | null;
  compatibility_flags?: string[] | null;
  limits?: unknown;
}

interface RawVersions {
  result?: { items?: RawVersion[] };
}

/** Which versions to list: the newest `count` (100 at most; 20 by default), or all that may still be deployed. */
export type VersionQuery = { count?: number } | { deployable: true };

/** The newest versions first; undefined if the Worker does not exist or has none. */
export async function listVersions(
  cf: Cloudflare,
  worker: string,
  query: VersionQuery = {},
): Promise<Version[] | undefined> {
  // The official method's type does not know `deployable`, which lists without pages.
  const parameters = "deployable" in query ? { deployable: true } : { per_page: query.count ?? 20 };
  try {
    return await repeat(cf, async (options) => {
      const { result } = await cf.api.get<RawVersions>(versionsPath(cf, worker), { ...options, query: parameters });
      // No list is not an empty list: a write whose answer was lost would be taken for one that never happened.
      if (!Array.isArray(result?.items)) throw new StrangeAnswer("The answer lists no versions.");
      return result.items.map(versionOf);
    });
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** One version with its bindings and migration. */
export async function getVersion(cf: Cloudflare, worker: string, id: string): Promise<VersionDetails> {
  const where = { account_id: cf.account, script_name: worker };
  const raw = await repeat(cf, async (options) => {
    const answer = (await cf.api.workers.scripts.versions.get(id, where, options)) as RawVersion | null;
    if (typeof answer?.id !== "string") throw namesNoVersion();
    return answer;
  });
  const runtime = raw.resources?.script_runtime;
  return {
    ...versionOf(raw),
    bindings: raw.resources?.bindings ?? [],
    migrationTag: runtime?.migration_tag || undefined,
    ...(runtime === undefined ? {} : { runtime: runtimeOf(runtime) }),
  };
}

function runtimeOf({ compatibility_date, compatibility_flags, limits }: RawRuntime) {
  return {
    compatibilityDate: compatibility_date || undefined,
    compatibilityFlags: compatibility_flags ?? [],
    limits,
  };
}

/** Whether a version exists, asked once; undefined when the answer does not tell. */
export async function versionExists(
  cf: Cloudflare,
  worker: string,
  { version, timeout }: { version: string; timeout: number },
): Promise<boolean | undefined> {
  const where = { account_id: cf.account, script_name: worker };
  try {
    await once(cf, (options) => cf.api.workers.scripts.versions.get(version, where, options), timeout);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Below the API's base. */
export function versionsPath(cf: Cloudflare, worker: string): string {
  return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/versions`;
}

/** The error for an answer that should name a version, and does not. */
export const namesNoVersion = (): StrangeAnswer => new StrangeAnswer("The answer names no version.");

/** What Cloudflare shows of a version, in our words. */
export function versionOf(raw: RawVersion): Version {
  const notes = raw.annotations ?? {};
  return {
    id: uuid(raw.id) ?? raw.id ?? "",
    number: raw.number,
    createdAt: Date.parse(raw.metadata?.created_on ?? "") || 0,
    author: raw.metadata?.author_email,
    tag: notes["workers/tag"] || undefined,
    message: notes["workers/message"] || undefined,
    record: parseRecord(notes["workers/message"]),
    commit: notes["workers/commit_sha"] || undefined,
    trigger: notes["workers/triggered_by"] || undefined,
    // wrangler reads the first spelling, the official client declares the second.
    hasPreview: raw.metadata?.has_preview ?? raw.metadata?.hasPreview,
    startupTimeMs: raw.startup_time_ms,
  };
}
