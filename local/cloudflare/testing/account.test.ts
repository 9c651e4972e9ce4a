import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { describeWorker } from "../describe.ts";
import { call, dig, upload } from "./client.ts";
import { type PlaneDouble, startAlone } from "./plane-double.ts";

let directory: string;

let double: PlaneDouble;

const cf = () => double.cloudflare;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-account-"));
  const tokens = [
    { token: "reader", permissions: ["Workers Scripts Read"] },
    { token: "writer", permissions: ["Workers Scripts Write", "Account Analytics Read"] },
    { token: "gone", permissions: "all" as const, status: "expired" as const },
  ];
  double = await startAlone({ directory, tokens, resources: { queues: ["jobs"] } });
});

afterAll(async () => {
  await cf().close();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  cf().state.workers.clear();
  await call(cf(), "PUT /workers/scripts/api", upload());
});

test.each([
  ["", 400, 9106],
  ["Basic abc", 400, 6003],
  ["Bearer wrong", 403, 10000],
  ["Bearer gone", 403, 10000],
])("authorization %j is answered with %i and %i", async (authorization, status, code) => {
  const reply = await call(cf(), "GET /workers/scripts", undefined, { authorization });
  expect([reply.status, reply.errors[0]?.code]).toEqual([status, code]);
});

test("a wrong token does not verify (1000), another account is refused (10000)", async () => {
  const wrong = { authorization: "Bearer wrong" };
  expect((await call(cf(), "GET //user/tokens/verify", undefined, wrong)).errors[0]?.code).toBe(1000);
  expect(await call(cf(), "GET //user/tokens/verify")).toMatchObject({ result: { status: "active" } });
  expect((await call(cf(), "GET //accounts/ffff/workers/scripts")).errors[0]?.code).toBe(10000);
});

test("a token does what its permissions say, and Write includes Read", async () => {
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  expect((await call(cf(), "GET /workers/scripts", undefined, as("reader"))).status).toBe(200);
  expect((await call(cf(), "PUT /workers/scripts/x", upload(), as("reader"))).errors[0]?.code).toBe(10000);
  expect((await call(cf(), "PUT /workers/scripts/x", upload(), as("writer"))).status).toBe(200);
  expect((await call(cf(), "GET /workers/scripts", undefined, as("writer"))).status).toBe(200);
  expect((await call(cf(), "GET /d1/database", undefined, as("writer"))).errors[0]?.code).toBe(10000);
});

test("an endpoint that is not served is never a success, and is named", async () => {
  const reply = await call(cf(), "POST /pages/projects", {});
  expect(reply.status).toBe(404);
  expect(reply.errors[0]?.message).toContain(`POST /accounts/${cf().accountId}/pages/projects`);
});

test("missing things have their own codes", async () => {
  const code = async (line: string, body?: unknown) => (await call(cf(), line, body)).errors[0]?.code;
  expect(await code("GET /workers/services/none")).toBe(10090);
  expect(await code("GET /workers/scripts/none/deployments")).toBe(10007);
  expect(await code("GET /workflows/none")).toBe(10200);
  expect(await code("GET /workers/subdomains/none")).toBe(10032);
  expect(await code("GET /r2/buckets/none")).toBe(10006);
  await call(cf(), "POST /workers/workers", { name: "draft" });
  expect(await code("PATCH /workers/workers/draft/versions/latest", { env: {} })).toBe(10222);
});

test("a secret is edited only while the newest version has all traffic (10215)", async () => {
  const put = () => call(cf(), "PUT /workers/scripts/api/secrets", { name: "S", text: "1", type: "secret_text" });
  expect((await put()).status).toBe(200);
  await call(cf(), "POST /workers/scripts/api/versions", upload());
  expect((await put()).errors[0]?.code).toBe(10215);
  const bulk = await call(cf(), "PATCH /workers/scripts/api/secrets-bulk", { secrets: { S: null } });
  expect(bulk.errors[0]?.code).toBe(10215);
});

test("a Worker that others bind is deleted only by force, with its consumers", async () => {
  await call(
    cf(),
    "PUT /workers/scripts/front",
    upload({ bindings: [{ name: "API", type: "service", service: "api" }] }),
  );
  const queue = cf().state.queues.get("jobs");
  await call(cf(), `POST /queues/${queue?.id}/consumers`, { type: "worker", script_name: "api" });
  expect(dig(await call(cf(), "GET /workers/scripts/api/references"), "services", "incoming", 0, "name")).toBe("front");
  expect((await call(cf(), "DELETE /workers/services/api?force=false")).status).toBe(409);
  expect((await call(cf(), "DELETE /workers/services/api?force=true")).status).toBe(200);
  expect([cf().state.workers.has("api"), queue?.consumers]).toEqual([false, []]);
});

test("a purge must ask for one kind of thing, and is remembered", async () => {
  const zone = cf().state.zones[0]?.id;
  const purge = (body: object) => call(cf(), `POST //zones/${zone}/purge_cache`, body);
  expect((await purge({ tags: ["a"], hosts: ["b"] })).errors[0]?.code).toBe(1136);
  expect((await purge({ files: [] })).errors[0]?.code).toBe(1136);
  expect((await purge({ files: ["https://example.com/a"] })).status).toBe(200);
  expect(cf().state.purges).toMatchObject([
    { zone: "example.com", kind: "purge", body: { files: ["https://example.com/a"] } },
  ]);
});

test("another process reads the state and turns the switches without a token", async () => {
  const local = async (method: string, path: string, body?: object) => {
    const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return (await fetch(`${cf().edgeUrl}/__local/${path}`, init)).json();
  };
  expect(await local("GET", "state")).toEqual({ api: describeWorker(cf().state, "api") });
  await local("POST", "resources", { kv: [{ id: "k1" }], d1: [{ id: "d1", name: "db" }], r2: ["b"], queues: ["q"] });
  expect(cf().state.kvNamespaces.get("k1")).toEqual({ id: "k1", title: "k1" });
  expect(await local("POST", "settings", { analyticsLagMs: 5, analyticsNonsense: "NaN" })).toMatchObject({
    propagationMs: 0,
    analyticsLagMs: 5,
    analyticsNonsense: "none",
  });
  expect(cf().analyticsLagMs).toBe(5);
  await local("POST", "tokens", { token: "late", permissions: ["D1 Read"] });
  expect((await call(cf(), "GET /d1/database", undefined, { authorization: "Bearer late" })).status).toBe(200);
  expect(await local("POST", "nothing", {})).toMatchObject({ success: false, errors: [{ code: 7000 }] });
  // A visitor's own /client/v4 is not the API.
  expect(await (await cf().fetch("https://shop.example.com/client/v4/user")).text()).toBe("edge");
});

test("the description compares two Workers: their own name, ids and times do not show", async () => {
  const metadata = (name: string) => ({
    bindings: [
      { name: "SELF", type: "service", service: name },
      { name: "S", type: "secret_text", text: "hush" },
    ],
  });
  for (const name of ["one", "two"]) await call(cf(), `PUT /workers/scripts/${name}`, upload(metadata(name)));
  const [one, two] = [describeWorker(cf().state, "one"), describeWorker(cf().state, "two")];
  expect(one).toEqual(two);
  expect(JSON.stringify(one)).not.toContain("hush");
  await call(cf(), "PUT /workers/scripts/two/secrets", { name: "S", text: "other", type: "secret_text" });
  expect(describeWorker(cf().state, "two")).not.toEqual(one);
});

test.each(["PATCH", "PUT"])(
  "%s gives a queue settings, as newer and older wranglers do, and no other name",
  async (method) => {
    const id = cf().state.queues.get("jobs")?.id;
    const body = { queue_name: "jobs", settings: { delivery_delay: 7 } };
    const answer = await call(cf(), `${method} /queues/${id}`, JSON.stringify(body));
    expect(dig(answer, "settings")).toMatchObject({ delivery_delay: 7 });
    const other = await call(cf(), `${method} /queues/${id}`, JSON.stringify({ ...body, queue_name: "other" }));
    expect(other.errors[0]?.message).toContain("does not rename");
  },
);
