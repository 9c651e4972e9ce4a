import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { simpleCheck } from "../file/simple.ts";
import { createProber } from "./probe.ts";

const [blue, green] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
let broken = false;
const seen: (string | undefined)[] = [];
const server = createServer((request, response) => {
  const override = request.headers["cloudflare-workers-version-overrides"] as string | undefined;
  seen.push(override);
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
