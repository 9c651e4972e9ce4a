import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { listIn } from "../client/errors.ts";
import type { CustomDomain } from "./domains.ts";
import { getWorkersDev } from "./workers-dev.ts";

interface RawDomain {
  hostname?: string;
  service?: string;
  zone_id?: string;
  zone_name?: string;
}

/** The Worker's custom domains. */
export async function listCustomDomains(cf: Cloudflare, worker: string): Promise<CustomDomain[]> {
  const path = `/accounts/${cf.account}/workers/domains`;
  const query = { service: worker };
  const result = await repeat(cf, async (options) =>
    listIn<RawDomain>(await cf.api.get(path, { ...options, query }), "custom domains"),
  );
  return result.flatMap(({ hostname, service, zone_id, zone_name }) =>
    hostname === undefined || (service !== undefined && service !== worker)
      ? []
      : [
          {
            hostname,
            ...(zone_id === undefined ? {} : { zone_id }),
            ...(zone_name === undefined ? {} : { zone_name }),
          },
        ],
  );
}

/** What is going to be in force instead of what is live; an absent part stays as it is. */
export interface Reach {
  custom_domains?: { hostname: string }[];
  workers_dev?: { enabled: boolean };
}

/** URLs that the Worker answers as a whole: custom domains first, then workers.dev. Routes are not looked for. */
export async function listAddresses(cf: Cloudflare, worker: string, soon: Reach = {}): Promise<string[]> {
  const [domains, dev] = await Promise.all([
    soon.custom_domains ?? listCustomDomains(cf, worker),
    getWorkersDev(cf, worker),
  ]);
  const { enabled } = soon.workers_dev ?? dev;
  const hosts = [...domains.map(({ hostname }) => hostname), ...(enabled && dev.host !== undefined ? [dev.host] : [])];
  return hosts.map((host) => `https://${host}`);
}
