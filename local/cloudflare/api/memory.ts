import { randomBytes } from "node:crypto";
import type { MetricsRow } from "../plane/contract.ts";
import type { AssetSession } from "./assets.ts";
import type { Ledger } from "./ledger.ts";

/** A purge that was asked for; nothing is cached here, so it is only remembered. */
export interface Purge {
  zone: string;
  kind: "purge" | "invalidate";
  body: unknown;
  at: number;
}

/** What the control plane remembers beside `State`: things the data plane never needs. */
export interface Memory {
  /** Signs the tokens of asset sessions. */
  key: Buffer;
  sessions: Map<string, AssetSession>;
  /** Uploaded SQL files and finished exports by file name. */
  files: Map<string, Uint8Array>;
  /** Writes per D1 database, for bookmarks. */
  writes: Map<string, number>;
  purges: Purge[];
  /** Ids of dispatch namespaces by name. */
  dispatchNamespaces: Map<string, string>;
  ledger: Ledger;
  metrics: () => MetricsRow[];
  analyticsLagMs: () => number;
}

/** An empty memory. */
export function createMemory(options: Pick<Memory, "ledger" | "metrics" | "analyticsLagMs">): Memory {
  return {
    key: randomBytes(32),
    sessions: new Map(),
    files: new Map(),
    writes: new Map(),
    purges: [],
    dispatchNamespaces: new Map(),
    ...options,
  };
}

/** 32 hex characters, as account, zone and resource ids are. */
export function hexId(): string {
  return randomBytes(16).toString("hex");
}
