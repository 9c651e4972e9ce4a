import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../cloudflare/client/client.ts";
import { createPlatform, type OwnRequest } from "./platform.ts";

const candidate = "cccccccc-0000-4000-8000-000000000002";
const active = "aaaaaaaa-0000-4000-8000-000000000001";

/** What Cloudflare's GraphQL answers: the real client asks, over the wire. */
let body = "";
const server = createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(body);
});
const before = process.env.CLOUDFLARE_API_BASE_URL;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  process.env.CLOUDFLARE_API_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  if (before === undefined) delete process.env.CLOUDFLARE_API_BASE_URL;
  else process.env.CLOUDFLARE_API_BASE_URL = before;
  server.closeAllConnections();
  server.close();
});

const answer = (rows: unknown) =>
  JSON.stringify({ data: { viewer: { accounts: [{ workersInvocationsAdaptive: rows }] } } });
const row = (scriptVersion: unknown, requests: unknown, errors: unknown, sampleInterval: unknown = 1) => ({
  dimensions: { scriptVersion },
  sum: { requests, errors },
  avg: { sampleInterval },
});

async function measure(text: string, own: OwnRequest[] = []) {
  body = text;
  const cf = connect({
    apiToken: "token",
    accountId: "0123456789abcdef0123456789abcdef",
    signal: new AbortController().signal,
    timeout: 10_000,
    log: () => {},
  });
  const platform = createPlatform(cf, { worker: "shop", candidate, active, own });
  return await platform.measure({ from: 0, to: 60_000 }, new AbortController().signal);
}

const probes = (n: number, crashed = 0): OwnRequest[] =>
  Array.from({ length: n }, (_, i) => ({ version: candidate, at: 1_000, crashed: i < crashed }));

describe("users' traffic", () => {
  it("is counted by version, without our own probes", async () => {
    const news = await measure(answer([row(candidate, 50, 9), row(active, 200, 1), row("gone", 5, 0)]), probes(10, 2));
    expect(news).toMatchObject({
      kind: "traffic",
      traffic: { candidate: { requests: 40, errors: 7 }, active: { requests: 200, errors: 1 }, estimated: 245 },
    });
  });

  it("R25: of sampled counts only that part of our probes is taken out that was sampled", async () => {
    const news = await measure(answer([row(candidate, 400, 80, 10), row(active, 4_000, 0, 10)]), probes(30));
    // 40 of 400 were seen; 30 probes of ours are 3 of them, not 30.
    expect(news).toMatchObject({
      traffic: { candidate: { requests: 37, errors: 8 }, active: { requests: 400, errors: 0 }, estimated: 4_370 },
    });
  });

  it("rows of one version are added as they were seen", async () => {
    const news = await measure(answer([row(candidate, 100, 10, 1), row(candidate, 900, 90, 9)]));
    expect(news).toMatchObject({ traffic: { candidate: { requests: 200, errors: 20 } } });
  });

  it.each([
    ["NaN as text", row(candidate, "NaN", 0)],
    ["nothing", row(candidate, null, 0)],
    ["a fraction", row(candidate, 10.5, 0)],
    ["negative errors", row(candidate, 10, -3)],
    ["more errors than requests", row(candidate, 10, 11)],
    ["beyond what a number can count", row(candidate, 1e300, 0)],
    ["a negative interval", row(candidate, 10, 0, -1)],
    ["a version that is no text", row(7, 10, 0)],
    ["no row at all", null],
    ["a row of another shape", { count: 7 }],
  ])("R7: %s is an error of the source, and nothing of the answer is believed", async (_, bad) => {
    const news = await measure(answer([row(active, 100, 0), bad]));
    expect(news).toMatchObject({ kind: "traffic", traffic: undefined });
    expect((news as { why?: string }).why).toContain("cannot be");
  });

  it("R7: no list of rows is no traffic of nobody", async () => {
    expect(await measure(answer(undefined))).toMatchObject({ traffic: undefined });
    expect(await measure(answer({}))).toMatchObject({ traffic: undefined });
  });
});
