import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fairConditions } from "../api/conditions.ts";
import { call, dig, idOf, upload } from "./client.ts";
import { type PlaneDouble, startAlone } from "./plane-double.ts";

let directory: string;
let double: PlaneDouble;
const script = "/workers/scripts/api";
const cloudflare = () => double.cloudflare;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-conditions-"));
  double = await startAlone({ directory });
});
afterAll(async () => {
  await cloudflare().close();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  Object.assign(cloudflare(), fairConditions());
  cloudflare().faults.length = 0;
  await call(cloudflare(), `PUT ${script}`, upload());
});

const deploy = (id: string) =>
  call(cloudflare(), `POST ${script}/deployments`, {
    strategy: "percentage",
    versions: [{ version_id: id, percentage: 100 }],
  });
const shown = async () =>
  (dig(await call(cloudflare(), `GET ${script}/deployments`), "deployments") as object[]).length;

test("a young version is missed by reads and by deployments, an old one is not, and the world itself sees all", async () => {
  const id = idOf(await call(cloudflare(), `POST ${script}/versions`, upload()));
  Object.assign(cloudflare(), { flappingMs: 60_000, flappingChance: 1 });
  expect((await call(cloudflare(), `GET ${script}/versions/${id}`)).errors[0]?.code).toBe(10221);
  expect((await deploy(id)).errors[0]?.code).toBe(10221);
  expect(dig(await call(cloudflare(), `GET ${script}/versions`), "items")).toEqual([]);
  expect(await cloudflare().api("GET", `/accounts/${cloudflare().accountId}${script}/versions/${id}`)).toBeDefined();
  let calls = 0;
  cloudflare().random = () => (calls++ % 2 === 0 ? 0 : 0.9);
  cloudflare().flappingChance = 0.5;
  const seen = [1, 2, 3, 4].map(() => call(cloudflare(), `GET ${script}/versions/${id}`));
  expect((await Promise.all(seen)).map(({ status }) => status).sort()).toEqual([200, 200, 404, 404]);
  cloudflare().flappingMs = 0;
  expect((await deploy(id)).status).toBe(200);
});

test("a stale list ends at what was the newest then", async () => {
  const before = await shown();
  const id = idOf(await call(cloudflare(), `POST ${script}/versions`, upload()));
  await deploy(id);
  expect(await shown()).toBe(before + 1);
  Object.assign(cloudflare(), { staleMs: 60_000, staleChance: 1 });
  expect(await shown()).toBe(1);
  cloudflare().staleMs = 0;
  expect(await shown()).toBe(before + 1);
});

test("the platform's clock shows in what it creates and in every answer", async () => {
  cloudflare().clockOffsetMs = -600_000;
  const reply = await deploy(idOf(await call(cloudflare(), `POST ${script}/versions`, upload())));
  const behind = (text: unknown) => Math.abs(Date.parse(String(text)) + 600_000 - Date.now());
  expect(behind(dig(reply, "created_on"))).toBeLessThan(5_000);
  expect(behind(reply.headers.get("date"))).toBeLessThan(5_000);
});

test("a second writer comes right before the second deployment is applied, or after the third call of any kind", async () => {
  const seen: number[] = [];
  const count = () => void seen.push(cloudflare().state.workers.get("api")?.deployments.length ?? 0);
  const id = idOf(await call(cloudflare(), `POST ${script}/versions`, upload()));
  cloudflare().faults.push({ method: "POST", path: "/deployments", after: 1, interfere: count });
  const before = await shown();
  await deploy(id);
  await deploy(id);
  cloudflare().faults.push({ path: /./, after: 2, interfere: count, interfereWhen: "after" });
  for (let i = 0; i < 4; i++) await deploy(id);
  expect(seen).toEqual([before + 1, before + 5]);
});

const QUERY = `query ($a: string!, $f: Time!) { viewer { accounts(filter: { accountTag: $a }) {
  workersInvocationsAdaptive(limit: 100, filter: { datetime_geq: $f }) {
    dimensions { scriptVersion } sum { requests errors } avg { sampleInterval } } } } }`;

async function traffic(): Promise<{ sum: { requests: number; errors: number }; avg: { sampleInterval: number } }> {
  const variables = { a: cloudflare().accountId, f: new Date(Date.now() - 60_000).toISOString() };
  const reply = await call(cloudflare(), "POST //graphql", { query: QUERY, variables });
  return dig(reply, "viewer", "accounts", 0, "workersInvocationsAdaptive", 0) as Awaited<ReturnType<typeof traffic>>;
}

test("sampled analytics say how much, and are the same twice; nonsense is nonsense", async () => {
  const row = { worker: "api", versionId: "v", status: "success", wallTimesMs: [], overridden: 0 };
  double.rows.push({ ...row, minute: Date.now() - 1_000, requests: 4_000, errors: 1_000 });
  expect(await traffic()).toEqual({
    dimensions: { scriptVersion: "v" },
    sum: { requests: 4_000, errors: 1_000 },
    avg: { sampleInterval: 1 },
  });
  cloudflare().analyticsSampling = 10;
  const first = await traffic();
  expect(first.avg.sampleInterval).toBe(10);
  expect(first.sum.requests % 10).toBe(0);
  expect(Math.abs(first.sum.requests - 4_000)).toBeLessThan(800);
  expect(Math.abs(first.sum.errors - 1_000)).toBeLessThan(500);
  expect(await traffic()).toEqual(first);
  cloudflare().analyticsNonsense = "nan";
  expect((await traffic()).sum).toEqual({ requests: null, errors: null });
  cloudflare().analyticsNonsense = "negative";
  expect((await traffic()).sum.errors).toBeLessThan(0);
  cloudflare().analyticsNonsense = "fractional";
  expect((await traffic()).sum.requests % 1).toBe(0.5);
});
