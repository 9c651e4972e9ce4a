import { canonicalJson } from "../../text/json.ts";
import type { Cloudflare } from "../client/client.ts";
import { listCustomDomains } from "./addresses.ts";
import { getCrons } from "./crons.ts";
import { planCustomDomains, refuseTakeover, setCustomDomains } from "./domains.ts";
import { listRoutes, setRoutes } from "./routes.ts";
import { type AllSettings, getScriptSettings, replaceScriptSettings } from "./settings.ts";
import type { Part, Snapshot } from "./snapshot.ts";
import { setCrons } from "./triggers.ts";
import { getWorkersDev, setWorkersDev } from "./workers-dev.ts";

/** What came of giving back one part of a snapshot. */
export interface Restored {
  part: Part;
  /** `unchanged`: it was as in the snapshot. `unknown`: the snapshot does not hold it. */
  outcome: "restored" | "unchanged" | "unknown" | "failed";
  /** What is in force now, in a few words; for `unknown` an empty text. */
  what: string;
  error: Error | undefined;
}

export interface RestoreOptions {
  /** Lets custom domains be taken back from another Worker. */
  takeOver: boolean;
  /** Looks only: says what would be restored. */
  dryRun: boolean;
}

/**
 * Makes what no version holds as it was in the snapshot. Each part is compared with what is live first, and written only
 * if it differs; a failure does not keep the others from being restored.
 */
export async function restoreSnapshot(
  cf: Cloudflare,
  snapshot: Snapshot,
  options: RestoreOptions,
): Promise<Restored[]> {
  const { worker, settings, workers_dev: dev, routes, custom_domains: domains, crons } = snapshot;
  return await Promise.all([
    part(cf, "settings", settings, options, {
      what: Object.keys(settings ?? {}).join(", "),
      // What the snapshot does not name was not known to Cloudflare then.
      live: async () => only(await getScriptSettings(cf, worker), Object.keys(settings ?? {})),
      write: (wanted, now) => replaceScriptSettings(cf, worker, changed(now, wanted)),
    }),
    part(cf, "workers_dev", dev, options, {
      what: `${dev?.enabled ? "on" : "off"}, version URLs ${dev?.previews ? "on" : "off"}`,
      live: async () => {
        const { enabled, previews } = await getWorkersDev(cf, worker);
        return { enabled, previews };
      },
      write: (wanted) => setWorkersDev(cf, worker, wanted),
    }),
    part(cf, "routes", routes && byKey(routes, ({ pattern }) => pattern), options, {
      what: listing(routes?.map(({ pattern }) => pattern)),
      live: async () => byKey(await listRoutes(cf, worker), ({ pattern }) => pattern),
      same: (a, b) => canonical(a.map(({ pattern }) => pattern)) === canonical(b.map(({ pattern }) => pattern)),
      write: (wanted) => setRoutes(cf, worker, wanted),
    }),
    part(cf, "custom_domains", domains && byKey(domains, ({ hostname }) => hostname), options, {
      what: listing(domains?.map(({ hostname }) => hostname)),
      live: async () => byKey(await listCustomDomains(cf, worker), ({ hostname }) => hostname),
      same: (a, b) => canonical(a.map(({ hostname }) => hostname)) === canonical(b.map(({ hostname }) => hostname)),
      write: async (wanted) => {
        const changes = await planCustomDomains(cf, worker, wanted);
        if (changes !== undefined && !options.takeOver) refuseTakeover(changes);
        await setCustomDomains(cf, worker, { domains: wanted, takeOver: options.takeOver });
      },
    }),
    part(cf, "crons", crons && byKey(crons, (cron) => cron), options, {
      what: listing(crons),
      live: async () => byKey(await getCrons(cf, worker), (cron) => cron),
      write: (wanted) => setCrons(cf, worker, wanted),
    }),
  ]);
}

interface Handling<T> {
  what: string;
  live: () => Promise<T>;
  write: (wanted: T, now: T) => Promise<unknown>;
  same?: (a: T, b: T) => boolean;
}

async function part<T>(
  cf: Cloudflare,
  name: Part,
  wanted: T | undefined,
  { dryRun }: RestoreOptions,
  { what, live, write, same = (a, b) => canonical(a) === canonical(b) }: Handling<T>,
): Promise<Restored> {
  if (wanted === undefined) return { part: name, outcome: "unknown", what: "", error: undefined };
  try {
    const now = await live();
    if (same(now, wanted)) return { part: name, outcome: "unchanged", what, error: undefined };
    if (!dryRun) {
      await write(wanted, now);
      if (!same(await live(), wanted)) throw new Error("Cloudflare accepted it, but shows something else.");
    }
    return { part: name, outcome: "restored", what, error: undefined };
  } catch (error) {
    if (cf.signal.aborted || !(error instanceof Error)) throw error;
    return { part: name, outcome: "failed", what, error };
  }
}

const only = (settings: AllSettings, keys: string[]): AllSettings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));

const changed = (now: AllSettings, wanted: AllSettings): AllSettings =>
  Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => canonical(value) !== canonical(now[key as keyof AllSettings])),
  );

function listing(items: string[] | undefined): string {
  return items === undefined ? "" : items.length === 0 ? "none" : items.join(", ");
}

const byKey = <T>(items: readonly T[], key: (item: T) => string) =>
  items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

/** Equal values have equal texts; what Cloudflare shows as null is what others leave out. */
function canonical(value: unknown): string {
  return canonicalJson(withoutNull(value) ?? null);
}

function withoutNull(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((item) => withoutNull(item) ?? null);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutNull(member)]));
}
