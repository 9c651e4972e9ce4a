import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { call, dig, idOf, upload } from "./client.ts";
import { type PlaneDouble, startAlone } from "./plane-double.ts";

let directory: string;
let double: PlaneDouble;
const cf = () => double.cloudflare;
const deploy = (shares: [string, unknown][], options = "", more: object = {}) =>
  call(cf(), `POST /workers/scripts/api/deployments${options}`, {
    strategy: "percentage",
    versions: shares.map(([version_id, percentage]) => ({ version_id, percentage })),
    ...more,
  });
const addVersion = async (metadata: Record<string, unknown> = {}) =>
  idOf(await call(cf(), "POST /workers/scripts/api/versions", upload(metadata)));
const active = async () => dig(await call(cf(), "GET /workers/scripts/api/deployments"), "deployments", 0, "versions");

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-deployments-"));
  double = await startAlone({ directory });
});
afterAll(async () => {
  await cf().close();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  cf().state.workers.clear();
  await call(cf(), "PUT /workers/scripts/api", upload());
  double.told.length = 0;
});

test("a split keeps the order of the request, 0 % included, and tells the data plane", async () => {
  const [a, b] = [await addVersion(), await addVersion()];
  const reply = await deploy(
    [
      [a, 0],
      [b, 100],
    ],
    "",
    { annotations: { "workers/message": "staged" } },
  );
  expect(reply.status).toBe(200);
  expect(reply.result).toMatchObject({ strategy: "percentage", annotations: { "workers/message": "staged" } });
  expect(await active()).toEqual([
    { version_id: a, percentage: 0 },
    { version_id: b, percentage: 100 },
  ]);
  expect(double.told).toEqual(["api"]);
});

test.each<[string, () => Promise<[string, unknown][]>, string]>([
  [
    "a sum other than 100",
    async () => [
      [await addVersion(), 10],
      [await addVersion(), 80],
    ],
    "add up to 90",
  ],
  [
    "three versions",
    async () => [
      [await addVersion(), 50],
      [await addVersion(), 25],
      [await addVersion(), 25],
    ],
    "not 3",
  ],
  ["no version", async () => [], "not 0"],
  ["a percentage that is no number", async () => [[await addVersion(), "100"]], "not a number"],
  [
    "a negative percentage",
    async () => [
      [await addVersion(), -10],
      [await addVersion(), 110],
    ],
    "not a number",
  ],
  ["an unknown version", async () => [["11111111-1111-4111-8111-111111111111", 100]], "does not exist"],
])("refuses %s and changes nothing", async (_what, shares, message) => {
  const wanted = await shares();
  const before = await active();
  const reply = await deploy(wanted);
  expect(reply.errors[0]?.message).toContain(message);
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(await active()).toEqual(before);
});

test("one version twice, and a missing strategy, are refused", async () => {
  const a = await addVersion();
  expect(
    (
      await deploy([
        [a, 50],
        [a, 50],
      ])
    ).errors[0]?.message,
  ).toContain("named twice");
  const bare = await call(cf(), "POST /workers/scripts/api/deployments", { versions: [] });
  expect(bare.errors[0]?.message).toContain("strategy");
});

test("only the 100 newest versions can be deployed", async () => {
  const first = await addVersion();
  for (let i = 0; i < 100; i++) await addVersion();
  const { result } = await call(cf(), "GET /workers/scripts/api/versions?deployable=true");
  expect(result).toMatchObject({ items: expect.any(Array) });
  expect(dig({ result } as never, "items")).toHaveLength(100);
  expect((await deploy([[first, 100]])).errors[0]?.message).toContain("not among the 100 newest");
});

test("going back over a change of secrets needs force (10220), staying in the split does not", async () => {
  const before = await addVersion();
  await deploy([[before, 100]]);
  const secret = { name: "TOKEN", text: "s3cret", type: "secret_text" };
  expect((await call(cf(), "PUT /workers/scripts/api/secrets", secret)).status).toBe(200);
  const refused = await deploy([[before, 100]]);
  expect([refused.status, refused.errors[0]?.code]).toEqual([400, 10220]);
  expect(refused.errors[0]?.message).toMatch(/The following secrets have changed: TOKEN$/);
  expect((await deploy([[before, 100]], "?force=true")).status).toBe(200);
  // A canary with a new secret: the version that serves stays deployable on every step of the ramp.
  const env = { env: { TOKEN: { type: "secret_text", text: "other" } } };
  const canary = idOf(await call(cf(), "PATCH /workers/workers/api/versions/latest", env));
  expect(
    (
      await deploy([
        [canary, 10],
        [before, 90],
      ])
    ).status,
  ).toBe(200);
  expect(
    (
      await deploy([
        [canary, 50],
        [before, 50],
      ])
    ).status,
  ).toBe(200);
  expect((await deploy([[before, 100]])).status).toBe(200);
});

test("a version from before a migration cannot be deployed", async () => {
  const before = await addVersion();
  const migrations = { new_tag: "v1", steps: [{ new_sqlite_classes: ["Counter"] }] };
  const source = "export class Counter {}\nexport default {}";
  expect((await call(cf(), "PUT /workers/scripts/api", upload({ migrations }, source))).status).toBe(200);
  const reply = await deploy([[before, 100]], "?force=true");
  expect(reply.errors[0]?.message).toContain("Durable Object migration");
});

test("a version whose bucket is gone cannot be deployed", async () => {
  await call(cf(), "POST /r2/buckets", { name: "files" });
  const bindings = [{ name: "FILES", type: "r2_bucket", bucket_name: "files" }];
  const version = await addVersion({ bindings });
  cf().state.buckets.delete("files");
  expect((await deploy([[version, 100]])).errors[0]?.code).toBe(10085);
});

test("versions with other Durable Object exports do not share a deployment (100405)", async () => {
  const source = "export class Counter {}\nexport default {}";
  const exports = { Counter: { type: "durable-object", storage: "sqlite" } };
  await call(cf(), "PUT /workers/scripts/api", upload({ exports }, source));
  const one = idOf(await call(cf(), "POST /workers/scripts/api/versions", upload({ exports }, source)));
  const two = idOf(await call(cf(), "POST /workers/scripts/api/versions", upload({}, source)));
  expect(
    (
      await deploy([
        [one, 50],
        [two, 50],
      ])
    ).errors[0]?.code,
  ).toBe(100405);
});

test("the active deployment cannot be deleted, an older one can", async () => {
  await deploy([[await addVersion(), 100]]);
  const [first, second] = cf().state.workers.get("api")?.deployments ?? [];
  const path = "DELETE /workers/scripts/api/deployments";
  expect((await call(cf(), `${path}/${first?.id}`)).status).toBe(400);
  expect((await call(cf(), `${path}/${second?.id}`)).status).toBe(200);
  expect((await call(cf(), `GET /workers/scripts/api/deployments/${second?.id}`)).status).toBe(404);
});
