import type { IncomingHttpHeaders } from "node:http";
import type { ApiToken } from "../http/auth.ts";
import type { State } from "../model.ts";
import type { Plane } from "../plane/contract.ts";
import type { Memory } from "./memory.ts";

/** One API call as a handler sees it. */
export interface Call {
  method: string;
  /** Below the API base, without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
  token: ApiToken;
  /** What this call may see: for reads it can lag behind the live state. */
  state: State;
  plane: Plane;
  memory: Memory;
  /** `http://127.0.0.1:PORT` of this server, for signed URLs. */
  origin: string;
}

/** `wrangler` or `api`: what the platform derives from the client's User-Agent. */
export function sourceOf(call: Call): string {
  return /^wrangler\//.test(call.headers["user-agent"] ?? "") ? "wrangler" : "api";
}
