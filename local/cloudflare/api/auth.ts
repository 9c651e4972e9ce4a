import type { ApiToken } from "./contract.ts";
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
