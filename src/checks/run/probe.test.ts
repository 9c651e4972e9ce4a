import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simpleCheck } from "../file/simple.ts";
import { createProber } from "./probe.ts";

const [blue, green] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
let broken = false;
let cache: string | undefined;
/** The cache minds queries: it knows no answer to one that nobody has asked. */
let minds = true;
let edge: { status: number; headers: Record<string, string>; body: string } | undefined;
const seen: (string | undefined)[] = [];
const urls: (string | undefined)[] = [];
const server = createServer((request, response) => {
  const override = request.headers["cloudflare-workers-version-overrides"] as string | undefined;
  seen.push(override);
  urls.push(request.url);
  if (edge !== undefined) {
    response.writeHead(edge.status, { ...edge.headers, "cf-ray": "8f00-FRA" }).end(edge.body);
    return;
  }
  const known = request.url === "/health" || !minds;
  if (cache !== undefined && known) response.setHeader("cf-cache-status", cache);
  const version = override?.includes(green) ? green : blue;
  response.setHeader("x-worker-version", version);
  response.writeHead(broken && version === green ? 500 : 200).end("hello");
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a round asks a version once, and counts only answers that prove their version", async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const prober = createProber({
    checks: await simpleCheck({ targets: { default: url }, path: "/health" }),
    timeoutMs: 1_000,
    versionHeader: "x-worker-version",
  });
  const { signal } = new AbortController();
  const whom = (versionId: string, override = true) => ({ worker: "shop", versionId, override });
  const [sample] = await prober.round(whom(green), signal);
  expect(sample).toMatchObject({ ok: true, status: 200, versionId: green, cause: undefined, check: "GET /health" });
  expect(seen).toEqual([`shop="${green}"`]);
  broken = true;
  expect((await prober.round(whom(green), signal))[0]).toMatchObject({
    ok: false,
    status: 500,
    versionId: green,
    cause: "5xx",
  });
  expect((await prober.round(whom(blue), signal))[0]).toMatchObject({ ok: true, versionId: blue });
  expect((await prober.round(whom(green, false), signal))[0]).toMatchObject({
    ok: false,
    versionId: blue,
    cause: "wrong_version",
  });
  prober.close();
  const gone = createProber({
    checks: await simpleCheck({ targets: { default: "http://127.0.0.1:1" }, path: "/" }),
    timeoutMs: 500,
    versionHeader: "x-worker-version",
  });
  expect((await gone.round(whom(green), signal))[0]).toMatchObject({
    ok: false,
    status: undefined,
    cause: "connection",
  });
  gone.close();
});

describe.each(["HIT", "STALE", "UPDATING", "REVALIDATED", "hit"])("R16: %s", (status) => {
  test("never counts for what was asked before: it is asked again, as nobody has asked before", async () => {
    broken = false;
    cache = status;
    urls.length = 0;
    const [sample] = await asked({});
    cache = undefined;
    expect(urls).toEqual(["/health", expect.stringMatching(/^\/health\?slipway=[0-9a-f]{16}$/)]);
    // What came through the Worker all the same is its own: static files say so too.
    expect(sample).toMatchObject({ ok: true, versionId: green, foreign: undefined });
  });

  test("never counts where it does not name the version, and is named", async () => {
    cache = status;
    minds = false;
    const [sample] = await asked({ versionHeader: "x-nobody" });
    [cache, minds] = [undefined, true];
    expect(sample).toMatchObject({ ok: false, foreign: expect.stringContaining("cf-cache-status: ") });
    expect(sample?.detail).toContain(status.toUpperCase());
  });
});

test.each(["MISS", "EXPIRED", "DYNAMIC", "BYPASS"])("%s asked the Worker", async (status) => {
  cache = status;
  const [sample] = await asked({});
  cache = undefined;
  expect(sample).toMatchObject({ ok: true, foreign: undefined, proven: true });
});

test("R16: around the cache every request is one that nobody has made before", async () => {
  cache = "HIT";
  urls.length = 0;
  const samples = [...(await asked({ aroundCache: true })), ...(await asked({ aroundCache: true }))];
  cache = undefined;
  expect(samples).toMatchObject([{ ok: true }, { ok: true }]);
  expect(new Set(urls).size).toBe(2);
  for (const url of urls) expect(url).toMatch(/^\/health\?slipway=[0-9a-f]{16}$/);
});

test.each([
  ["a login page", 302, { location: "https://team.cloudflareaccess.com/login" }, "", "Access login page"],
  ["a challenge", 403, { "cf-mitigated": "challenge" }, "", "challenge page"],
  ["too many requests", 429, { server: "cloudflare" }, "error code: 1015", "Cloudflare error 1015"],
  ["an origin that is gone", 522, { server: "cloudflare" }, "error code: 522", "Cloudflare error 522"],
])("%s is nobody's answer", async (_, status, headers, body, name) => {
  edge = { status, headers, body };
  const [sample] = await asked({});
  edge = undefined;
  expect(sample).toMatchObject({ ok: false, proven: false, foreign: expect.stringContaining(name) });
});

test("a Worker that throws, and an error that it passes on under its name, are its own", async () => {
  edge = { status: 500, headers: { server: "cloudflare" }, body: "error code: 1101" };
  expect((await asked({}))[0]).toMatchObject({ ok: false, foreign: undefined, status: 500 });
  edge = { status: 522, headers: { server: "cloudflare", "x-worker-version": green }, body: "error code: 522" };
  expect((await asked({}))[0]).toMatchObject({ ok: false, foreign: undefined, proven: true });
  edge = undefined;
});

/** One round of the candidate's simple check. */
async function asked(options: { aroundCache?: boolean; versionHeader?: string }) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const checks = await simpleCheck({ targets: { default: url }, path: "/health" });
  const prober = createProber({ checks, timeoutMs: 1_000, versionHeader: "x-worker-version", ...options });
  const samples = await prober.round(
    { worker: "shop", versionId: green, override: true },
    new AbortController().signal,
  );
  prober.close();
  return samples;
}
