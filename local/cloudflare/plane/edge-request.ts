/** What travels between a visitor, the front door and workerd. Pure. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { INTERNAL_PREFIX, URL_HEADER } from "./edge-worker.ts";

/** Headers of one connection only, and what undici sets or refuses itself. */
const dropped = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "expect",
]);

/** Set by Cloudflare, so never taken from the visitor. */
const ours = new Set([
  "cf-ray",
  "cf-connecting-ip",
  "cf-visitor",
  "cf-ipcountry",
  "cf-worker",
  "cdn-loop",
  "x-real-ip",
]);

export const newRay = () => `${randomBytes(8).toString("hex")}-LOC`;

/** How often a request went through a Worker that passed it on with its headers. */
export function loopsOf({ headers }: IncomingMessage): number {
  return Number(/cloudflare; loops=(\d+)/.exec(String(headers["cdn-loop"] ?? ""))?.[1] ?? 0);
}

/** The URL that the visitor asked for. `X-Forwarded-Proto: https` comes from the TLS side of the proxy. */
export function visitedUrl(request: IncomingMessage): { url: string; host: string; path: string } {
  const scheme = request.headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const host = request.headers.host ?? "localhost";
  const path = request.url ?? "/";
  return { url: `${scheme}://${host}${path}`, host, path };
}

/** Request headers for workerd, as a flat list that keeps duplicates and their order. */
export function workerHeaders(request: IncomingMessage, url: string, ray: string): string[] {
  const listed = (request.headers.connection ?? "").toLowerCase().split(/\s*,\s*/);
  const headers: string[] = [];
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i] ?? "";
    const lower = name.toLowerCase();
    if (dropped.has(lower) || ours.has(lower) || listed.includes(lower)) continue;
    if (lower.startsWith(INTERNAL_PREFIX) || lower.startsWith("mf-")) continue;
    headers.push(name, request.rawHeaders[i + 1] ?? "");
  }
  const scheme = url.startsWith("https:") ? "https" : "http";
  if (request.headers["x-forwarded-proto"] === undefined) headers.push("X-Forwarded-Proto", scheme);
  headers.push("CF-Ray", ray, "CF-Connecting-IP", "127.0.0.1", "X-Real-IP", "127.0.0.1");
  headers.push(
    "CF-Visitor",
    JSON.stringify({ scheme }),
    "CF-IPCountry",
    "XX",
    "CDN-Loop",
    `cloudflare; loops=${loopsOf(request) + 1}`,
  );
  headers.push(URL_HEADER, url);
  return headers;
}

/** Answer headers for the visitor: without those of the inner connection and our marks. */
export function visitorHeaders(
  headers: Record<string, string | string[] | undefined>,
  ray: string,
): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (value === undefined || dropped.has(lower) || lower.startsWith(INTERNAL_PREFIX)) continue;
    kept[lower] = value;
  }
  kept["cf-ray"] = ray;
  kept.server = "cloudflare";
  return kept;
}

/** Whether a request carries a body, by its framing. */
export function hasBody(request: IncomingMessage): boolean {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  return encoding !== undefined || (length !== undefined && length !== "0");
}
