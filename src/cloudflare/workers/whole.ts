import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";
import type { CustomDomain } from "./domains.ts";

/** What the Worker's own object tells: nothing but it has to be readable for that. */
export interface WholeWorker {
  subdomain: { enabled?: boolean; previews_enabled?: boolean; url?: string; preview_url_suffix?: string };
  /** Undefined where the answer does not list them. */
  domains: CustomDomain[] | undefined;
  /** Names of the queues that it consumes; undefined where the answer does not list them. */
  queues: string[] | undefined;
}

interface RawWhole {
  subdomain?: WholeWorker["subdomain"];
  references?: { domains?: RawDomain[] | null; queues?: { queue_name?: string }[] | null } | null;
}

interface RawDomain {
  hostname?: string;
  zone_id?: string;
  zone_name?: string;
}

/** Reads the Worker's own object. A token that is scoped to this one Worker may do that, unlike the account's lists. */
export async function getWholeWorker(cf: Cloudflare, worker: string): Promise<WholeWorker> {
  // The official type of this call does not know the two addresses.
  const path = `/accounts/${cf.account}/workers/workers/${encodeURIComponent(worker)}`;
  return await repeat(cf, async (options) => {
    const { result } = await cf.api.get<{ result?: RawWhole | null }>(path, options);
    // What says nothing at all does not say that it is off.
    if (typeof result !== "object" || result === null) throw new StrangeAnswer("The answer tells of no Worker.");
    const { domains, queues } = result.references ?? {};
    return {
      subdomain: result.subdomain ?? {},
      domains: Array.isArray(domains) ? domains.flatMap(domain) : undefined,
      queues: Array.isArray(queues) ? queues.flatMap(({ queue_name }) => queue_name ?? []) : undefined,
    };
  });
}

function domain({ hostname, zone_id, zone_name }: RawDomain): CustomDomain[] {
  if (hostname === undefined) return [];
  return [
    { hostname, ...(zone_id === undefined ? {} : { zone_id }), ...(zone_name === undefined ? {} : { zone_name }) },
  ];
}
