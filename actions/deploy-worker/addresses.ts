import type { Run } from "../../src/action/run.ts";
import type { AddressReason } from "../../src/caller/address.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { listCustomDomains } from "../../src/cloudflare/workers/addresses.ts";
import { listRoutes } from "../../src/cloudflare/workers/routes.ts";
import { getWorkersDev, type WorkersDev } from "../../src/cloudflare/workers/workers-dev.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import type { WorkerConfig, WorkerRelease } from "../../src/release/format.ts";
import { asksFirstAddress } from "../../src/settings/checks/address.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { productionUrls } from "./report.ts";

/** The addresses of a release's configuration. */
export interface Addresses extends Pick<WorkerConfig, "custom_domains" | "routes"> {
  /** What is on of workers.dev, if somebody asked. */
  workersDev?: WorkersDev;
}

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

/** What a release is tested by: what the settings say, and which of its addresses the Worker has by now. */
interface Test {
  release: WorkerRelease;
  settings: Settings;
  now: Addresses;
}

/**
 * Throws if the settings have a release tested where it answers only later: the test could never pass, and so what is
 * applied at the release's end would never come. Nothing has been written by then. Answers the addresses, with what was asked.
 */
export async function refuseFutureAddress(cf: Cloudflare, test: Test): Promise<Addresses> {
  const named = futureName(test);
  const own = productionUrls(test.now, undefined).length > 0 || !asksFirstAddress(test.settings);
  if (named === undefined && own) return test.now;
  const workersDev = await getWorkersDev(cf, test.release.name);
  const [instead] = productionUrls(test.now, urlOf(workersDev));
  if (named !== undefined) throw notYetThere(named, instead);
  if (instead === undefined) throw nothingYet(test.release);
  return { ...test.now, workersDev };
}

/** A key of slipway.yml and its address, if that is a domain which the release only brings along. */
function futureName({ release, settings, now }: Test): [key: string, address: string] | undefined {
  const { url, targets } = settings;
  const future = (release.config.custom_domains ?? [])
    .map(({ hostname }) => hostname)
    .filter((name) => !now.custom_domains?.some(({ hostname }) => hostname === name));
  const named: [string, string][] = [
    ...(url === null ? [] : [["url", url] as [string, string]]),
    ...Object.entries(targets).map(([key, at]): [string, string] => [`targets.${key}`, at]),
  ];
  return named.find(([, at]) => future.includes(new URL(at).hostname));
}

const urlOf = ({ enabled, host }: WorkersDev) => (enabled && host !== undefined ? `https://${host}` : undefined);

function notYetThere([key, asked]: [string, string], instead: string | undefined): UserError {
  const attach = "attach the domain in the dashboard first";
  return new UserError<AddressReason>(
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

/** The Worker is there, and answers nowhere until this release has ended. */
function nothingYet({ name, config }: WorkerRelease): UserError {
  const { custom_domains: domains = [], routes = [] } = config;
  const brought = [
    ...domains.map(({ hostname }) => hostname),
    ...routes.map(({ pattern }) => pattern),
    ...(config.workers_dev ? ["its address on workers.dev"] : []),
  ];
  return new UserError<AddressReason>(
    `The smoke test of "${name}" has no address to ask: the Worker answers nowhere yet, and this release gives it ${brought.join(", ") || "none"} only after it has passed its test.`,
    {
      hint: "Turn one of them on in the dashboard first, or write `smoke-test: false` into slipway.yml for this one release.",
      reason: "address-missing",
    },
  );
}
