import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { setTimeout as sleep } from "node:timers/promises";
import { Agent, request } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestPlane, type TestPlane } from "./test-plane.ts";

let world: TestPlane;
/** Ids of the workerd processes that are up. */
const workerds = new Set<number | undefined>();
subscribe("child_process", (message) => {
  const { process: child } = message as { process: ChildProcess };
  child.once("spawn", () => child.spawnfile.includes("workerd") && workerds.add(child.pid));
  child.once("exit", () => workerds.delete(child.pid));
});
const visitors = new Agent({ connections: 16 });
beforeAll(async () => {
  world = await startTestPlane();
});
afterAll(async () => {
  await visitors.close();
  await world.close();
});

const code = (name: string) => `export default { async fetch(request) {
  if (request.method === "POST") return new Response("${name} " + (await request.text()).length);
  return new Response("${name}");
} };`;

test("flipping the split and uploading versions under load fails no request", async () => {
  const v1 = await world.upload("busy", code("v1"));
  const v2 = await world.upload("busy", code("v2"));
  await world.deploy("busy", [v1, 100]);

  const answers = new Map<string, number>();
  const total = () => [...answers.values()].reduce((sum, n) => sum + n, 0);
  let running = true;
  const visitor = async (index: number) => {
    const body = index % 4 === 0 ? "x".repeat(10_000) : null;
    while (running) {
      const { statusCode, body: answer } = await request(`http://127.0.0.1:${world.edgePort}/`, {
        dispatcher: visitors,
        method: body === null ? "GET" : "POST",
        headers: { host: "busy.acme.workers.dev" },
        body,
      });
      const key = `${statusCode} ${(await answer.text()).slice(0, 2)}`;
      answers.set(key, (answers.get(key) ?? 0) + 1);
    }
  };
  const all = Array.from({ length: 16 }, (_, index) => visitor(index));
  for (let round = 0; round < 8; round++) {
    for (const share of [0, 10, 50, 100, 50, 10]) {
      await world.deploy("busy", [v1, 100 - share], [v2, share]);
      const before = total();
      while (total() < before + 20) await sleep(2);
    }
    if (round % 2 === 0) await world.upload("busy", code(`idle ${round}`));
  }
  running = false;
  await Promise.all(all);

  expect([...answers.keys()].sort()).toEqual(["200 v1", "200 v2"]);
  expect(total()).toBeGreaterThan(960);
  const counted = world.plane.metrics().filter(({ worker }) => worker === "busy");
  expect(counted.every(({ status }) => status === "success")).toBe(true);
});

test("versions outside every deployment are stopped beyond a dozen, and come back when asked", async () => {
  const worker = world.state.workers.get("busy");
  while ((worker?.versions.length ?? 0) < 18) await world.upload("busy", code(`v${worker?.versions.length}`));
  // 12 idle ones, the two of the deployment, and the last one, which was busy starting when room was made.
  await expect.poll(() => workerds.size, { timeout: 10_000 }).toBeLessThanOrEqual(15);
  expect(workerds.size).toBeGreaterThanOrEqual(12);
  const oldest = worker?.versions.at(-3);
  const answer = await world.get(`https://${oldest?.id.slice(0, 8)}-busy.acme.workers.dev/`);
  expect(answer.status).toBe(200);
});

test("a deleted Worker is gone at once", async () => {
  world.state.workers.delete("busy");
  await world.plane.remove("busy");
  expect((await world.get("https://busy.acme.workers.dev/")).status).toBe(404);
});
