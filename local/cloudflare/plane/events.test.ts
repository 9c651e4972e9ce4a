import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Queue } from "../queues/contract.ts";
import { startTestPlane, type TestPlane } from "./test-plane.ts";

let world: TestPlane;
beforeAll(async () => {
  world = await startTestPlane();
});
afterAll(() => world.close());

const queue = (name: string, consumer?: Queue["consumers"][number]): Queue => ({
  id: `id-${name}`,
  name,
  createdOn: "2026-11-20T10:00:00.000Z",
  settings: {},
  consumers: consumer === undefined ? [] : [consumer],
});
const consumedBy = (worker: string, settings: Record<string, unknown> = {}, deadLetterQueue?: string) => ({
  id: "consumer",
  type: "worker",
  worker,
  deadLetterQueue,
  settings: { max_wait_time_ms: 20, max_retries: 1, ...settings },
});
const kv = { name: "KV", type: "kv_namespace", namespace_id: "seen" };

/** Waits until the consumers have written a key. */
async function written(key: string): Promise<string> {
  const store = await world.plane.kv("seen");
  for (let i = 0; i < 200; i++) {
    const value = await store.get(key, "text");
    if (value !== null) return value;
    await sleep(25);
  }
  throw new Error(`Nothing was written to "${key}".`);
}

const consumer = (name: string) => `export default {
  async queue(batch, env) {
    for (const message of batch.messages) {
      if (message.body === "poison") { message.retry(); continue; }
      const kind = message.body instanceof Map ? "map " + message.body.get("k") : JSON.stringify(message.body);
      await env.KV.put(batch.queue + " " + kind, "${name} attempt " + message.attempts);
    }
  },
  async scheduled(event, env) {
    if (event.cron === "boom") throw new Error("no");
    await env.KV.put("cron " + event.cron, "${name}");
  },
};`;

test("a message sent before there was a consumer arrives at its active version, with its type", async () => {
  world.state.queues.set("jobs", queue("jobs"));
  const producer = `export default { async fetch(request, env) {
    await env.JOBS.send({ a: 1 });
    await env.JOBS.send("text", { contentType: "text" });
    await env.JOBS.sendBatch([{ body: new Map([["k", "v"]]), contentType: "v8" }]);
    return new Response("sent");
  } };`;
  const bindings = [{ name: "JOBS", type: "queue", queue_name: "jobs" }];
  await world.deploy("producer", [await world.upload("producer", producer, { bindings }), 100]);
  expect((await world.get("https://producer.acme.workers.dev/")).text).toBe("sent");

  world.state.queues.set("jobs", queue("jobs", consumedBy("consumer")));
  const idle = await world.upload("consumer", consumer("old"), { bindings: [kv] });
  const active = await world.upload("consumer", consumer("new"), { bindings: [kv] });
  await world.deploy("consumer", [idle, 0], [active, 100]);
  expect(await written('jobs {"a":1}')).toBe("new attempt 1");
  expect(await written('jobs "text"')).toBe("new attempt 1");
  expect(await written("jobs map v")).toBe("new attempt 1");
});

test("a message sent through the API arrives; one that keeps failing goes to the dead letter queue", async () => {
  world.state.queues.set("jobs", queue("jobs", consumedBy("consumer", {}, "dead")));
  world.state.queues.set("dead", queue("dead", consumedBy("undertaker")));
  const undertaker = consumer("undertaker").replace('message.body === "poison"', "false");
  await world.deploy("undertaker", [await world.upload("undertaker", undertaker, { bindings: [kv] }), 100]);
  await world.plane.send("id-jobs", { by: "api" });
  await world.plane.send("jobs", "poison");
  expect(await written('jobs {"by":"api"}')).toBe("new attempt 1");
  expect(await written('dead "poison"')).toBe("undertaker attempt 1");
  await expect(world.plane.send("nowhere", 1)).rejects.toThrow('There is no queue "nowhere"');
});

test("a cron runs the active version by hand and tells its outcome", async () => {
  expect(await world.plane.scheduled("consumer", "*/5 * * * *")).toEqual({ outcome: "ok" });
  expect(await written("cron */5 * * * *")).toBe("new");
  expect(await world.plane.scheduled("consumer", "boom")).toEqual({ outcome: "exception" });
  await expect(world.plane.scheduled("nobody", "* * * * *")).rejects.toThrow('Worker "nobody" has no deployment');
});

test("a workflow runs in the Worker's code, and its instances survive a deployment", async () => {
  const code = (name: string) => `
import { WorkflowEntrypoint } from "cloudflare:workers";
export class Order extends WorkflowEntrypoint {
  async run(event, step) {
    const paid = await step.do("pay", async () => "paid " + event.payload.item + " by ${name}");
    const { payload } = await step.waitForEvent("shipping", { type: "shipped", timeout: "1 minute" });
    return await step.do("close", async () => paid + ", shipped by " + payload.by + " in ${name}");
  }
}
export default { async fetch(request, env) {
  const { pathname, searchParams } = new URL(request.url);
  const id = searchParams.get("id");
  if (pathname === "/create") return new Response((await env.ORDERS.create({ id, params: { item: "book" } })).id);
  const instance = await env.ORDERS.get(id);
  if (pathname === "/ship") await instance.sendEvent({ type: "shipped", payload: { by: "mail" } });
  return Response.json(await instance.status());
} };`;
  const bindings = [{ name: "ORDERS", type: "workflow", workflow_name: "orders", class_name: "Order" }];
  const v1 = await world.upload("orders", code("v1"), { bindings });
  expect(v1.startup.namedHandlers).toEqual([{ name: "Order", handlers: ["workflow"] }]);
  await world.deploy("orders", [v1, 100]);
  const get = async (path: string, id = "one") =>
    (await world.get(`https://orders.acme.workers.dev${path}?id=${id}`)).text;
  expect(await get("/create")).toBe("one");
  await expect.poll(() => get("/status"), { timeout: 5_000, interval: 100 }).toMatch(/"status":"(running|waiting)"/);
  await sleep(200);

  const v2 = await world.upload("orders", code("v2"), { bindings });
  await world.deploy("orders", [v2, 100]);
  expect(await get("/create", "two")).toBe("two");
  for (const id of ["one", "two"]) {
    await sleep(200);
    await get("/ship", id);
    const by = id === "one" ? "v1" : "v2";
    await expect
      .poll(() => get("/status", id), { timeout: 10_000, interval: 100 })
      .toContain(`"output":"paid book by ${by}, shipped by mail in ${by}"`);
  }
});
