/** The wrapped entry in real workerd: every answer names its version, and nothing else changes. */
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { seed } from "../../local/cloudflare/seed.ts";
import { copyProject, defaultInputs } from "../world/projects.ts";
import { runBundle, startWorld, type World } from "../world/world.ts";
import { BEHIND, CALLER, CLASS, HANDLERS } from "./version-header-workers.ts";

let world: World;
let origin: Server;
let version: string;

/** Seals a Worker with the header and deploys it; resolves to the version's id. */
async function deploy(name: string, code: string, config: object): Promise<string> {
  const place = copyProject("hello", await mkdtemp(join(world.directory, "p-")));
  await writeFile(join(place, "src/index.ts"), code);
  const base = { name, main: "src/index.ts", compatibility_date: "2026-06-01" };
  await writeFile(join(place, "wrangler.jsonc"), JSON.stringify({ ...base, ...config }));
  const run = async (action: string, inputs: Record<string, string>) => {
    const outcome = await runBundle(world, action, { cwd: place, inputs: { ...defaultInputs(action), ...inputs } });
    if (outcome.exitCode !== 0) throw new Error(outcome.stdout + outcome.stderr);
    return outcome.outputs;
  };
  const { release = "" } = await run("seal", {});
  const { cloudflare } = world;
  const target = { "api-token": cloudflare.apiToken, "account-id": cloudflare.accountId };
  return (
    (await run("deploy-worker", { ...target, release, "expect-digest": "*", "expect-worker": name }))["version-id"] ??
    ""
  );
}

async function put(name: string, code: string, bindings: object[] = []): Promise<void> {
  const { api, accountId } = world.cloudflare;
  const form = new FormData();
  form.set("metadata", JSON.stringify({ main_module: "index.js", compatibility_date: "2026-06-01", bindings }));
  form.set("index.js", new File([code], "index.js", { type: "application/javascript+module" }));
  await api("PUT", `/accounts/${accountId}/workers/scripts/${name}`, form);
  await api("POST", `/accounts/${accountId}/workers/scripts/${name}/subdomain`, { enabled: true });
}

beforeAll(async () => {
  world = await startWorld();
  seed(world.cloudflare.state, { queues: ["jobs"] });
  origin = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" }).end(gzipSync("zipped text"));
  }).listen(0, "127.0.0.1");
  await once(origin, "listening");
  await put("behind", BEHIND);
  version = await deploy("app", HANDLERS, {
    vars: { ORIGIN: `http://127.0.0.1:${(origin.address() as AddressInfo).port}` },
    durable_objects: { bindings: [{ name: "COUNTER", class_name: "Counter" }] },
    migrations: [{ tag: "v1", new_sqlite_classes: ["Counter"] }],
    services: [{ binding: "BEHIND", service: "behind" }],
    queues: { consumers: [{ queue: "jobs", max_batch_timeout: 0 }] },
    triggers: { crons: ["* * * * *"] },
  });
  await deploy("shop", CLASS, { vars: { WHO: "shop" } });
  await put("caller", CALLER, [
    { name: "SHOP", type: "service", service: "shop" },
    { name: "ADMIN", type: "service", service: "app", entrypoint: "Admin" },
  ]);
}, 180_000);
afterAll(async () => {
  origin?.close();
  await world?.[Symbol.asyncDispose]();
});

const host = (worker: string) => `${worker}.${world.cloudflare.subdomain}.workers.dev`;
const get = (path: string, init: RequestInit = {}, worker = "app") =>
  world.cloudflare.fetch(`https://${host(worker)}${path}`, { redirect: "manual", ...init });

describe("answers of a wrapped Worker", () => {
  test.each<[string, number, string | undefined]>([
    ["/private", 200, "private"],
    ["/wait", 200, "waited"],
    ["/redirect", 302, undefined],
    ["/empty", 204, undefined],
    ["/not-modified", 304, undefined],
    ["/proxied", 200, "zipped text"],
    ["/object", 200, "from the object"],
    ["/rpc", 200, "42"],
    ["/stream", 200, "one two"],
    ["/nowhere", 404, "not found"],
  ])("%s", async (path, status, text) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("x-worker-version")).toBe(version);
    if (text !== undefined) expect(await response.text()).toBe(text);
  });

  test("keep their other headers", async () => {
    expect((await get("/redirect")).headers.get("location")).toBe("https://example.com/");
    expect((await get("/not-modified")).headers.get("etag")).toBe('"a"');
    expect((await get("/cookies")).headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    const head = await get("/private", { method: "HEAD" });
    expect([head.status, head.headers.has("x-worker-version")]).toEqual([200, true]);
  });

  test.each([
    ["/socket", "echo hi"],
    ["/socket-proxied", "behind hi"],
  ])("%s stays a WebSocket", async (path, answer) => {
    const { edgeUrl } = world.cloudflare;
    const socket = new WebSocket(`${edgeUrl.replace(/^http/, "ws")}${path}`, { headers: { host: host("app") } });
    await once(socket, "open");
    socket.send("hi");
    const [message] = await once(socket, "message");
    expect(String(message)).toBe(answer);
    socket.close();
  });

  test("throw as before", async () => {
    expect((await get("/throw")).status).toBe(500);
  });

  test("see no more bindings than they should", async () => {
    expect(await (await get("/env")).json()).toEqual(["BEHIND", "COUNTER", "ORIGIN", "SLIPWAY_VERSION"]);
  });
});

test("scheduled and queue handlers keep their own `this`", async () => {
  const { cloudflare } = world;
  expect(await cloudflare.scheduled("app", "* * * * *")).toMatchObject({ outcome: "ok" });
  const queue = cloudflare.state.queues.get("jobs")?.id;
  await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/queues/${queue}/messages`, { body: "x" });
  await expect
    .poll(async () => (await get("/log")).json(), { timeout: 20_000 })
    .toEqual(["scheduled * * * * * private", "queue 1"]);
});

test("a class keeps its methods, and its answers name the version; so does a named entrypoint keep its own", async () => {
  const response = await get("/", {}, "shop");
  expect(await response.text()).toBe("class shop");
  expect(response.headers.get("x-worker-version")).toMatch(/^[0-9a-f-]{36}$/);
  expect(await (await get("/", {}, "caller")).text()).toBe("5 admin ok");
});
