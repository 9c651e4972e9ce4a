import type { ApiToken, WorkerRole } from "./contract.ts";
import { Refusal } from "./refusal.ts";

/** The token a call carries, which must be one of `tokens`. Throws 9106 without one, 6003 or 10000 for a wrong one. */
export function authenticate(headers: Record<string, string>, tokens: ApiToken[]): ApiToken {
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

/** A call as far as it decides who may make it. */
export interface Asked {
  permission: string;
  method: string;
  url: URL;
  /** Of the endpoint's path. */
  params: Record<string, string>;
}

/** Whether the token may make this call at all. */
export function mayCall(token: ApiToken, { permission, method, url, params }: Asked): boolean {
  const level = method === "GET" ? "Read" : "Write";
  if (token.worker === undefined) return permission === "any" || permitted(token, permission, level);
  // What a token may be asked about itself, and what asks for its own permissions: the analytics.
  if (permission === "any") return url.pathname.endsWith("/tokens/verify") || url.pathname.endsWith("/graphql");
  if (permitted(token, permission, level)) return true;
  const own = params.script === token.worker.name && permission === "Workers Scripts";
  return own && allows(token.worker.role, { method, url });
}

/** The four roles of Workers: each may do what the ones before it may. */
function allows(role: WorkerRole, { method, url }: Pick<Asked, "method" | "url">): boolean {
  const { pathname, searchParams } = url;
  if (role === "Admin") return true;
  // What makes or deletes a whole Worker is the administrator's.
  const whole = /\/workers\/(?:scripts|services)\/[^/]+$/.test(pathname);
  if (method === "DELETE" && whole) return false;
  if (role === "Editor") return true;
  if (method !== "GET") return false;
  const content = /\/content(?:\/v2)?$/.test(pathname) || searchParams.get("include") === "modules";
  const raw = /\/workers\/scripts\/[^/]+$/.test(pathname);
  return role === "Content Read-Only" || !(content || raw);
}
