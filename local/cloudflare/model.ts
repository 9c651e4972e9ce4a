/** What the local Cloudflare remembers. The control plane (api/) writes it, the data plane (plane/) only reads it. */

/** A binding as the API shows it: `name`, `type` and the type's own keys. Secrets keep their `text` here, never in answers. */
export interface Binding {
  name: string;
  type: string;
  [key: string]: unknown;
}

/** One part of an upload form. `contentType` decides the module kind. */
export interface Module {
  name: string;
  contentType: string;
  contents: Uint8Array;
}

/** The static files of a version. Paths are absolute and URL-encoded per segment, as in the upload manifest. */
export interface VersionAssets {
  manifest: Record<string, { hash: string; size: number }>;
  /** html_handling, not_found_handling, run_worker_first, base_path, `_headers` and `_redirects` as raw texts. */
  config: Record<string, unknown>;
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

export interface Deployment {
  id: string;
  createdOn: string;
  source: string;
  authorEmail: string;
  /** In the order of the request; percentages sum to 100, 0 is allowed. */
  versions: { versionId: string; percentage: number }[];
  annotations: Record<string, string>;
}

export interface Route {
  id: string;
  zoneId: string;
  /** e.g. `example.com/api/*` or `*.example.com/*`. */
  pattern: string;
}

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

export interface Queue {
  id: string;
  name: string;
  createdOn: string;
  settings: Record<string, unknown>;
  consumers: {
    id: string;
    type: string;
    worker: string | undefined;
    deadLetterQueue: string | undefined;
    settings: Record<string, unknown>;
  }[];
}

export interface State {
  accountId: string;
  /** The account's workers.dev name; undefined until it is registered. */
  subdomain: string | undefined;
  /** Whether clients are told to upload static files one by one, as Cloudflare tells some accounts. */
  singleAssetUploads?: boolean;
  /** Hostnames end in one of these zone names. */
  zones: { id: string; name: string }[];
  workers: Map<string, Worker>;
  /** Asset bodies by the 32-hex hash of the manifest. */
  assets: Map<string, { contentType: string | undefined; body: Uint8Array }>;
  /** By id. */
  kvNamespaces: Map<string, { id: string; title: string }>;
  /** By id. */
  databases: Map<string, { id: string; name: string; createdOn: string }>;
  /** By name. */
  buckets: Map<string, { name: string; createdOn: string; storageClass: string; location: string }>;
  /** By name. */
  queues: Map<string, Queue>;
  /** By name. */
  workflows: Map<
    string,
    {
      id: string;
      name: string;
      worker: string;
      className: string;
      createdOn: string;
      settings: Record<string, unknown>;
    }
  >;
}
