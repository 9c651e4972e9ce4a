import { randomBytes } from "node:crypto";
import type { Call } from "./contract.ts";

/** `wrangler` or `api`: what the platform derives from the client's User-Agent. */
export function sourceOf(call: Call<unknown>): string {
  return /^wrangler\//.test(call.headers["user-agent"] ?? "") ? "wrangler" : "api";
}

/** 32 hex characters, as account, zone and resource ids are. */
export function hexId(): string {
  return randomBytes(16).toString("hex");
}
