import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { call, dig, idOf, upload } from "./client.ts";
import type { LocalCloudflare } from "./plane-double.ts";
import { startAlone } from "./plane-double.ts";

let directory: string;
let cf: LocalCloudflare;
const put = (metadata?: Record<string, unknown>, source?: string, query = "") =>
  call(cf, `PUT /workers/scripts/api${query}`, upload(metadata, source));
const post = (metadata?: Record<string, unknown>, source?: string, query = "") =>
  call(cf, `POST /workers/scripts/api/versions${query}`, upload(metadata, source));
const bindings = (version: string) =>
  cf.state.workers
    .get("api")
    ?.versions.find(({ id }) => id === version)
    ?.bindings.map(({ name }) => name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-upload-"));
  ({ cloudflare: cf } = await startAlone({ directory }));
});
afterAll(async () => {
  await cf.close();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => {
  cf.state.workers.clear();
  cf.state.assets.clear();
});

test("the first upload makes the Worker, and its deployment_id is the version in 32 hex", async () => {
  const reply = await put();
  const version = cf.state.workers.get("api")?.versions[0];
  expect(dig(reply, "deployment_id")).toBe(version?.id.replaceAll("-", ""));
  expect(cf.state.workers.get("api")?.deployments[0]?.versions).toEqual([{ versionId: version?.id, percentage: 100 }]);
});

test("a first upload as a version is refused with 10007", async () => {
  const reply = await post();
  expect([reply.status, reply.errors[0]?.code]).toEqual([404, 10007]);
});

test("a script that does not start is refused with 10021 and leaves no trace", async () => {
  const reply = await put({}, "throw Uncaught Error: boom");
  expect([reply.status, reply.errors[0]?.code]).toEqual([400, 10021]);
  expect(reply.errors[0]?.message).toContain("boom");
  expect(cf.state.workers.size).toBe(0);
});

test.each<[string, Record<string, unknown>, number, string]>([
  ["an unnamed binding", { bindings: [{ type: "plain_text", text: "x" }] }, 10052, "must have a name"],
  [
    "a name twice",
    {
      bindings: [
        { name: "A", type: "json" },
        { name: "A", type: "json" },
      ],
    },
    10053,
    "already in use",
  ],
  ["an unknown namespace", { bindings: [{ name: "K", type: "kv_namespace", namespace_id: "x" }] }, 10041, "not found"],
  ["an unknown database", { bindings: [{ name: "D", type: "d1", id: "x" }] }, 10181, "was not found"],
  ["an unknown bucket", { bindings: [{ name: "B", type: "r2_bucket", bucket_name: "x" }] }, 10085, "not found"],
  ["an unknown queue", { bindings: [{ name: "Q", type: "queue", queue_name: "x" }] }, 11000, "does not exist"],
  ["an unknown service", { bindings: [{ name: "S", type: "service", service: "x" }] }, 10144, "Target script 'x'"],
  [
    "a class without migration",
    { bindings: [{ name: "C", type: "durable_object_namespace", class_name: "C" }] },
    10061,
    "'C'",
  ],
  ["a date in the future", { compatibility_date: "2999-01-01" }, 10021, "in the future"],
  ["a missing main module", { main_module: "other.js" }, 10021, 'No such module "other.js"'],
  ["containers", { containers: [{ class_name: "C" }] }, 10001, "does not carry out"],
  ["a message that is too long", { annotations: { "workers/message": "x".repeat(1001) } }, 10001, "1000 bytes"],
  ["an alias that is no host name", { annotations: { "workers/alias": "Feat_1" } }, 10021, "is not valid"],
  ["an alias too long for the name", { annotations: { "workers/alias": "a".repeat(60) } }, 10021, "less than 63"],
])("refuses %s", async (_what, metadata, code, message) => {
  const reply = await put(metadata);
  expect(reply.errors[0]).toMatchObject({ code, message: expect.stringContaining(message) });
  expect(cf.state.workers.size).toBe(0);
});

test("code over 64 MiB is refused with 10027", async () => {
  const reply = await put({}, `// ${"x".repeat(64 * 1024 * 1024)}`);
  expect([reply.status, reply.errors[0]?.code]).toEqual([413, 10027]);
});

test("inherit takes the previous binding; strict refuses what is not there (10057), otherwise it is dropped", async () => {
  await put({ bindings: [{ name: "A", type: "plain_text", text: "one" }] });
  const wanted = {
    bindings: [
      { name: "A", type: "inherit" },
      { name: "B", type: "inherit" },
      { name: "C", type: "inherit" },
    ],
  };
  const strict = await post(wanted, undefined, "?bindings_inherit=strict");
  expect(strict.errors.map(({ code }) => code)).toEqual([10057, 10057]);
  expect(bindings(idOf(await post(wanted)))).toEqual(["A"]);
  const renamed = idOf(await post({ bindings: [{ name: "Z", type: "inherit", old_name: "A" }] }));
  expect(cf.state.workers.get("api")?.versions.find(({ id }) => id === renamed)?.bindings).toEqual([
    { name: "Z", type: "plain_text", text: "one" },
  ]);
});

test("secrets are kept by default, other types only when keep_bindings names them; an uploaded name wins", async () => {
  const secret = { name: "S", type: "secret_text", text: "old" };
  await put({ bindings: [secret, { name: "V", type: "plain_text", text: "v" }, { name: "J", type: "json", json: 1 }] });
  expect(bindings(idOf(await post()))).toEqual(["S"]);
  await put({ bindings: [secret, { name: "V", type: "plain_text", text: "v" }, { name: "J", type: "json", json: 1 }] });
  expect(bindings(idOf(await post({ keep_bindings: ["plain_text"] })))).toEqual(["V"]);
  await put({ bindings: [secret] });
  await post({ bindings: [{ name: "S", type: "secret_text", text: "new" }], keep_bindings: ["secret_text"] });
  expect(cf.state.workers.get("api")?.versions[0]?.bindings).toEqual([{ ...secret, text: "new" }]);
});

test("no answer ever shows a secret's text", async () => {
  const reply = await put({ bindings: [{ name: "S", type: "secret_text", text: "hush" }] });
  const id = cf.state.workers.get("api")?.versions[0]?.id;
  const texts = [reply];
  for (const path of ["secrets", "settings", "versions", `versions/${id}`, "versions?deployable=true"]) {
    texts.push(await call(cf, `GET /workers/scripts/api/${path}`));
  }
  expect(JSON.stringify(texts)).not.toContain("hush");
  expect(await call(cf, "GET /workers/scripts/api/secrets")).toMatchObject({
    result: [{ name: "S", type: "secret_text" }],
  });
});

const counter = "export class Counter {}\nexport class Other {}\nexport default {}";
const step = (steps: object[], tags: object = { new_tag: "v1" }) => ({ migrations: { ...tags, steps } });

test("migrations: create, then 10079 for a wrong old tag, 10074 for the same class, rename and delete", async () => {
  expect((await put(step([{ new_sqlite_classes: ["Counter"] }]), counter)).status).toBe(200);
  expect((await put(step([{ new_sqlite_classes: ["Counter"] }]), counter)).errors[0]?.code).toBe(10079);
  const again = await put(step([{ new_classes: ["Counter"] }], { old_tag: "v1", new_tag: "v2" }), counter);
  expect(again.errors[0]?.code).toBe(10074);
  const before = cf.state.workers.get("api")?.durableObjects.get("Counter");
  const renamed = { old_tag: "v1", new_tag: "v2" };
  await put(step([{ renamed_classes: [{ from: "Counter", to: "Other" }] }], renamed), counter);
  const worker = cf.state.workers.get("api");
  expect([...(worker?.durableObjects ?? [])]).toEqual([["Other", before]]);
  expect(worker?.migrationTag).toBe("v2");
  await put(step([{ deleted_classes: ["Other"] }], { old_tag: "v2", new_tag: "v3" }), "export default {}");
  expect(cf.state.workers.get("api")?.durableObjects.size).toBe(0);
});

test("a class must be exported when it is created (10070) and as long as it lives (10064)", async () => {
  expect((await put(step([{ new_sqlite_classes: ["Counter"] }]))).errors[0]?.code).toBe(10070);
  await put(step([{ new_sqlite_classes: ["Counter"] }]), counter);
  expect((await post()).errors[0]?.code).toBe(10064);
  expect(cf.state.workers.get("api")?.versions).toHaveLength(1);
});

test("a version upload with a migration is refused with 10211, and so is a new class among exports", async () => {
  await put();
  expect((await post(step([{ new_sqlite_classes: ["Counter"] }]), counter)).errors[0]?.code).toBe(10211);
  const exports = { Counter: { type: "durable-object", storage: "sqlite" } };
  expect((await post({ exports }, counter)).errors[0]?.code).toBe(10211);
  expect((await put({ exports }, counter)).status).toBe(200);
  expect((await post({ exports }, counter)).status).toBe(200);
  const undeclared = await put({ exports: {} }, counter);
  expect(undeclared.errors[0]).toMatchObject({ code: 100402, meta: { details: [{ class: "Counter" }] } });
});

test("an alias points at its newest version, and Workers with Durable Objects have no preview", async () => {
  await put();
  const annotations = { "workers/alias": "pr-7" };
  await post({ annotations });
  const second = idOf(await post({ annotations }));
  expect([...(cf.state.workers.get("api")?.aliases ?? [])]).toEqual([["pr-7", second]]);
  const version = await call(cf, `GET /workers/scripts/api/versions/${second}`);
  expect([dig(version, "metadata", "has_preview"), dig(version, "metadata", "hasPreview")]).toEqual([true, true]);
  await put(step([{ new_sqlite_classes: ["Counter"] }]), counter);
  const newest = cf.state.workers.get("api")?.versions[0];
  expect(newest?.hasPreview).toBe(false);
});
