import type { ApiRequest } from "../server/contract.ts";
import type { MetricsRow } from "./analytics/contract.ts";
import type { Entry } from "./analytics/ledger.ts";
import type { Conditions } from "./api/conditions.ts";
import type { ApiToken } from "./api/contract.ts";
import type { CloudflareFault } from "./api/faults.ts";
import type { Resources } from "./seed.ts";
import type { NewAccount, State } from "./state.ts";

/** What goes wrong with the next matching API calls. Rules are tried in order; a rule ends after `times` matches. */
export type Fault = CloudflareFault<LocalCloudflare>;

/** What a local Cloudflare is given. */
export interface CloudflareOptions extends NewAccount {
  /** Where storage, the CA and workerd's files live. */
  directory: string;
  /** Fixed port of the API and the front door; a free one by default. */
  port?: number;
  apiToken?: string;
  /** More tokens, with fewer permissions. */
  tokens?: ApiToken[];
  /** KV namespaces, databases, buckets and queues that exist from the start. */
  resources?: Resources;
  /** How many versions outside of every deployment stay up, ready to answer; 12 by default. */
  idleVersions?: number;
  /** Ports of this machine by the host that answers there: what the proxy does not bring to Cloudflare. */
  beyond?: Record<string, number>;
  /** Takes what Workers print; `source` is the version's id. */
  log?: (source: string, level: string, message: string) => void;
}

/** A running local Cloudflare: the REST API, workerd behind a front door, and real TLS for every hostname. */
export interface LocalCloudflare extends Conditions {
  apiBaseUrl: string;
  /** Plain HTTP front door: routes by the Host header. */
  edgeUrl: string;
  /** CONNECT proxy: `https://any.host/` through it arrives at the front door under a certificate of the local CA. */
  proxyUrl: string;
  /** Path of the CA certificate (PEM), for NODE_EXTRA_CA_CERTS. */
  caCert: string;
  accountId: string;
  apiToken: string;
  /** Reads Workers and what leads to them, and writes nothing. */
  readToken: string;
  subdomain: string;
  state: State;
  /** What analytics know of users' requests, oldest first; a past may be added. */
  invocations: Entry[];
  /** Every API request since the start or the last `requests.length = 0`. */
  requests: ApiRequest[];
  faults: Fault[];
  /** The tokens that the API accepts; more can be added, and permissions taken away, at any time. */
  tokens: ApiToken[];
  /**
   * Calls the API as another client would (a colleague's laptop): JSON or a form in, `result` out; throws on
   * `success: false`. No fault meets these calls, and `requests` does not show them.
   */
  api(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Fetches `https://host/path` through the front door, without a proxy. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Runs a cron trigger by hand. */
  scheduled(worker: string, cron: string): Promise<{ outcome: string }>;
  /** The version that gave the answer with this `cf-ray`, whatever the answer shows. */
  answeredBy(ray: string): string | undefined;
  /** Requests and errors per version and minute. */
  metrics(): MetricsRow[];
  close(): Promise<void>;
}
