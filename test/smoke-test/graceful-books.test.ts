/** A real system's smoke checks, against regions that really behave so, and against regions that do not. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { cached, json, type Page, type Site, startInternet } from "./internet.ts";
import { startLimiter } from "./limiter.ts";
import { startNameServer } from "./name-server.ts";
import { API, patient, read, routes } from "./systems.ts";

const lineOf = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;

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

  test("red: each promise broken is named", patient, async () => {
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
