import type { AccountState } from "../account/contract.ts";
import type { Binding, Call } from "../api/contract.ts";
import type { AssetsState, VersionAssets } from "../assets/contract.ts";
import type { ZonesState } from "../zones/contract.ts";

/** One part of an upload form. `contentType` decides the module kind. */
export interface Module {
  name: string;
  contentType: string;
  contents: Uint8Array;
}

/** An uploaded version: immutable once it exists. */
export interface Version {
  /** UUID with hyphens. */
  id: string;
  number: number;
  worker: string;
  createdOn: string;
  source: string;
  authorEmail: string;
  annotations: Record<string, string>;
  /** Absent for an assets-only Worker. */
  mainModule: string | undefined;
  modules: Module[];
  /** Resolved: inherited and kept bindings are already here, secrets with their text. */
  bindings: Binding[];
  compatibilityDate: string | undefined;
  compatibilityFlags: string[];
  assets: VersionAssets | undefined;
  limits: unknown;
  placement: unknown;
  /** The metadata part as it was uploaded, for comparison; without secret values and tokens. */
  metadata: Record<string, unknown>;
  handlers: string[];
  namedHandlers: { name: string; handlers: string[] }[];
  etag: string;
  startupTimeMs: number;
  hasPreview: boolean;
  /** Durable Object migration tag in force when it was uploaded. */
  migrationTag: string | undefined;
}

/** Which versions serve, with percentages. */
export interface Deployment {
  id: string;
  createdOn: string;
  source: string;
  authorEmail: string;
  /** In the order of the request; percentages sum to 100, 0 is allowed. */
  versions: { versionId: string; percentage: number }[];
  annotations: Record<string, string>;
}

/** A pattern of addresses of a zone that lead to a Worker. */
export interface Route {
  id: string;
  zoneId: string;
  /** e.g. `example.com/api/*` or `*.example.com/*`. */
  pattern: string;
}

/** A hostname that is a Worker's own. */
export interface Domain {
  id: string;
  zoneId: string;
  hostname: string;
}

/** Per-Worker state that is not versioned. */
export interface Worker {
  name: string;
  /** 32 hex; the identity behind the name. */
  tag: string;
  tags: string[];
  createdOn: string;
  modifiedOn: string;
  lastDeployedFrom: string;
  /** Newest first. */
  versions: Version[];
  /** Newest first; the first one is active. */
  deployments: Deployment[];
  subdomain: { enabled: boolean; previewsEnabled: boolean };
  routes: Route[];
  domains: Domain[];
  schedules: { cron: string; createdOn: string; modifiedOn: string }[];
  settings: {
    observability?: unknown;
    logpush?: boolean;
    tail_consumers?: unknown;
    streaming_tail_consumers?: unknown;
  };
  migrationTag: string | undefined;
  /** Durable Object classes after migrations: class name to storage kind and namespace id. */
  durableObjects: Map<string, { sqlite: boolean; namespaceId: string }>;
  /** Preview alias to version id, most recently set last. */
  aliases: Map<string, string>;
}

/** Workers with their versions and deployments. */
export interface WorkersState {
  workers: Map<string, Worker>;
}

/** The data plane refused the script (start-up exception, missing module, unknown flag): Cloudflare's code 10021. */
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

/** What Workers need of the data plane. */
export interface WorkersPlane {
  /** Starts a version in workerd and asks it what it exports. Throws `StartupError` with V8's own words. */
  start(version: Version): Promise<Startup>;
  /**
   * Tells that a Worker's deployment, triggers, classes or consumers changed; returns when traffic follows it. With a
   * propagation delay it returns as soon as the versions are up, and traffic follows that much later.
   */
  changed(worker: string): Promise<void>;
  /** Stops everything of a deleted Worker, with its Durable Objects. */
  remove(worker: string): Promise<void>;
}

/** The parts of the state that calls about Workers see. */
export type VisibleState = WorkersState & AccountState & AssetsState & ZonesState;

/** A call about Workers. */
export type WorkersCall = Call<VisibleState, WorkersPlane>;
