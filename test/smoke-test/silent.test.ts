/** Answers that show no version: who gave them is said, with the way out, and nothing is waited for that cannot change. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { smoke } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const FILE = { etag: '"a"', "cache-control": "public, max-age=0, must-revalidate", "cf-cache-status": "HIT" };
const SITES: Record<string, (response: ServerResponse) => void> = {
  "/code": (response) => response.end("code"),
  "/file": (response) => response.writeHead(200, FILE).end("file"),
  "/cached": (response) => response.writeHead(200, { "cf-cache-status": "HIT" }).end("once"),
  "/stream": (response) => response.writeHead(200, { "content-type": "text/event-stream" }).end("data: 1\n\n"),
  "/socket": (response) => response.writeHead(426, { upgrade: "websocket" }).end(),
  "/login": (response) => response.writeHead(302, { location: "https://team.cloudflareaccess.com/login" }).end(),
  "/endless": (response) => response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n"),
};
const server = createServer((request, response) => SITES[request.url ?? ""]?.(response));
const directory = mkdtempSync(join(tmpdir(), "slipway-silent-"));
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

const place = { directory, env: { PATH: process.env.PATH ?? "", HOME: directory, RUNNER_TEMP: directory } };
const asked = (path: string, more: Record<string, string> = {}) =>
  smoke(place, {
    inputs: {
      ...{ url, path, worker: "shop", "version-id": "dc8dcd28-271b-4367-9840-6c244f84cb40" },
      ...{ "expect-status": "2xx, 3xx, 4xx", attempts: "1", "version-timeout": "1s", ...more },
    },
  });

test.each<[path: string, who: string, wayOut: string]>([
  ["/code", "code answered without it", "unless slipway.yml says `version-header: off`"],
  ["/file", "a static file answered, no code", "Static files show the release's stamp"],
  ["/cached", "a cache answered", "`rollout: { around-cache: true }`"],
  ["/stream", "a stream or a WebSocket answered", "`identity: false`"],
  ["/socket", "a stream or a WebSocket answered", "`identity: false`"],
  ["/login", "Cloudflare Access login page", "`access-client-id`"],
])("%s: %s", async (path, who, wayOut) => {
  const run = await asked(path);
  expect(run.exitCode, run.stdout).toBe(1);
  expect(run.stdout).toContain(who);
  expect(run.stdout).toContain(wayOut);
});

test("a stream that does not end is named as one", async () => {
  const run = await asked("/endless", { timeout: "500ms" });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain("the answer began (200, text/event-stream) and did not end within 500 ms");
  expect(run.stdout).toContain("let the check ask a path whose answer ends");
});

test("a header that is in no answer is not waited for until the end", async () => {
  const run = await asked("/code", { "version-timeout": "10m" });
  expect(run.outputs["failure-reason"], run.stdout).toBe("wrong-version");
  expect(run.report?.durationMs).toBeLessThan(20_000);
});
