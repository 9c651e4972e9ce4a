import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { listCustomDomains } from "../../src/cloudflare/workers/addresses.ts";
import { listRoutes } from "../../src/cloudflare/workers/routes.ts";
import { getWorkersDev } from "../../src/cloudflare/workers/workers-dev.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import type { WorkerConfig, WorkerRelease } from "../../src/release/format.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { productionUrls } from "./report.ts";

/** The addresses of a release's configuration. */
export type Addresses = Pick<WorkerConfig, "custom_domains" | "routes">;

/** Reasons of a release whose test would ask an address that is not there yet. */
export const ADDRESS_REASONS = ["address-missing"] as const;
export type AddressReason = (typeof ADDRESS_REASONS)[number];

/**
 * The release's domains and routes that the Worker has by now: what comes without its triggers is tested there and nowhere
 * else. What cannot be read counts as there.
 */
export async function addressesNow(
  cf: Cloudflare,
  { name: worker, config }: Pick<WorkerRelease, "name" | "config">,
  run: Run,
): Promise<Addresses> {
  const { custom_domains: domains = [], routes = [] } = config;
  const [attached, routed] = await Promise.all([
    domains.length === 0 ? [] : told("custom domains", () => listCustomDomains(cf, worker)),
    routes.length === 0 ? [] : told("routes", () => listRoutes(cf, worker)),
  ]);
  return {
    custom_domains: domains.filter(({ hostname }) => attached?.some((own) => own.hostname === hostname) ?? true),
    routes: routes.filter(({ pattern }) => routed?.some((own) => own.pattern === pattern) ?? true),
  };

  async function told<T>(what: string, ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (cf.signal.aborted || !(error instanceof ApiError || error instanceof UserError)) throw error;
      run.info(`Not known which ${what} the Worker has by now, so those of the release are taken: ${error.message}`);
      return undefined;
    }
  }
}

/**
 * Throws if the settings have a release tested at a domain that it attaches only at its end: the test could never pass, and
 * so the domain would never be attached. Nothing has been written by then.
 */
export async function refuseFutureAddress(
  cf: Cloudflare,
  { release, settings, now }: { release: WorkerRelease; settings: Settings; now: Addresses },
): Promise<void> {
  const future = (release.config.custom_domains ?? [])
    .map(({ hostname }) => hostname)
    .filter((name) => !now.custom_domains?.some(({ hostname }) => hostname === name));
  const { url, targets } = settings;
  const named = [
    ...(url === null ? [] : [["url", url]]),
    ...Object.entries(targets).map(([key, at]) => [`targets.${key}`, at]),
  ];
  const [key, asked = ""] = named.find(([, at = ""]) => future.includes(new URL(at).hostname)) ?? [];
  if (key === undefined) return;
  const { enabled, host } = await getWorkersDev(cf, release.name);
  const [instead] = productionUrls(now, enabled && host !== undefined ? `https://${host}` : undefined);
  const attach = "attach the domain in the dashboard first";
  throw new UserError<AddressReason>(
    `\`${key}\` in slipway.yml is ${asked}, and the release attaches that domain only after it has passed its test: nothing answers there yet.`,
    {
      hint:
        instead === undefined
          ? `The Worker has no other address: ${attach}.`
          : `Leave \`${key}\` out for this one release, which is tested at ${instead} then, or ${attach}.`,
      reason: "address-missing",
    },
  );
}
