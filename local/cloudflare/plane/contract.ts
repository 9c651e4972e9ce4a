import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { State, Version } from "../model.ts";
import type { D1Database, KVNamespace, R2Bucket } from "./storage.ts";

/** workerd refused the script (start-up exception, missing module, unknown flag): Cloudflare's code 10021. */
export class StartupError extends Error {
  override readonly name = "StartupError";
}

/** What a script exports, as workerd sees it. */
export interface Startup {
  startupTimeMs: number;
  /** Handlers of the default export: fetch, scheduled, queue, ... */
  handlers: string[];
  /** Named entrypoints, Durable Object classes and workflows. */
  namedHandlers: { name: string; handlers: string[] }[];
}

/** One minute of one version's traffic by outcome. */
export interface MetricsRow {
  worker: string;
  versionId: string;
  /** Start of the minute, ms since the epoch. */
  minute: number;
  /** `success`, `scriptThrewException`, `clientDisconnected`, ... */
  status: string;
  requests: number;
  errors: number;
  /** Wall times in ms, a reservoir of at most 200. */
  wallTimesMs: number[];
  /** How many requests came with an override header that named this version. */
  overridden: number;
}

/** The part that really runs Workers: every uploaded version in workerd, a front door that routes by hostname. */
export interface Plane {
  /** Starts a version in workerd and asks it what it exports. Throws `StartupError` with V8's own words. */
  start(version: Version): Promise<Startup>;
  /**
   * Tells that a Worker's deployment, triggers, classes or consumers changed; returns when traffic follows it. With a
   * propagation delay it returns as soon as the versions are up, and traffic follows that much later.
   */
  changed(worker: string): Promise<void>;
  /** Stops everything of a deleted Worker, with its Durable Objects. */
  remove(worker: string): Promise<void>;
  /** Real storage behind the API's KV, D1 and R2 calls; creating is implicit. */
  kv(namespaceId: string): Promise<KVNamespace>;
  d1(databaseId: string): Promise<D1Database>;
  r2(bucket: string): Promise<R2Bucket>;
  /** Sends a message to a queue as the REST API does. */
  send(queue: string, body: unknown): Promise<void>;
  /** Runs a Worker's scheduled handler now, as the cron would. Resolves to the outcome. */
  scheduled(worker: string, cron: string): Promise<{ outcome: string }>;
  /** Serves one request that arrived at the edge; the routing table is read from `State` at that moment. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** The same for WebSocket upgrades. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  metrics(): MetricsRow[];
  close(): Promise<void>;
}

/** How a plane is made. `propagationMs` delays when a new deployment is seen by traffic (0 by default). */
export type CreatePlane = (options: {
  state: State;
  directory: string;
  propagationMs: () => number;
  /** How many versions outside of every deployment stay up. */
  idleVersions?: number | undefined;
  /** Takes what Workers print (`console.*`, uncaught exceptions); dropped by default. `source` is the version's id. */
  log?: (source: string, level: string, message: string) => void;
}) => Promise<Plane>;
