/** What the products of the local Cloudflare and the API that serves them agree on. */

/** A binding as the API shows it: `name`, `type` and the type's own keys. Secrets keep their `text` here, never in answers. */
export interface Binding {
  name: string;
  type: string;
  [key: string]: unknown;
}

/** What a token that is scoped to one Worker may do with it, as the dashboard names it. */
export type WorkerRole = "Metadata Read-Only" | "Content Read-Only" | "Editor" | "Admin";

/** An API token of the account. */
export interface ApiToken {
  token: string;
  /** Permission groups as the dashboard names them, e.g. `Workers Scripts Write`; `all` grants everything. */
  permissions: "all" | string[];
  /** Scoped to one Worker: `permissions` then hold what it may beside that, and no other call is allowed. */
  worker?: { name: string; role: WorkerRole };
  /** `active` by default. */
  status?: "active" | "disabled" | "expired";
}

/** What calls of one product may ask of all others. */
export interface Neighbours {
  /** Throws the refusal of the product that a binding names, if there is no such thing. */
  checkBinding(binding: Binding): void;
  /** Lets every product forget what it holds for a Worker that is deleted. */
  forgetWorker(worker: string): void;
}

/** How the platform is at the moment of one call. */
export interface Weather {
  /** The platform's own clock, ms since the epoch. */
  now(): number;
  /** Whether this call does not find what was created at that moment (ISO 8601), because not every place knows it yet. */
  misses(createdOn: string): boolean;
  /** A list shows nothing newer than this moment of the platform's clock. */
  horizon(): number;
}

/** One API call as a handler sees it: `S` is the part of the state that it may see, `P` what it needs of the data plane. */
export interface Call<S, P = unknown> {
  method: string;
  /** Below the API base, without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Buffer;
  token: ApiToken;
  /** For reads it can lag behind the live state. */
  state: S;
  plane: P;
  neighbours: Neighbours;
  weather: Weather;
  /** `http://127.0.0.1:PORT` of this server, for signed URLs. */
  origin: string;
}

/** One method and path of the API. */
export interface Endpoint<S, P = unknown> {
  method: string;
  /** Below the API base; `:name` stands for one segment, `:name{.+}` for the rest of the path. */
  path: string;
  /** Permission group without its level: `Workers Scripts` means `… Read` for GET and `… Write` otherwise. */
  permission: string | undefined;
  /** What it returns is `result`, unless it is a `Response`. */
  handle(call: Call<S, P>, params: Record<string, string>): unknown;
}

/** One product of Cloudflare, with everything that the API needs of it. */
export interface Product<S, P = unknown> {
  endpoints: Endpoint<S, P>[];
  /** A copy of its own part of the state, deep enough that no later write shows through. */
  snapshot(state: S): Partial<S>;
  /** Why a Worker cannot have this binding, if it is to one of this product's things and there is no such thing. */
  missing?(state: S, binding: Binding): Error | undefined;
  /** Forgets what it holds for a Worker that is deleted. */
  forgetWorker?(state: S, worker: string): void;
}
