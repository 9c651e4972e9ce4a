import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { getWholeWorker, type WholeWorker } from "./whole.ts";
import { getAccountSubdomain } from "./workers.ts";

/** Whether a Worker answers at workers.dev, and whether its versions have URLs of their own. */
export interface WorkersDev {
  enabled: boolean;
  previews: boolean;
  /** `<worker>.<account>.workers.dev`; undefined if the account has no name there. */
  host: string | undefined;
}

/** Reads the Worker's workers.dev switches and its hostname there; `whole` if it was read already. */
export async function getWorkersDev(cf: Cloudflare, worker: string, whole?: WholeWorker): Promise<WorkersDev> {
  const { subdomain } = whole ?? (await getWholeWorker(cf, worker));
  const { enabled, previews_enabled, url, preview_url_suffix: suffix } = subdomain;
  const host = url?.replace(/^https:\/\//, "") ?? suffix?.replace(/^-/, "") ?? (await hostAt(cf, worker));
  return { enabled: enabled === true, previews: previews_enabled === true, host: host || undefined };
}

async function hostAt(cf: Cloudflare, worker: string): Promise<string | undefined> {
  const subdomain = await getAccountSubdomain(cf);
  return subdomain === undefined ? undefined : `${worker}.${subdomain}.workers.dev`;
}

/** Sets the switches if they are not set; without `previews` Cloudflare applies its own default. */
export async function setWorkersDev(
  cf: Cloudflare,
  worker: string,
  wanted: { enabled: boolean; previews?: boolean | undefined },
): Promise<WorkersDev> {
  const now = await getWorkersDev(cf, worker);
  if (now.enabled === wanted.enabled && now.previews === wanted.previews) return now;
  const body = {
    account_id: cf.account,
    enabled: wanted.enabled,
    ...(wanted.previews === undefined ? {} : { previews_enabled: wanted.previews }),
  };
  // The date decides which default Cloudflare applies; it is the one wrangler names.
  const headers = { "Cloudflare-Workers-Script-Api-Date": "2025-08-01" };
  const answer = await repeat(cf, (options) =>
    cf.api.workers.scripts.subdomain.create(worker, body, { ...options, headers }),
  );
  return { ...now, enabled: answer?.enabled === true, previews: answer?.previews_enabled === true };
}
