import type { Purge } from "./api/memory.ts";
import { startControl } from "./control.ts";
import type { ApiToken } from "./http/auth.ts";
import type { State } from "./model.ts";
import { createPlane } from "./plane/main.ts";
import { startProxy } from "./plane/proxy.ts";
import type { Resources } from "./seed.ts";

export { describe, describeWorker } from "./dump.ts";

/** A request that reached the API, in order of arrival. */
export interface ApiRequest {
  method: string;
  /** Below the API base, with the query. */
  path: string;
  status: number;
  at: number;
  headers: Record<string, string>;
  /** Text of JSON bodies; undefined for forms and binary bodies. */
  body: string | undefined;
}

/** What goes wrong with the next matching API calls. Rules are tried in order; a rule ends after `times` matches. */
export interface Fault {
  method?: string;
  /** Matched against the path below the API base, query included; a text matches when the path contains it. */
  path: RegExp | string;
  /** How many matching calls to skip first; 0 by default. */
  after?: number;
  /** How many calls it applies to; 1 by default. */
  times?: number;
  /** Answer with this status (and Cloudflare error code) instead of doing anything. */
  status?: number;
  code?: number;
  message?: string;
  /** Seconds or an HTTP date, sent as `Retry-After`. */
  retryAfter?: number | string;
  /** Close the connection before the call is carried out, or after it was applied but before the answer. */
  reset?: "before" | "after";
  /** Wait before the call is carried out. */
  delayMs?: number;
  /** Carry out the call, but let reads see its change only after this time. */
  visibleAfterMs?: number;
  /** A second writer: runs right before (or after) the call is carried out. In-process callers only. */
  interfere?: (cloudflare: LocalCloudflare) => Promise<void> | void;
  interfereWhen?: "before" | "after";
}

export interface CloudflareOptions {
  /** Where storage, the CA and workerd's files live. */
  directory: string;
  /** Fixed port of the API and the front door; a free one by default. */
  port?: number;
  accountId?: string;
  apiToken?: string;
  /** workers.dev name; `null` = not registered yet. */
  subdomain?: string | null;
  /** Zone names; `example.com` and `example.net` by default. */
  zones?: string[];
  /** More tokens, with fewer permissions. */
  tokens?: ApiToken[];
  /** KV namespaces, databases, buckets and queues that exist from the start. */
  resources?: Resources;
  /** How many versions outside of every deployment stay up, ready to answer; 12 by default. */
  idleVersions?: number;
  /** Takes what Workers print; `source` is the version's id. */
  log?: (source: string, level: string, message: string) => void;
}

/** A running local Cloudflare: the REST API, workerd behind a front door, and real TLS for every hostname. */
export interface LocalCloudflare {
  apiBaseUrl: string;
  /** Plain HTTP front door: routes by the Host header. */
  edgeUrl: string;
  /** CONNECT proxy: `https://any.host/` through it arrives at the front door under a certificate of the local CA. */
  proxyUrl: string;
  /** Path of the CA certificate (PEM), for NODE_EXTRA_CA_CERTS. */
  caCert: string;
  accountId: string;
  apiToken: string;
  subdomain: string;
  state: State;
  /** Every API request since the start or the last `requests.length = 0`. */
  requests: ApiRequest[];
  faults: Fault[];
  /** The tokens that the API accepts; more can be added, and permissions taken away, at any time. */
  tokens: ApiToken[];
  /** Cache purges that were asked for. */
  purges: Purge[];
  /** Delay until traffic follows a new deployment, ms; 0 by default. */
  propagationMs: number;
  /** Age that analytics rows must have before GraphQL shows them, ms; 0 by default. */
  analyticsLagMs: number;
  /**
   * Calls the API as another client would (a colleague's laptop): JSON or a form in, `result` out; throws on
   * `success: false`. No fault meets these calls, and `requests` does not show them.
   */
  api(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Fetches `https://host/path` through the front door, without a proxy. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Runs a cron trigger by hand. */
  scheduled(worker: string, cron: string): Promise<{ outcome: string }>;
  close(): Promise<void>;
}

/** Starts a local Cloudflare with its own storage, certificates and ports. Close it when done. */
export async function startCloudflare(options: CloudflareOptions): Promise<LocalCloudflare> {
  return startControl(options, { createPlane, startProxy });
}
