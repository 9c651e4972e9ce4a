import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Version } from "../workers/contract.ts";
import { startTestPlane, type TestPlane } from "./test-plane.ts";

let world: TestPlane;
beforeAll(async () => {
  world = await startTestPlane();
});
afterAll(() => world.close());

const answering = (name: string) => `export default {
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname === "/throw") throw new Error("boom");
    if (pathname === "/500") return new Response("returned", { status: 500, headers: { "x-slipway-outcome": "x scriptThrewException" } });
    if (pathname === "/broken") return new Response(new ReadableStream({ start(c) { c.enqueue(new TextEncoder().encode("half")); }, async pull() { await scheduler.wait(100); throw new Error("broke off"); } }));
    if (pathname === "/slow") {
      const { readable, writable } = new TransformStream();
      ctx.waitUntil((async () => { const w = writable.getWriter(); try { for (let i = 0; i < 500; i++) { await w.write(new Uint8Array(1024)); await scheduler.wait(10); } } catch {} })());
      return new Response(readable);
    }
    if (pathname === "/inspect") return Response.json({ url: request.url, method: request.method, cf: request.cf?.colo, headers: [...request.headers], body: await request.text(), version: env.V, text: env.T });
    const response = new Response("${name}");
    response.headers.append("set-cookie", "a=1");
    response.headers.append("set-cookie", "b=2");
    return response;
  },
};`;
const HOST = "https://hello.acme.workers.dev";
let v1: Version;
let v2: Version;
const override = (version: Version, worker = "hello") => ({
  "Cloudflare-Workers-Version-Overrides": `other="00000000-0000-4000-8000-000000000000", ${worker}="${version.id}"`,
});

beforeAll(async () => {
  const bindings = [
    { name: "V", type: "version_metadata" },
    { name: "T", type: "secret_text", text: "hush" },
    { name: "AI", type: "ai" },
  ];
  const annotations = { "workers/tag": "first" };
  v1 = await world.upload("hello", answering("v1"), { bindings, annotations });
  v2 = await world.upload("hello", answering("v2"));
  await world.deploy("hello", [v1, 100]);
});

describe("a request", () => {
  test("reaches the Worker as it was made, and says who it came through", async () => {
    const headers = { "x-mine": "1", "x-slipway-url": "https://evil/", "cf-connecting-ip": "6.6.6.6" };
    const answer = await world.get(`${HOST}/inspect?a=b`, { method: "POST", body: "hello", headers });
    const seen = JSON.parse(answer.text) as Record<string, unknown> & { headers: [string, string][] };
    expect(seen).toMatchObject({ url: `${HOST}/inspect?a=b`, method: "POST", body: "hello", cf: "LOC", text: "hush" });
    expect(seen.version).toEqual({ id: v1.id, tag: "first", timestamp: v1.createdOn });
    const names = Object.fromEntries(seen.headers);
    expect(names).toMatchObject({ "x-mine": "1", "cf-connecting-ip": "127.0.0.1", host: "hello.acme.workers.dev" });
    expect(Object.keys(names).filter((name) => name.startsWith("x-slipway"))).toEqual([]);
    expect(answer.headers["cf-ray"]).toMatch(/^[0-9a-f]{16}-LOC$/);
    expect(names["cf-ray"]).toBe(answer.headers["cf-ray"]);
  });

  test("keeps every Set-Cookie", async () => {
    expect((await world.get(`${HOST}/`)).headers["set-cookie"]).toEqual(["a=1", "b=2"]);
  });

  test("to an unknown host gets an error that says why", async () => {
    expect(await world.get("https://nowhere.test/")).toMatchObject({
      status: 530,
      text: expect.stringContaining("No zone"),
    });
    expect(await world.get("https://x.acme.workers.dev/")).toMatchObject({ status: 404 });
    expect((await world.get("https://www.example.com/x")).text).toContain(
      'No route or custom domain of zone "example.com"',
    );
  });

  test("finds version and alias URLs, and a binding that does not run here throws a clear error", async () => {
    world.state.workers.get("hello")?.aliases.set("pr-7", v2.id);
    expect((await world.get(`https://${v2.id.slice(0, 8)}-hello.acme.workers.dev/`)).text).toBe("v2");
    expect((await world.get("https://pr-7-hello.acme.workers.dev/")).text).toBe("v2");
    const ai = "export default { async fetch(r, env) { return new Response(await env.AI.run('m')) } }";
    const stub = await world.upload("stub", ai, { bindings: [{ name: "AI", type: "ai" }] });
    await world.deploy("stub", [stub, 100]);
    expect((await world.get("https://stub.acme.workers.dev/")).status).toBe(500);
    expect(world.logs.join()).toContain('Binding "AI" is of type Workers AI');
  });
});

describe("the split", () => {
  test("an override is honoured at 0 %, and ignored for a version outside the deployment", async () => {
    expect((await world.get(`${HOST}/`, { headers: override(v2) })).text).toBe("v1");
    await world.deploy("hello", [v1, 100], [v2, 0]);
    expect((await world.get(`${HOST}/`, { headers: override(v2) })).text).toBe("v2");
    expect((await world.get(`${HOST}/`, { headers: override(v2, "another") })).text).toBe("v1");
    expect((await world.get(`${HOST}/`)).text).toBe("v1");
    const malformed = { "Cloudflare-Workers-Version-Overrides": `hello=${v2.id}; "` };
    expect((await world.get(`${HOST}/`, { headers: malformed })).text).toBe("v1");
  });

  test("shares are kept, and a key that has a version keeps it while its share grows", async () => {
    const askAll = async () => {
      const keys = Array.from({ length: 150 }, (_, i) => `user-${i}`);
      const ask = async (key: string) => {
        const answer = await world.get(`${HOST}/`, { headers: { "Cloudflare-Workers-Version-Key": key } });
        return [key, answer.text] as const;
      };
      return new Map(await Promise.all(keys.map(ask)));
    };
    await world.deploy("hello", [v1, 80], [v2, 20]);
    const at20 = await askAll();
    const chance = await Promise.all(Array.from({ length: 200 }, () => world.get(`${HOST}/`)));
    const withoutKey = chance.filter(({ text }) => text === "v2").length;
    expect(withoutKey).toBeGreaterThan(14);
    expect(withoutKey).toBeLessThan(75);
    await world.deploy("hello", [v2, 60], [v1, 40]);
    const at60 = await askAll();
    const flipped = [...at20].filter(([key, version]) => version === "v2" && at60.get(key) === "v1");
    expect(flipped).toEqual([]);
    expect([...at20.values()].filter((version) => version === "v2").length).toBeGreaterThan(12);
    expect([...at60.values()].filter((version) => version === "v2").length).toBeGreaterThan(62);
  });

  test("a propagation delay keeps traffic where it was for that long", async () => {
    await world.deploy("hello", [v1, 100]);
    world.propagation.ms = 400;
    await world.deploy("hello", [v2, 100]);
    expect((await world.get(`${HOST}/`)).text).toBe("v1");
    await sleep(500);
    expect((await world.get(`${HOST}/`)).text).toBe("v2");
    world.propagation.ms = 0;
  });
});

test("an answer that breaks off breaks off for the visitor too, and counts as an exception", async () => {
  await world.deploy("broken", [await world.upload("broken", answering("b")), 100]);
  await expect(world.get("https://broken.acme.workers.dev/broken")).rejects.toThrow();
  const statuses = () => world.plane.metrics().flatMap((row) => (row.worker === "broken" ? [row.status] : []));
  await expect.poll(statuses).toEqual(["scriptThrewException"]);
});

test("counters: a thrown exception is an error, a returned 500 is not, an override is marked, a visitor may leave", async () => {
  const quiet = await world.upload("counted", answering("c"));
  await world.deploy("counted", [quiet, 100]);
  const thrown = await world.get("https://counted.acme.workers.dev/throw");
  expect(thrown).toMatchObject({ status: 500, text: "error code: 1101" });
  expect(await world.get("https://counted.acme.workers.dev/500")).toMatchObject({ status: 500, text: "returned" });
  await world.get("https://counted.acme.workers.dev/", { headers: override(quiet, "counted") });
  await world.get(`https://${quiet.id.slice(0, 8)}-counted.acme.workers.dev/`);
  const visitor = connect(world.edgePort, "127.0.0.1");
  visitor.write("GET /slow HTTP/1.1\r\nHost: counted.acme.workers.dev\r\n\r\n");
  await new Promise((resolve) => visitor.once("data", resolve));
  visitor.destroy();

  const rows = () => world.plane.metrics().filter(({ worker }) => worker === "counted");
  const sum = (status: string, field: "requests" | "errors" | "overridden") =>
    rows().reduce((total, row) => total + (row.status === status ? row[field] : 0), 0);
  await expect.poll(() => sum("clientDisconnected", "requests")).toBe(1);
  expect(sum("clientDisconnected", "errors")).toBe(0);
  expect([sum("scriptThrewException", "requests"), sum("scriptThrewException", "errors")]).toEqual([1, 1]);
  expect([sum("success", "requests"), sum("success", "errors"), sum("success", "overridden")]).toEqual([2, 0, 1]);
  expect(rows().every((row) => row.versionId === quiet.id && row.wallTimesMs.length === row.requests)).toBe(true);
});
