import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "./envelope.ts";

/** An API token of the account. */
export interface ApiToken {
  token: string;
  /** Permission groups as the dashboard names them, e.g. `Workers Scripts Write`; `all` grants everything. */
  permissions: "all" | string[];
  /** `active` by default. */
  status?: "active" | "disabled" | "expired";
}

/** The token a call carries, which must be one of `tokens`. Throws 9106 without one, 6003 or 10000 for a wrong one. */
export function authenticate(headers: IncomingHttpHeaders, tokens: ApiToken[]): ApiToken {
  const header = headers.authorization;
  if (header === undefined || header === "") {
    throw new Refusal(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers");
  }
  const text = /^Bearer ([^\s]+)$/.exec(header)?.[1];
  if (text === undefined) {
    const chain = [{ code: 6111, message: "Invalid format for Authorization header" }];
    const refusal = new Refusal(400, 6003, "Invalid request headers");
    for (const error of refusal.errors) error.error_chain = chain;
    throw refusal;
  }
  const token = tokens.find((candidate) => candidate.token === text);
  if (token === undefined || (token.status ?? "active") !== "active") throw authenticationError();
  return token;
}

/** Cloudflare's answer to a token that is wrong or may not do this. */
export function authenticationError(): Refusal {
  return new Refusal(403, 10000, "Authentication error");
}

/** Whether the token may read or write; `Write` includes `Read`. */
export function permitted(token: ApiToken, permission: string, level: "Read" | "Write"): boolean {
  if (token.permissions === "all") return true;
  return token.permissions.includes(`${permission} Write`) || token.permissions.includes(`${permission} ${level}`);
}
