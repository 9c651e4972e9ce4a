import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound } from "../client/errors.ts";

/** What of a Worker is not part of any version. */
export interface WorkerState {
  /** Tag of the last Durable Object migration that was carried out. */
  migrationTag: string | undefined;
}

interface RawService {
  default_environment?: { script?: { migration_tag?: string | null } };
}

/** The Worker's own state; undefined if there is no such Worker. */
export async function getWorker(cf: Cloudflare, worker: string): Promise<WorkerState | undefined> {
  // wrangler's own call: the official client has none for it.
  const path = `/accounts/${cf.account}/workers/services/${encodeURIComponent(worker)}`;
  try {
    const { result } = await repeat(cf, (options) => cf.api.get<{ result?: RawService }>(path, options));
    return { migrationTag: result?.default_environment?.script?.migration_tag || undefined };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The account's name at workers.dev, e.g. `acme` for `acme.workers.dev`; undefined until it has one. */
export async function getAccountSubdomain(cf: Cloudflare): Promise<string | undefined> {
  const where = { account_id: cf.account };
  try {
    const answer = await repeat(cf, (options) => cf.api.workers.subdomains.get(where, options));
    return answer?.subdomain || undefined;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
