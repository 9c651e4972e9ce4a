import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestPlane, type TestPlane } from "./test-plane.ts";

let world: TestPlane;
beforeAll(async () => {
  world = await startTestPlane();
});
afterAll(() => world.close());

const counter = (name: string, extra = "") => `
import { DurableObject } from "cloudflare:workers";
export class Counter extends DurableObject {
  async add() {
    const n = ((await this.ctx.storage.get("n")) ?? 0) + 1;
    await this.ctx.storage.put("n", n);
    return n + " in ${name}";
  }
  async fetch(request) {
    const { status } = await fetch("https://www.wikipedia.org/");
    return new Response("object saw " + new URL(request.url).pathname + ", and no internet: " + status);
  }
}
${extra}
export default {
  async fetch(request, env) {
    const stub = env.COUNTER.get(env.COUNTER.idFromName("one"));
    if (new URL(request.url).pathname === "/fetch") return stub.fetch(request);
    return new Response("${name}: " + (await stub.add()));
  },
};`;
const bindings = [{ name: "COUNTER", type: "durable_object_namespace", class_name: "Counter" }];

test("Durable Objects keep their storage across versions, and their host follows the deployment", async () => {
  const v1 = await world.upload("objects", counter("v1"), { bindings });
  expect(v1.startup.namedHandlers).toEqual([{ name: "Counter", handlers: ["class"] }]);
  // The migration that creates the class comes with the deployment, after the upload was validated.
  world.state.workers.get("objects")?.durableObjects.set("Counter", { sqlite: true, namespaceId: "ns-1" });
  await world.deploy("objects", [v1, 100]);
  expect((await world.get("https://objects.acme.workers.dev/")).text).toBe("v1: 1 in v1");
  expect((await world.get("https://objects.acme.workers.dev/fetch")).text).toBe(
    "object saw /fetch, and no internet: 530",
  );

  const v2 = await world.upload("objects", counter("v2"), { bindings });
  await world.deploy("objects", [v1, 90], [v2, 10]);
  const override = { "Cloudflare-Workers-Version-Overrides": `objects="${v2.id}"` };
  expect((await world.get("https://objects.acme.workers.dev/", { headers: override })).text).toBe("v2: 2 in v1");
  await world.deploy("objects", [v1, 0], [v2, 100]);
  expect((await world.get("https://objects.acme.workers.dev/")).text).toBe("v2: 3 in v2");
});

test("a move of the host drops no request under load", async () => {
  const worker = world.state.workers.get("objects");
  const [v2, v1] = worker?.versions ?? [];
  if (v1 === undefined || v2 === undefined) throw new Error("The first test did not upload.");
  const seen = new Map<string, number>();
  const total = () => [...seen.values()].reduce((sum, n) => sum + n, 0);
  let running = true;
  const visitor = async () => {
    while (running) {
      const { status, text } = await world.get("https://objects.acme.workers.dev/");
      const key = `${status} ${text.replace(/\d+ in/, "n in")}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  };
  const visitors = [1, 2, 3, 4].map(visitor);
  for (const v1Share of [100, 0, 100]) {
    await world.deploy("objects", [v1, v1Share], [v2, 100 - v1Share]);
    const before = total();
    while (total() < before + 10) await sleep(5); // Some traffic on each side of a move.
  }
  running = false;
  await Promise.all(visitors);
  expect([...seen.keys()].filter((key) => !key.startsWith("200 "))).toEqual([]);
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(["200 v1: n in v1", "200 v2: n in v2"]));
});

test("a renamed class keeps its objects, and another Worker can reach them", async () => {
  const worker = world.state.workers.get("objects");
  const renamed = counter("v3").replaceAll("class Counter", "class Tally");
  worker?.durableObjects.clear();
  worker?.durableObjects.set("Tally", { sqlite: true, namespaceId: "ns-1" });
  const tally = [{ name: "COUNTER", type: "durable_object_namespace", class_name: "Tally" }];
  const v3 = await world.upload("objects", renamed, { bindings: tally });
  await world.deploy("objects", [v3, 100]);
  const before = Number(/(\d+) in v3/.exec((await world.get("https://objects.acme.workers.dev/")).text)?.[1]);
  expect(before).toBeGreaterThan(20);

  const reader = `export default { async fetch(request, env) {
    return new Response("reader: " + (await env.OTHER.get(env.OTHER.idFromName("one")).add()));
  } };`;
  const other = [{ name: "OTHER", type: "durable_object_namespace", class_name: "Tally", script_name: "objects" }];
  await world.deploy("reader", [await world.upload("reader", reader, { bindings: other }), 100]);
  expect((await world.get("https://reader.acme.workers.dev/")).text).toBe(`reader: ${before + 1} in v3`);
});
