import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound } from "../client/errors.ts";
import { uuid } from "./versions.ts";

/** A version as far as going back to it is concerned. */
export interface VersionFacts {
  id: string;
  /** Counted up by Cloudflare with every upload. */
  number: number | undefined;
  /** ms since the epoch. */
  createdAt: number;
  author: string | undefined;
  tag: string | undefined;
  message: string | undefined;
  commit: string | undefined;
  /** What made it, e.g. `upload` or `secret`, where Cloudflare says so. */
  trigger: string | undefined;
}

/** What a version brings along; only a request for the single version tells it. */
export interface VersionDetails extends VersionFacts {
  bindings: { name: string; type: string; [key: string]: unknown }[];
  /** Durable Object migration that was in force when it was uploaded. */
  migrationTag: string | undefined;
}

interface RawVersion {
  id?: string;
  number?: number;
  metadata?: { created_on?: string; author_email?: string };
  annotations?: Record<string, string>;
  resources?: {
    bindings?: VersionDetails["bindings"];
    script_runtime?: { migration_tag?: string | null };
  };
}

/** The versions that may be deployed (Cloudflare keeps the newest hundred), newest first; undefined without a Worker. */
export async function listDeployable(cf: Cloudflare, worker: string): Promise<VersionFacts[] | undefined> {
  const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/versions`;
  try {
    const answer = await repeat(cf, (options) =>
      cf.api.get<{ result?: { items?: RawVersion[] } }>(path, { ...options, query: { deployable: true } }),
    );
    return (answer.result?.items ?? []).map(facts);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** One version with its bindings and migration. */
export async function readVersion(cf: Cloudflare, worker: string, id: string): Promise<VersionDetails> {
  const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/versions/${encodeURIComponent(id)}`;
  const { result = {} } = await repeat(cf, (options) => cf.api.get<{ result?: RawVersion }>(path, options));
  return {
    ...facts(result),
    bindings: result.resources?.bindings ?? [],
    migrationTag: result.resources?.script_runtime?.migration_tag || undefined,
  };
}

function facts(raw: RawVersion): VersionFacts {
  const notes = raw.annotations ?? {};
  return {
    id: uuid(raw.id) ?? raw.id ?? "",
    number: raw.number,
    createdAt: Date.parse(raw.metadata?.created_on ?? "") || 0,
    author: raw.metadata?.author_email,
    tag: notes["workers/tag"] || undefined,
    message: notes["workers/message"] || undefined,
    commit: notes["workers/commit_sha"] || undefined,
    trigger: notes["workers/triggered_by"] || undefined,
  };
}
