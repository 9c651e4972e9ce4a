import { hash } from "node:crypto";
import { canonicalJson } from "../../text/json.ts";
import type { Cloudflare } from "../client/client.ts";
import { listCustomDomains } from "./addresses.ts";
import { getCrons } from "./crons.ts";
import type { CustomDomain } from "./domains.ts";
import { listRoutes, type Route } from "./routes.ts";
import { type AllSettings, getScriptSettings } from "./settings.ts";
import { getWholeWorker } from "./whole.ts";
import { getWorkersDev } from "./workers-dev.ts";

/** Parts of a Worker that no version holds, and that a snapshot can give back. */
export const PARTS = ["settings", "workers_dev", "routes", "custom_domains", "crons"] as const;
export type Part = (typeof PARTS)[number];

/** What was in force of a Worker at one moment beside its versions. An absent part could not be read, and is left alone. */
export interface Snapshot {
  format: 1;
  worker: string;
  /** ISO time. */
  takenAt: string;
  settings?: AllSettings;
  workers_dev?: { enabled: boolean; previews: boolean };
  routes?: Route[];
  custom_domains?: CustomDomain[];
  crons?: string[];
}

/** A snapshot, and what could not be read into it. */
export interface Taken {
  snapshot: Snapshot;
  unread: { part: Part; error: Error }[];
  /** Names of the queues that it consumes; no snapshot gives them back. Undefined where nobody says. */
  queues: string[] | undefined;
}

/** Reads everything that a snapshot holds, as far as the token may. Changes nothing; throws only if the run ends. */
export async function takeSnapshot(cf: Cloudflare, worker: string): Promise<Taken> {
  const snapshot: Snapshot = { format: 1, worker, takenAt: new Date().toISOString() };
  const unread: Taken["unread"] = [];
  // Two of the parts stand in one object.
  const whole = getWholeWorker(cf, worker);
  whole.catch(() => undefined);
  const readers: { [part in Part]: () => Promise<Snapshot[part]> } = {
    settings: () => getScriptSettings(cf, worker),
    workers_dev: async () => {
      const { enabled, previews } = await getWorkersDev(cf, worker, await whole);
      return { enabled, previews };
    },
    routes: () => listRoutes(cf, worker),
    custom_domains: async () => listCustomDomains(cf, worker, await whole),
    crons: () => getCrons(cf, worker),
  };
  await Promise.all(
    PARTS.map(async (part) => {
      try {
        Object.assign(snapshot, { [part]: await readers[part]() });
      } catch (error) {
        if (cf.signal.aborted || !(error instanceof Error)) throw error;
        unread.push({ part, error });
      }
    }),
  );
  const queues = await whole.then((read) => read.queues).catch(() => undefined);
  return { snapshot, unread, queues };
}

/**
 * 64 hex digits over what a snapshot gives back. Its moment does not count: two that were taken of the same state are the
 * same, so that a second attempt's is the first one's. Whatever JSON a stranger's file holds has such digits, too.
 */
export function snapshotDigest({ takenAt: _, ...rest }: object & { takenAt?: unknown }): string {
  return hash("sha256", canonicalJson(rest));
}
