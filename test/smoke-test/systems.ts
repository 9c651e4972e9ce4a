/** What the real systems of test/fixtures/smoke answer with. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Site } from "./internet.ts";

/** The check file of a system. */
export const read = (name: string) => readFile(join(import.meta.dirname, "../fixtures/smoke", `${name}.yml`), "utf8");

/** Latencies on a busy machine: the promise is kept if it is kept once. */
export const patient = { retry: 2 };

/** Headers of an API. */
export const API = {
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
};
/** Headers of a site. */
export const WEB = {
  ...API,
  "content-security-policy": "default-src 'self'; frame-ancestors 'none'",
  "referrer-policy": "strict-origin-when-cross-origin",
};
/** A page. */
export const html = (headers: Page["headers"] = {}): Page => ({
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body: "<!doctype html><html><body>hello</body></html>",
});
/** A site that has these pages. */
export const routes =
  (pages: Record<string, Page | Site>): Site =>
  async (asked) => {
    const page = pages[asked.url];
    return typeof page === "function" ? await page(asked) : (page ?? { status: 404, body: "not found" });
  };
