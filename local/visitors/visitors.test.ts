import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { startVisitors } from "./visitors.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const urls = ["https://a.example.com/x?y=1"];

test("counts by version and by hostname, and keeps connections open", async () => {
  const seen = new Set<string>();
  let connections = 0;
  const edgeUrl = await serve((request, response) => {
    seen.add(`${request.headers.host}${request.url}`);
    response.setHeader("x-worker-version", "v1").end("hello");
  });
  server?.on("connection", () => connections++);
  const visitors = startVisitors({ edgeUrl, urls: [...urls, "https://b.example.com/"], count: 2, pauseMs: 1 });
  await visitors.more(30);
  const report = await visitors.stop();
  expect(report.failed).toBe(0);
  expect(report.byVersion).toEqual({ v1: { requests: report.requests, failed: 0 } });
  expect([...seen].sort()).toEqual(["a.example.com/x?y=1", "b.example.com/"]);
  expect(connections).toBe(2);
  expect(report.buckets.reduce((sum, bucket) => sum + (bucket.versions.v1 ?? 0), 0)).toBe(report.requests);
});

test.each([
  ["a server error", 500, "hello", "status 500"],
  ["an address that is gone", 404, "hello", "status 404"],
  ["a wrong body", 200, "error code: 1101", "wrong body"],
])("%s fails the visitor", async (_, status, body, reason) => {
  const edgeUrl = await serve((_request, response) => response.writeHead(status).end(body));
  const visitors = startVisitors({ edgeUrl, urls, count: 1, pauseMs: 1, body: /^hello/ });
  await visitors.more(3);
  const report = await visitors.stop();
  expect(report.failed).toBe(report.requests);
  expect(report.failures[0]).toMatchObject({ reason, url: urls[0], version: "unknown" });
});

test("a broken connection fails the visitor", async () => {
  let requests = 0;
  const edgeUrl = await serve((request, response) => {
    if (++requests === 3) request.socket.resetAndDestroy();
    else response.setHeader("x-worker-version", "v1").end();
  });
  const visitors = startVisitors({ edgeUrl, urls, count: 1, pauseMs: 1 });
  await visitors.more(6);
  expect((await visitors.stop()).failed).toBe(1);
});

test("before anything is there, patient visitors do not count; afterwards they do", async () => {
  const statuses = [404, 404, 200, 200, 500];
  const edgeUrl = await serve((_, response) => response.writeHead(statuses.shift() ?? 200).end());
  const visitors = startVisitors({ edgeUrl, urls, count: 1, pauseMs: 1, patient: true });
  await visitors.more(8);
  const report = await visitors.stop();
  expect(report.failed).toBe(1);
  expect(report.failures[0]?.reason).toBe("status 500");
});
