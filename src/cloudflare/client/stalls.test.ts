import { once as event } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { repeat, uploadLimit } from "./calls.ts";
import { type Cloudflare, connect } from "./client.ts";
import { writeOnce } from "./write.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** An API that answers one request after the other as the list says, and every later one well. */
async function startApi(...answers: Answer[]) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.method ?? "");
    const answer = answers.shift();
    if (answer !== undefined) return answer(response, request);
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ success: true, errors: [], result: { id: "here" } }));
  });
  server.listen(0, "127.0.0.1");
  await event(server, "listening");
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("CLOUDFLARE_API_BASE_URL", `http://127.0.0.1:${port}/client/v4`);
  const signal = new AbortController().signal;
  const cf = connect({ apiToken: "t", accountId: "a", signal, timeout: 30_000, log: () => {} });
  return {
    cf,
    seen,
    [Symbol.dispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

afterEach(() => void vi.unstubAllEnvs());

const LIMIT = 1_000;
/** Nothing at all; the head alone; half of a body; half of a refusal; an upload whose bytes nobody takes. */
const stalls: [string, Answer][] = [
  ["no answer", (_, request) => void request.resume()],
  ["a head alone", (response) => response.writeHead(200, { "content-type": "application/json" }).flushHeaders()],
  ["half an answer", (response) => void response.writeHead(200, { "content-length": 90 }).write('{"success":true,')],
  ["half a refusal", (response) => void response.writeHead(503, { "content-length": 90 }).write('{"success":fa')],
  ["bytes that nobody takes", (_, request) => void request.pause()],
];
type Body = { result?: { id?: string } };
const read = (cf: Cloudflare) =>
  repeat(cf, (options) => cf.api.get<Body>("/accounts/a/x", options), LIMIT).then(({ result }) => result?.id);
const big = new Uint8Array(4 * 1024 * 1024);
const post = (cf: Cloudflare, find: () => Promise<string | undefined>) =>
  writeOnce(cf, {
    what: "it",
    timeout: LIMIT,
    send: (options) => cf.api.post<Body>("/accounts/a/x", { ...options, body: big }).then(({ result }) => result?.id),
    find,
  });

test.each(stalls)("%s is given up, and a read is made again", async (_, stall) => {
  using api = await startApi(stall);
  expect(await read(api.cf)).toBe("here");
  expect(api.seen).toEqual(["GET", "GET"]);
});

test.concurrent.each(stalls)("%s is given up, and a write is looked for before it is sent again", async (_, stall) => {
  using api = await startApi(stall);
  const find = vi.fn(async () => undefined);
  expect(await post(api.cf, find)).toEqual({ value: "here", applied: "answered" });
  expect(find).toHaveBeenCalledTimes(2);
  expect(api.seen).toEqual(["POST", "POST"]);
});

test("what was carried out although its answer stalled is not sent again", async () => {
  using api = await startApi(...stalls.slice(2, 3).map(([, stall]) => stall));
  expect(await post(api.cf, async () => "found")).toEqual({ value: "found", applied: "read-back" });
  expect(api.seen).toEqual(["POST"]);
});

test("an upload has a minute, and the time that a slow line takes for its bytes", () => {
  expect(uploadLimit(0)).toBe(60_000);
  expect(uploadLimit(25 * 1024 * 1024)).toBeLessThan(180_000);
  expect(uploadLimit(100 * 1024 * 1024)).toBeGreaterThan(400_000);
});
