import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { listIn } from "../client/errors.ts";
import { isMissing } from "../client/soon.ts";
import type { CustomDomain } from "./domains.ts";
import { getWholeWorker, type WholeWorker } from "./whole.ts";
import { getWorkersDev } from "./workers-dev.ts";

interface RawDomain {
  hostname?: string;
  service?: string;
  zone_id?: string;
  zone_name?: string;
}

/**
 * The Worker's custom domains, `whole` if its own object was read already: a token for this Worker alone may read that, and
 * not the account's list, which is asked only where the object does not tell.
 */
export async function listCustomDomains(cf: Cloudflare, worker: string, whole?: WholeWorker): Promise<CustomDomain[]> {
  return (whole ?? (await lookAtWhole(cf, worker)))?.domains ?? (await listInAccount(cf, worker));
}

/** Undefined for a Worker that its own call does not know, or not yet. */
async function lookAtWhole(cf: Cloudflare, worker: string): Promise<WholeWorker | undefined> {
  try {
    return await getWholeWorker(cf, worker);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function listInAccount(cf: Cloudflare, worker: string): Promise<CustomDomain[]> {
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
  const whole = await getWholeWorker(cf, worker);
  const [domains, dev] = await Promise.all([
    soon.custom_domains ?? listCustomDomains(cf, worker, whole),
    getWorkersDev(cf, worker, whole),
  ]);
  const { enabled } = soon.workers_dev ?? dev;
  const hosts = [...domains.map(({ hostname }) => hostname), ...(enabled && dev.host !== undefined ? [dev.host] : [])];
  return hosts.map((host) => `https://${host}`);
}
