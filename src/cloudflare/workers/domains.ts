import { ApiError, UserError } from "../../errors.ts";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound } from "../client/errors.ts";

/** Reasons of custom domains that are another's. */
export const DOMAIN_REASONS = ["domain-conflict"] as const;
export type DomainReason = (typeof DOMAIN_REASONS)[number];

/** A hostname that a Worker answers on its own, with DNS record and certificate. */
export interface CustomDomain {
  hostname: string;
  zone_id?: string;
  zone_name?: string;
}

/** What making a list of domains the Worker's would change. */
export interface DomainChanges {
  added: string[];
  /** Detached from the Worker: their DNS records go too. */
  removed: string[];
  /** Now another Worker's. */
  taken: string[];
  /** Have a DNS record of their own. */
  conflicting: string[];
}

interface RawChangeset {
  added?: { hostname?: string }[];
  removed?: { hostname?: string }[];
  updated?: { hostname?: string; id?: string; modified?: boolean }[];
  conflicting?: { hostname?: string }[];
}

/** Asks Cloudflare what would change; changes nothing. Undefined if it does not say (e.g. there is no Worker yet). */
export async function planCustomDomains(
  cf: Cloudflare,
  worker: string,
  domains: CustomDomain[],
): Promise<DomainChanges | undefined> {
  const path = `${base(cf, worker)}/changeset`;
  try {
    const { result } = await repeat(cf, (options) =>
      cf.api.post<{ result?: RawChangeset }>(path, { ...options, query: { replace_state: true }, body: domains }),
    );
    const names = (list: { hostname?: string }[] | undefined) => (list ?? []).flatMap((item) => item.hostname ?? []);
    return {
      added: names(result?.added),
      removed: names(result?.removed),
      taken: await foreign(cf, worker, result?.updated ?? []),
      conflicting: names(result?.conflicting),
    };
  } catch (error) {
    // Not part of the public API: where it is missing, setting the domains itself refuses conflicts.
    if (isNotFound(error) || (error instanceof ApiError && error.status === 404)) return undefined;
    throw error;
  }
}

async function foreign(
  cf: Cloudflare,
  worker: string,
  updated: NonNullable<RawChangeset["updated"]>,
): Promise<string[]> {
  const taken: string[] = [];
  for (const { id, modified } of updated) {
    if (!modified || id === undefined) continue;
    const path = `/accounts/${cf.account}/workers/domains/records/${id}`;
    const { result } = await repeat(cf, (options) =>
      cf.api.get<{ result?: { hostname?: string; service?: string } }>(path, options),
    );
    if (result?.hostname !== undefined && result.service !== worker) taken.push(result.hostname);
  }
  return taken;
}

/** Throws a `UserError` if making the change would take a hostname from another Worker or replace a DNS record. */
export function refuseTakeover(changes: DomainChanges): void {
  const { taken, conflicting } = changes;
  if (taken.length + conflicting.length === 0) return;
  const list = (names: string[]) => names.map((name) => `\`${name}\``).join(", ");
  const parts = [
    ...(taken.length > 0 ? [`${list(taken)} is another Worker's custom domain`] : []),
    ...(conflicting.length > 0 ? [`${list(conflicting)} has a DNS record of its own`] : []),
  ];
  throw new UserError<DomainReason>(`Custom domains are not free: ${parts.join(", and ")}.`, {
    hint: "Set `take-over-domains: true` to move them here; until then nothing is changed.",
    reason: "domain-conflict",
  });
}

/** Makes these the Worker's custom domains, all of them; others of the Worker are detached. */
export async function setCustomDomains(
  cf: Cloudflare,
  worker: string,
  { domains, takeOver }: { domains: CustomDomain[]; takeOver: boolean },
): Promise<void> {
  const body = {
    override_scope: true,
    override_existing_origin: takeOver,
    override_existing_dns_record: takeOver,
    origins: domains,
  };
  await repeat(cf, (options) => cf.api.put(`${base(cf, worker)}/records`, { ...options, body }));
}

function base(cf: Cloudflare, worker: string): string {
  return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/domains`;
}
