import { expect, test } from "vitest";
import { envOf, hostsOf, needsOf } from "./mapping.ts";
import { newVersion } from "./test-plane.ts";

const surroundings = {
  address: async (to: unknown) => JSON.stringify(to),
  classExport: (worker: string, className: string) => `${worker}/${className}`,
};
const map = async (binding: { type: string; [key: string]: unknown }, extra = {}) =>
  (await envOf(newVersion("shop", "", { ...extra, bindings: [{ name: "B", ...binding }] }), surroundings)).B;

test.each([
  [
    { type: "plain_text", text: "t" },
    { type: "text", value: "t" },
  ],
  [
    { type: "secret_text", text: "s" },
    { type: "text", value: "s" },
  ],
  [
    { type: "json", json: { a: [1] } },
    { type: "json", value: { a: [1] } },
  ],
  [
    { type: "kv_namespace", namespace_id: "n" },
    { type: "kv", id: "n" },
  ],
  [
    { type: "d1", id: "old" },
    { type: "d1", id: "old" },
  ],
  [
    { type: "d1", id: "old", database_id: "new" },
    { type: "d1", id: "new" },
  ],
  [
    { type: "r2_bucket", bucket_name: "b" },
    { type: "r2", name: "b" },
  ],
  [
    { type: "analytics_engine", dataset: "d" },
    { type: "analytics-engine-dataset", name: "d" },
  ],
  [
    { type: "ratelimit", namespace_id: "1", simple: { limit: 5, period: 10 } },
    { type: "rate-limit", namespace: "1", simple: { limit: 5, period: 10 } },
  ],
  [
    { type: "durable_object_namespace", class_name: "C" },
    { type: "durable-object", worker: "host.shop", exportName: "shop/C" },
  ],
  [
    { type: "durable_object_namespace", class_name: "C", script_name: "other" },
    { type: "durable-object", worker: "host.other", exportName: "other/C" },
  ],
  [{ type: "assets" }, { type: "assets" }],
  [
    { type: "service", service: "api", entrypoint: "Admin" },
    { type: "external", address: '{"to":"service","worker":"api","entrypoint":"Admin"}' },
  ],
])("%j", async (binding, entry) => {
  expect(await map(binding)).toMatchObject(entry);
});

test("version_metadata is our version, not an invented one", async () => {
  const extra = { id: "id-1", annotations: { "workers/tag": "v1.2" } };
  expect(await map({ type: "version_metadata" }, extra)).toEqual({
    type: "json",
    value: { id: "id-1", tag: "v1.2", timestamp: "2026-11-20T10:00:00.000Z" },
  });
});

test.each([
  "ai",
  "vectorize",
  "hyperdrive",
  "mtls_certificate",
  "browser",
  "images",
  "send_email",
  "dispatch_namespace",
  "pipelines",
  "from_the_future",
])("%s becomes a stub that names the binding", async (type) => {
  const message = expect.stringMatching(new RegExp(`Binding "B" is of type .*"${type}".*does not run`));
  expect(await map({ type })).toMatchObject({ type: `unsafe:${type}`, dev: { options: { kind: "stub", message } } });
});

test("a service binding with props is a stub rather than one without", async () => {
  expect(await map({ type: "service", service: "api", props: { tenant: 1 } })).toMatchObject({
    dev: { options: { message: expect.stringContaining("service with props") } },
  });
});

test("plain versions start without storage and registry", () => {
  const binding = (type: string, extra = {}) => ({ name: "B", type, ...extra });
  expect(needsOf([binding("plain_text"), binding("service"), binding("queue")])).toEqual({
    storage: false,
    registry: false,
  });
  expect(needsOf([binding("kv_namespace")])).toEqual({ storage: true, registry: true });
  expect(needsOf([binding("durable_object_namespace")])).toEqual({ storage: false, registry: true });
  const objects = [binding("durable_object_namespace"), binding("durable_object_namespace", { script_name: "other" })];
  expect(hostsOf(objects, "shop")).toEqual(["shop", "other"]);
});
