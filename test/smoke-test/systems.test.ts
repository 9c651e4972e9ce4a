/** Four real systems' smoke checks, against hosts that really behave so, and against hosts that do not. */
import { describe, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { type HostOptions, json, type Page, type Site, startInternet } from "./internet.ts";
import { API, html, patient, read, routes, WEB } from "./systems.ts";

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
