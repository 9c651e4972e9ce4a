/** What the local servers have in common, seen from outside. */

/** A request that reached an API, in order of arrival. */
export interface ApiRequest {
  method: string;
  /** Below the API's base, with the query. */
  path: string;
  /** 0 when the connection was reset instead of an answer. */
  status: number;
  at: number;
  headers: Record<string, string>;
  /** Text of JSON bodies; undefined for forms and binary bodies. */
  body: string | undefined;
}

/** What goes wrong with the next matching API calls. Rules are tried in order; a rule ends after `times` matches. */
export interface Fault {
  method?: string;
  /** Matched against the path below the API's base, query included; a text matches when the path contains it. */
  path: RegExp | string;
  /** How many matching calls to skip first; 0 by default. */
  after?: number;
  /** How many calls it applies to; 1 by default. */
  times?: number;
  /** Answer with this status instead of doing anything. */
  status?: number;
  message?: string;
  /** Seconds or an HTTP date, sent as `Retry-After`. */
  retryAfter?: number | string;
  /** Close the connection before the call is carried out, or after it was applied but before the answer. */
  reset?: "before" | "after";
  /** Wait before the call is carried out. */
  delayMs?: number;
}

/** A call that has arrived as a whole. */
export interface Arrival {
  method: string;
  /** Below the API's base, with the query. */
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** A server of the local world that listens. */
export interface Listening {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  port: number;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}
