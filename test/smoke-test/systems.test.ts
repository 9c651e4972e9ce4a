/** Five real systems' smoke checks, against hosts that really behave so, and against hosts that do not. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { cached, type HostOptions, json, type Page, type Site, startInternet } from "./internet.ts";
import { startLimiter } from "./limiter.ts";
import { startNameServer } from "./name-server.ts";

const read = (name: string) => readFile(join(import.meta.dirname, "../fixtures/smoke", `${name}.yml`), "utf8");

const lineOf = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;

// Latencies on a busy machine: the promise is kept if it is kept once.
const patient = { retry: 2 };

const API = {
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
};
const WEB = {
  ...API,
  "content-security-policy": "default-src 'self'; frame-ancestors 'none'",
  "referrer-policy": "strict-origin-when-cross-origin",
};
const html = (headers: Page["headers"] = {}): Page => ({
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body: "<!doctype html><html><body>hello</body></html>",
});
const routes =
  (pages: Record<string, Page | Site>): Site =>
  async (asked) => {
    const page = pages[asked.url];
    return typeof page === "function" ? await page(asked) : (page ?? { status: 404, body: "not found" });
  };

let limiter: Awaited<ReturnType<typeof startLimiter>>;
let lax: Awaited<ReturnType<typeof startLimiter>>;
let names: Awaited<ReturnType<typeof startNameServer>>;
beforeAll(async () => {
  [limiter, lax, names] = await Promise.all([
    startLimiter(5),
    startLimiter(1_000),
    startNameServer({ "sync-ap.graceful.example": [{ type: "A", data: "192.0.2.7" }] }),
  ]);
});
afterAll(async () => {
  await Promise.all([limiter, lax, names].map((server) => server[Symbol.asyncDispose]()));
});

const through =
  (base: string): Site =>
  async ({ url, method }) => {
    const answer = await fetch(`${base}${url}`, { method });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  };

describe("Graceful Books: a sync service in three regions", () => {
  const relay = (limiterUrl: string, extra: Record<string, Page | Site> = {}): Site =>
    routes({ "/health": json({ ok: true }, API), "/auth/ping": through(limiterUrl), ...extra });
  const sla = (uptime: number) => json({ uptime, errorRate: 0.2 });
  const asset: Page = { headers: { "cache-control": "public, max-age=31536000" }, body: "app()" };
  const www =
    (location: string): Site =>
    () => ({ status: 301, headers: { location } });

  test("green: all promises hold", patient, async () => {
    const site = relay(limiter.url, { "/metrics/sla": sla(99.95) });
    await using net = await startInternet({
      "sync.graceful.example": { site, days: 15 },
      "sync-us.graceful.example": site,
      "sync-eu.graceful.example": site,
      "sync-ap.graceful.example": site,
      "graceful.example": cached(routes({ "/assets/app.js": asset })),
      "www.graceful.example": www("https://graceful.example/"),
    });
    const run = await smoke(net, {
      file: await read("graceful-books"),
      inputs: { variables: `DNS_SERVER=${names.address}` },
    });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed", failed: "0", degraded: "0" });
    expect(run.report?.totals.checks).toBe(12);
    expect(run.checks["API p95 @ eu"]?.latency).toMatchObject({ count: 20 });
    const sent = net.asked.filter(({ url }) => url === "/auth/ping");
    expect(sent.map(({ method }) => method)).toEqual(Array(6).fill("POST"));
    expect(net.asked.indexOf(sent[0] as never), "rate limits come last").toBe(net.asked.length - 6);
  });

  test("red: each promise broken is named", async () => {
    let slow = 0;
    const us = relay(lax.url, {
      "/health": async () => ({ ...json({}, API), delayMs: slow++ > 4 && slow % 4 === 0 ? 1_050 : 0 }),
    });
    await using net = await startInternet({
      "sync.graceful.example": { site: relay(lax.url, { "/metrics/sla": sla(99.1) }), days: 10 },
      "sync-us.graceful.example": us,
      "sync-eu.graceful.example": { site: relay(lax.url), maxProtocol: "TLSv1.2" },
      "sync-ap.graceful.example": routes({ "/health": { ...json({}), headers: { "x-powered-by": "Express" } } }),
      "graceful.example": cached(routes({ "/assets/app.js": { body: "app()" } })),
      "www.graceful.example": www("https://www.graceful.example/home"),
    });
    const empty = await startNameServer({});
    const file = (await read("graceful-books")).replace("attempts: 8", "attempts: 2");
    const run = await smoke(net, {
      file,
      inputs: { variables: `DNS_SERVER=${empty.address}` },
    });
    await empty[Symbol.asyncDispose]();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.outcome).toBe("failed");
    const found = (name: string) =>
      run.checks[name]?.findings.map(({ what, actual }) => `${what}: ${actual}`).join("; ");
    expect(found("sync relay health @ global")).toMatch(/certificate expires in: (9\.9|10\.0) days/);
    expect(found("sync relay health @ eu")).toMatch(/TLS protocol: TLSv1\.2/);
    expect(found("sync relay health @ ap")).toMatch(/strict-transport-security.*x-powered-by.*Express/);
    expect(found("API p95 @ us")).toMatch(/latency: 10\d\d/);
    expect(run.checks["API p95 @ eu"]?.status).toBe("passed");
    expect(found("hashed asset is cached at the edge")).toMatch(/does not consider this answer cacheable/);
    expect(found("www redirects")).toMatch(/redirect location: "https:\/\/www\.graceful\.example\/home"/);
    expect(run.checks["auth limiter answers 429"]).toMatchObject({ status: "failed", severity: "warn" });
    expect(found("auth limiter answers 429")).toMatch(/12 of 12 requests allowed/);
    expect(found("regional names resolve")).toMatch(/no such name/);
    expect(run.checks["SLA metrics are inside the promises"]).toMatchObject({ status: "failed", severity: "warn" });
    expect(found("SLA metrics are inside the promises")).toBe("jsonpath $.uptime: 99.1");
    expect(run.annotations.find(({ title }) => title.includes("www redirects"))).toMatchObject({
      file: "checks.yml",
      line: lineOf(file, "www redirects"),
      level: "error",
    });
    expect(run.annotations.find(({ title }) => title.includes("auth limiter"))).toMatchObject({
      line: lineOf(file, "auth limiter"),
      level: "warning",
    });
  });
});

describe("Howlerops: a dashboard behind an ingress", () => {
  const shell = html({ ...WEB, "cache-control": "no-cache" });
  const pages = {
    "/": shell,
    "/api/health": json({ status: "healthy" }),
    "/assets/index.js": { headers: { "cache-control": "public, max-age=31536000, immutable" }, body: "x" },
  };
  const inputs = { variables: "BASE_URL=https://howlerops.example" };

  test("green", patient, async () => {
    await using net = await startInternet({ "howlerops.example": routes(pages) });
    const run = await smoke(net, { file: await read("howlerops"), inputs });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed", failed: "0" });
    expect(run.checks["API p95 under 200 ms"]?.latency?.count).toBe(50);
  });

  test("red: certificate about to expire, frames unprotected, one failure in fifty, slow assets", async () => {
    let asked = 0;
    const broken: Record<string, Page | Site> = {
      "/": html({ ...WEB, "content-security-policy": "default-src 'self'", "cache-control": "max-age=60" }),
      "/api/health": () => (++asked === 40 ? { status: 502 } : json({ status: "healthy" })),
      "/assets/index.js": { ...pages["/assets/index.js"], delayMs: 60 },
    };
    await using net = await startInternet({ "howlerops.example": { site: routes(broken), days: 14 } });
    const run = await smoke(net, { file: await read("howlerops"), inputs });
    expect(run.outputs).toMatchObject({ outcome: "failed", degraded: "1", "failure-reason": "checks-failed" });
    const whats = (name: string) => run.checks[name]?.findings.map(({ what }) => what);
    expect(whats("frontend shell")).toEqual(["header cache-control", "header x-frame-options (preset web)"]);
    expect(run.checks["API p95 under 200 ms"]?.findings[0]).toMatchObject({
      expected: "rate<0.001",
      actual: "1 of 50 failed (0.02)",
    });
    expect(whats("cached assets under 50 ms")).toEqual(["latency"]);
    expect(whats("certificate")).toEqual(["certificate expires in"]);
    expect(run.checks["ingress port open"]?.status).toBe("passed");
  });
});

describe("Expense Tracker: an API without the headers it wants", () => {
  const web = routes({ "/": html() });

  test("green, and degraded by what is not yet implemented", patient, async () => {
    await using net = await startInternet({
      "expenses-api.example": routes({ "/health": json({ status: "ok" }) }),
      "expenses.example": web,
    });
    const run = await smoke(net, { file: await read("expense-tracker") });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "degraded", failed: "0", degraded: "1" });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toMatchObject([{ level: "warning", line: 8 }]);
    const complete = await startInternet({
      "expenses-api.example": routes({ "/health": json({ status: "ok" }, API) }),
      "expenses.example": web,
    });
    expect((await smoke(complete, { file: await read("expense-tracker") })).outputs.outcome).toBe("passed");
    await complete[Symbol.asyncDispose]();
  });

  test("red: the limiter counts the health check, and the web is blank", async () => {
    let asked = 0;
    await using net = await startInternet({
      "expenses-api.example": () => (++asked > 100 ? { status: 429 } : json({ status: "ok" }, API)),
      "expenses.example": routes({ "/": { body: "" } }),
    });
    const run = await smoke(net, { file: await read("expense-tracker") });
    expect(run.outputs).toMatchObject({ outcome: "failed", failed: "1", degraded: "1" });
    expect(run.checks["health is exempt from the limiter"]?.findings[0]?.actual).toMatch(/of 110 failed/);
    expect(run.checks.web?.findings).toEqual([{ what: "body", expected: 'contains "<html"', actual: '""' }]);
  });
});

describe("Atomic Guide: a course platform that others embed", () => {
  const sha = "8f2c1d3e4b5a69788776655443322110ffeeddcc";
  const health = (version: string, ai = "ok") =>
    json({
      status: "healthy",
      checks: Object.fromEntries(
        ["database", "kv", "r2", "ai", "vectorize"].map((name) => [name, { status: name === "ai" ? ai : "ok" }]),
      ),
      version,
    });
  const { "content-security-policy": _, ...headers } = WEB;
  const open = { ...headers, "content-security-policy": "frame-ancestors https://*.instructure.com" };
  const site =
    (pages: Record<string, Page>): HostOptions["site"] =>
    (asked) =>
      asked.secure ? routes(pages)(asked) : { status: 308, headers: { location: `https://guide.example${asked.url}` } };
  const options = { inputs: { variables: "GITHUB_SHA" }, env: { GITHUB_SHA: sha } };

  test("green", patient, async () => {
    await using net = await startInternet({ "guide.example": site({ "/health": health(sha), "/": html(open) }) });
    const run = await smoke(net, { file: await read("atomic-guide"), ...options });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed", failed: "0" });
  });

  test("red: old version, one dependency down, no HTTPS redirect, embedding refused", async () => {
    const pages = {
      "/health": health("0000000", "error"),
      "/": html({ ...open, "x-frame-options": "DENY", "strict-transport-security": "max-age=31536000" }),
    };
    await using net = await startInternet({ "guide.example": routes(pages) });
    const run = await smoke(net, { file: await read("atomic-guide"), ...options });
    expect(run.outputs).toMatchObject({ outcome: "failed", failed: "3" });
    const whats = (name: string) => run.checks[name]?.findings.map(({ what }) => what);
    expect(whats("every dependency is ok")).toEqual(["jsonpath $.checks.ai.status", "jsonpath $.version"]);
    expect(whats("http goes to https")).toEqual(["redirect status"]);
    expect(whats("LMS may embed us")).toEqual([
      "header strict-transport-security",
      "header x-frame-options (preset embeddable)",
    ]);
    expect(run.checks["median under 50 ms"]?.status).toBe("passed");
  });
});

describe("FM5: an app with sessions", () => {
  const app = (cookie: string, storage = "ok"): Site =>
    routes({
      "/": html(),
      "/health": json({ status: "healthy", services: { database: "ok", storage } }),
      "/login": { ...html(), headers: { "set-cookie": ["theme=dark", cookie] } },
    });

  test("green", patient, async () => {
    await using net = await startInternet({
      "app.fm5.example": app("session=abc; HttpOnly; Secure; SameSite=Strict; Path=/"),
    });
    const run = await smoke(net, { file: await read("fm5") });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed", failed: "0" });
  });

  test("red: a lax cookie that scripts can read, storage down", async () => {
    await using net = await startInternet({ "app.fm5.example": app("session=abc; SameSite=Lax", "error") });
    const run = await smoke(net, { file: await read("fm5") });
    expect(run.outputs).toMatchObject({ outcome: "failed", failed: "2" });
    expect(run.checks["session cookie flags"]?.findings).toEqual([
      { what: "cookie session[HttpOnly]", expected: "exists", actual: "nothing there" },
      { what: "cookie session[SameSite]", expected: '"Strict"', actual: '"Lax"' },
    ]);
    expect(run.checks.health?.findings.map(({ what }) => what)).toEqual(["jsonpath $.services.storage"]);
  });
});
