import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { startTestPlane, type TestPlane } from "./test-plane.ts";

let world: TestPlane;
beforeAll(async () => {
  world = await startTestPlane();
});
afterAll(() => world.close());

const callee = (name: string) => `
import { WorkerEntrypoint, RpcTarget } from "cloudflare:workers";
class Basket extends RpcTarget { #n = 0; add(n) { return (this.#n += n); } }
export class Admin extends WorkerEntrypoint {
  async whoami() { return "admin of ${name}"; }
  async fetch(request) { return new Response("admin page of ${name} at " + request.url); }
}
export default class extends WorkerEntrypoint {
  async fetch(request) { return new Response("${name} at " + request.url); }
  async sum(a, b) { return a + b + " by ${name}"; }
  async slow() { await scheduler.wait(400); return "slow by ${name}"; }
  async twice(callback) { return callback(2); }
  basket() { return new Basket(); }
}`;

const caller = `export default { async fetch(request, env) {
  switch (new URL(request.url).pathname) {
    case "/fetch": return env.API.fetch(request);
    case "/rpc": return new Response(await env.API.sum(1, 2));
    case "/slow": return new Response(await env.API.slow());
    case "/callback": return new Response(String(await env.API.twice((n) => n * 21)));
    case "/object": { using basket = await env.API.basket(); await basket.add(3); return new Response(String(await basket.add(4))); }
    case "/admin": return new Response((await env.ADMIN.whoami()) + ", " + (await (await env.ADMIN.fetch("https://any.host/x")).text()));
    default: return fetch(new URL(request.url).searchParams.get("url"));
  }
} };`;

test("service bindings carry requests and RPC, and follow the callee's deployment", async () => {
  const v1 = await world.upload("api", callee("v1"));
  expect(v1.startup).toMatchObject({
    handlers: ["fetch", "sum", "slow", "twice", "basket"],
    namedHandlers: [{ name: "Admin", handlers: ["whoami", "fetch"] }],
  });
  await world.deploy("api", [v1, 100]);
  const bindings = [
    { name: "API", type: "service", service: "api" },
    { name: "ADMIN", type: "service", service: "api", entrypoint: "Admin" },
  ];
  await world.deploy("site", [await world.upload("site", caller, { bindings }), 100]);
  const at = async (path: string) => (await world.get(`https://site.acme.workers.dev${path}`)).text;
  expect(await at("/fetch")).toBe("v1 at https://site.acme.workers.dev/fetch");
  expect(await at("/rpc")).toBe("3 by v1");
  expect(await at("/callback")).toBe("42");
  expect(await at("/object")).toBe("7");
  expect(await at("/admin")).toBe("admin of v1, admin page of v1 at https://any.host/x");

  const v2 = await world.upload("api", callee("v2"));
  const underWay = at("/slow");
  await sleep(100);
  await world.deploy("api", [v2, 100]);
  expect(await at("/fetch")).toBe("v2 at https://site.acme.workers.dev/fetch");
  expect(await underWay).toBe("slow by v1");
  await expect.poll(() => at("/rpc"), { timeout: 5_000, interval: 300 }).toBe("3 by v2");
});

test("a Worker reaches Workers and loopback by URL, never the internet", async () => {
  const local = createServer((_, response) => response.end("third party"));
  await new Promise<void>((resolve) => local.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(local.address() as AddressInfo).port}/`;
  const ask = async (target: string) =>
    world.get(`https://site.acme.workers.dev/out?url=${encodeURIComponent(target)}`);
  expect((await ask("https://api.acme.workers.dev/y")).text).toBe("v2 at https://api.acme.workers.dev/y");
  expect((await ask(url)).text).toBe("third party");
  const refused = await ask("https://www.wikipedia.org/");
  expect(refused.status).toBe(530);
  expect(refused.text).toContain('No zone of this account covers "www.wikipedia.org"');
  local.close();
});

test("a Worker that calls itself ends with an error, not without end", async () => {
  const circle = "export default { fetch(request) { return fetch(request); } };";
  await world.deploy("circle", [await world.upload("circle", circle), 100]);
  expect(await world.get("https://circle.acme.workers.dev/")).toMatchObject({ status: 508 });
});

test("a Worker without a default export answers as the platform does: by an error, not in a circle", async () => {
  const named = "export class Admin {}";
  await world.deploy("named", [await world.upload("named", named), 100]);
  const answer = await world.get("https://named.acme.workers.dev/");
  expect(answer).toMatchObject({ status: 500 });
  expect(answer.text).toContain("1101");
});

test("WebSockets work both ways", async () => {
  const echo = `export default { fetch(request) {
    if (request.headers.get("Upgrade") !== "websocket") return new Response("no upgrade", { status: 426 });
    const [client, server] = Object.values(new WebSocketPair());
    server.accept();
    server.addEventListener("message", ({ data }) => server.send("echo " + data + " at " + request.url));
    return new Response(null, { status: 101, webSocket: client });
  } };`;
  await world.deploy("echo", [await world.upload("echo", echo), 100]);
  const socket = new WebSocket(`ws://127.0.0.1:${world.edgePort}/chat`, {
    headers: { Host: "echo.acme.workers.dev", "X-Forwarded-Proto": "https" },
  });
  const answer = await new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.once("open", () => socket.send("hi"));
    socket.once("message", (data) => resolve(String(data)));
  });
  expect(answer).toBe("echo hi at https://echo.acme.workers.dev/chat");
  socket.close();
  expect((await world.get("https://echo.acme.workers.dev/")).status).toBe(426);
});
