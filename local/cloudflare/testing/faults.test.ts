import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { faultFromJson } from "../api/faults.ts";
import type { LocalCloudflare } from "./plane-double.ts";
import { startAlone } from "./plane-double.ts";

let directory: string;
let cloudflare: LocalCloudflare;
const script = () => `/accounts/${cloudflare.accountId}/workers/scripts/api`;

/** A call that faults can meet, unlike those of `cloudflare.api`. */
async function call(method: string, path: string, body?: unknown) {
  return fetch(`${cloudflare.apiBaseUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${cloudflare.apiToken}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function form(source: string): FormData {
  const upload = new FormData();
  upload.set("metadata", JSON.stringify({ main_module: "index.js", compatibility_date: "2026-06-01" }));
  upload.set("index.js", new File([source], "index.js", { type: "application/javascript+module" }));
  return upload;
}

const crons = async () => {
  const result = (await cloudflare.api("GET", `${script()}/schedules`)) as { schedules: { cron: string }[] };
  return result.schedules.map(({ cron }) => cron);
};
const deployments = async () => {
  const response = await call("GET", `${script()}/deployments`);
  const { result } = (await response.json()) as { result: { deployments: { id: string }[] } };
  return result.deployments.length;
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-faults-"));
  ({ cloudflare } = await startAlone({ directory }));
});
beforeEach(async () => {
  cloudflare.faults.length = 0;
  cloudflare.requests.length = 0;
  await cloudflare.api("PUT", script(), form("export default {}"));
  await cloudflare.api("PUT", `${script()}/schedules`, []);
});
afterAll(async () => {
  await cloudflare.close();
  await rm(directory, { recursive: true, force: true });
});

test("a status is answered with its code and Retry-After, and nothing happens", async () => {
  cloudflare.faults.push({ method: "PUT", path: "/schedules", status: 429, retryAfter: 2 });
  const response = await call("PUT", `${script()}/schedules`, [{ cron: "* * * * *" }]);
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("2");
  expect(await response.json()).toMatchObject({ success: false, errors: [{ code: 971 }], result: null });
  expect(await crons()).toEqual([]);
  expect(cloudflare.requests).toMatchObject([{ method: "PUT", status: 429, path: `${script()}/schedules` }]);
});

test.each([
  ["before", []],
  ["after", ["1 * * * *"]],
] as const)("reset %s: no answer, and the change was applied only if after", async (reset, expected) => {
  cloudflare.faults.push({ path: "/schedules", reset });
  await expect(call("PUT", `${script()}/schedules`, [{ cron: "1 * * * *" }])).rejects.toThrow("fetch failed");
  expect(await crons()).toEqual(expected);
});

test("delayMs makes the answer late", async () => {
  cloudflare.faults.push({ path: "/schedules", delayMs: 120 });
  const started = performance.now();
  expect((await call("GET", `${script()}/schedules`)).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(115);
});

test("visibleAfterMs: applied and answered at once, seen by reads later", async () => {
  const { id } = cloudflare.state.workers.get("api")?.versions[0] ?? { id: "" };
  const before = await deployments();
  cloudflare.faults.push({ method: "POST", path: "/deployments", visibleAfterMs: 250 });
  const body = { strategy: "percentage", versions: [{ version_id: id, percentage: 100 }] };
  expect((await call("POST", `${script()}/deployments`, body)).status).toBe(200);
  expect(await deployments()).toBe(before);
  expect(cloudflare.state.workers.get("api")?.deployments).toHaveLength(before + 1);
  await expect.poll(deployments, { timeout: 2000 }).toBe(before + 1);
});

test.each(["before", "after"] as const)("interfere %s: a second writer around the call", async (interfereWhen) => {
  cloudflare.faults.push({
    path: "/schedules",
    interfereWhen,
    interfere: async (world) => {
      await world.api("PUT", `${script()}/schedules`, [{ cron: "9 9 * * *" }]);
    },
  });
  const response = await call("PUT", `${script()}/schedules`, [{ cron: "1 1 * * *" }]);
  expect(response.status).toBe(200);
  expect(await crons()).toEqual([interfereWhen === "before" ? "1 1 * * *" : "9 9 * * *"]);
});

test("another process adds rules over HTTP, and a mistake in one is named", async () => {
  const url = `${cloudflare.edgeUrl}/__local/faults`;
  const post = (fault: unknown) => fetch(url, { method: "POST", body: JSON.stringify(fault) });
  expect((await post({ pattern: "/sched.*", status: 503 })).status).toBe(200);
  expect((await call("GET", `${script()}/schedules`)).status).toBe(503);
  const wrong = await post({ path: "/x", retryafter: 1 });
  expect(wrong.status).toBe(400);
  expect(JSON.stringify(await wrong.json())).toContain('\\"retryafter\\" is not part of a fault');
  expect(() => faultFromJson({ status: 500 })).toThrow('needs "path"');
});
