import { describe, expect, test } from "vitest";
import type { Target } from "../format/settings.ts";
import { compareTarget, type Judging, refuseDifferences, type SealedTarget } from "./compare.ts";

const target: Target = {
  kind: "worker",
  worker: "shop-production",
  account: "0123456789abcdef0123456789abcdef",
  wranglerEnvironment: "production",
  config: "wrangler.jsonc",
  routes: [{ pattern: "example.com/api/*", zone_name: "example.com" }],
  customDomains: [{ hostname: "shop.example.com" }],
  workersDev: false,
  previewUrls: null,
  crons: ["0 * * * *"],
  queues: [{ queue: "orders", type: "worker" }],
  workflows: [{ name: "order", class_name: "Order" }],
  tailConsumers: ["tail"],
  bindings: [
    { name: "ASSETS", type: "assets", target: null },
    { name: "DB", type: "d1", target: "db-1" },
    { name: "FILES", type: "r2_bucket", target: '{"bucket_name":"files","jurisdiction":"eu"}' },
    { name: "STAGE", type: "plain_text", target: "production" },
    { name: "TOKEN", type: "inherit", target: null },
  ],
};

const judging: Judging = {
  target,
  allow: { migrations: false, takeOverDomains: false, differences: [] },
  versionHeader: "off",
};

/** The release that the target describes, to be tampered with. */
const honest = (): SealedTarget => ({
  name: "shop-production",
  environment: "production",
  config: {
    routes: [{ zone_name: "example.com", pattern: "example.com/api/*" }],
    custom_domains: [{ hostname: "shop.example.com" }],
    workers_dev: false,
    crons: ["0 * * * *"],
    queue_consumers: [{ queue: "orders", type: "worker" }],
    workflows: [{ name: "order", class_name: "Order" }],
    tail_consumers: [{ service: "tail" }],
    assets: { binding: "ASSETS" },
    modules: [{}],
  },
  metadata: {
    bindings: [
      { name: "STAGE", type: "plain_text", text: "production" },
      { name: "DB", type: "d1", id: "db-1" },
      { name: "FILES", type: "r2_bucket", bucket_name: "files", jurisdiction: "eu" },
      { name: "TOKEN", type: "inherit" },
    ],
  },
});

type Tamper = (release: SealedTarget) => void;
const bind =
  (name: string, change: object): Tamper =>
  ({ metadata: { bindings = [] } }) => {
    const index = bindings.findIndex((one) => one.name === name);
    bindings[index] = { ...(bindings[index] ?? { name, type: "" }), ...change };
  };
const add =
  (binding: { name: string; type: string; [key: string]: unknown }): Tamper =>
  (release) =>
    release.metadata.bindings?.push(binding);
const config =
  (change: object): Tamper =>
  (release) => {
    release.config = { ...release.config, ...change };
  };
const drop =
  (key: keyof SealedTarget["config"]): Tamper =>
  (release) =>
    delete release.config[key];

const tampered: [string, string, Tamper][] = [
  [
    "another Worker",
    "name",
    (release) => {
      release.name = "victim";
    },
  ],
  [
    "the Worker without its environment",
    "name",
    (release) => {
      release.name = "shop";
    },
  ],
  [
    "another case",
    "name",
    (release) => {
      release.name = "Shop-production";
    },
  ],
  [
    "another environment",
    "environment",
    (release) => {
      release.environment = "staging";
    },
  ],
  [
    "the top level",
    "environment",
    (release) => {
      release.environment = null;
    },
  ],
  ["another account", "account", config({ account_id: "ffffffffffffffffffffffffffffffff" })],
  ["an empty account", "account", config({ account_id: "" })],
  ["one more route", "routes", config({ routes: [...target.routes, { pattern: "login.example.com/*" }] })],
  ["another route", "routes", config({ routes: [{ pattern: "example.com/*", zone_name: "example.com" }] })],
  ["another zone", "routes", config({ routes: [{ pattern: "example.com/api/*", zone_name: "other.com" }] })],
  ["no zone", "routes", config({ routes: [{ pattern: "example.com/api/*" }] })],
  ["a route twice", "routes", config({ routes: [...target.routes, ...target.routes] })],
  ["no routes", "routes", drop("routes")],
  ["another domain", "custom-domains", config({ custom_domains: [{ hostname: "login.example.com" }] })],
  ["one more domain", "custom-domains", config({ custom_domains: [...target.customDomains, { hostname: "a.b" }] })],
  [
    "a domain that is switched off",
    "custom-domains",
    config({ custom_domains: [{ hostname: "shop.example.com", enabled: false }] }),
  ],
  ["workers.dev", "workers-dev", config({ workers_dev: true })],
  ["preview URLs", "preview-urls", config({ preview_urls: true })],
  ["preview URLs switched off", "preview-urls", config({ preview_urls: false })],
  ["another cron", "crons", config({ crons: ["* * * * *"] })],
  ["no crons", "crons", config({ crons: [] })],
  ["crons left alone", "crons", drop("crons")],
  ["another queue", "queues", config({ queue_consumers: [{ queue: "payments", type: "worker" }] })],
  [
    "another dead letter queue",
    "queues",
    config({ queue_consumers: [{ queue: "orders", type: "worker", dead_letter_queue: "x" }] }),
  ],
  ["one more queue", "queues", config({ queue_consumers: [...target.queues, { queue: "x", type: "worker" }] })],
  ["another workflow", "workflows", config({ workflows: [{ name: "x", class_name: "Order" }] })],
  ["another class", "workflows", config({ workflows: [{ name: "order", class_name: "X" }] })],
  ["another reader of the logs", "tail-consumers", config({ tail_consumers: [{ service: "evil" }] })],
  ["its other environment", "tail-consumers", config({ tail_consumers: [{ service: "tail", environment: "x" }] })],
  ["one more reader, streaming", "tail-consumers", config({ streaming_tail_consumers: [{ service: "evil" }] })],
  ["another database", "bindings.DB", bind("DB", { id: "db-2" })],
  ["a database in another environment", "bindings.DB", bind("DB", { internalEnv: "staging" })],
  ["the same id under another field", "bindings.DB", bind("DB", { id: undefined, raw: "db-1" })],
  ["another type with the same id", "bindings.DB", bind("DB", { type: "hyperdrive" })],
  ["whatever is bound already", "bindings.DB", bind("DB", { type: "inherit", id: undefined })],
  ["what another version bound", "bindings.TOKEN", bind("TOKEN", { version_id: "x" })],
  ["what another name bound", "bindings.TOKEN", bind("TOKEN", { old_name: "OTHER_SECRET" })],
  ["another bucket", "bindings.FILES", bind("FILES", { bucket_name: "other" })],
  ["the bucket in another jurisdiction", "bindings.FILES", bind("FILES", { jurisdiction: undefined })],
  [
    "a bucket whose name looks like the target",
    "bindings.FILES",
    bind("FILES", { bucket_name: '{"bucket_name":"files","jurisdiction":"eu"}', jurisdiction: undefined }),
  ],
  ["another value", "bindings.STAGE", bind("STAGE", { text: "staging" })],
  ["a value that is no text", "bindings.STAGE", bind("STAGE", { text: ["production"] })],
  ["a long value", "bindings.STAGE", bind("STAGE", { text: "x".repeat(10_000) })],
  ["one more binding", "bindings.KV", add({ name: "KV", type: "kv_namespace", namespace_id: "1" })],
  ["a binding twice", "bindings.DB", add({ name: "DB", type: "d1", id: "db-2" })],
  ["the same binding twice", "bindings.DB", add({ name: "DB", type: "d1", id: "db-1" })],
  ["another Worker's service", "bindings.AUTH", add({ name: "AUTH", type: "service", service: "auth" })],
  [
    "an unasked version binding",
    "bindings.SLIPWAY_VERSION",
    add({ name: "SLIPWAY_VERSION", type: "version_metadata" }),
  ],
  ["static files under another name", "bindings.FILES2", config({ assets: { binding: "FILES2" } })],
  ["no binding of static files", "bindings.ASSETS", drop("assets")],
  [
    "a binding less",
    "bindings.DB",
    ({ metadata }) => {
      metadata.bindings = metadata.bindings?.filter(({ name }) => name !== "DB") ?? [];
    },
  ],
  [
    "no bindings",
    "bindings.DB",
    ({ metadata }) => {
      metadata.bindings = [];
    },
  ],
  ["a binding called __proto__", "bindings.__proto__", add({ name: "__proto__", type: "d1", id: "db-1" })],
  ["a binding called toString", "bindings.toString", add({ name: "toString", type: "inherit" })],
];

test("an honest release differs in nothing, whatever its order", () => {
  expect(compareTarget(judging, honest())).toEqual([]);
  const release = honest();
  release.metadata.bindings?.reverse().push({ name: "ASSETS", type: "assets" });
  release.config.account_id = "0123456789abcdef0123456789abcdef";
  expect(compareTarget(judging, release)).toEqual([]);
});

describe.each(tampered)("%s", (_what, name, tamper) => {
  const release = honest();
  tamper(release);

  test("is named", () => {
    expect(compareTarget(judging, release).map((difference) => difference.name)).toContain(name);
    expect(() => refuseDifferences(judging, release)).toThrow(name);
  });

  test(/^(name|account|environment)$/.test(name) ? "cannot be allowed" : "can be allowed", () => {
    const allow = { ...judging.allow, differences: [name] };
    const left = compareTarget({ ...judging, allow }, release).map((difference) => difference.name);
    if (/^(name|account|environment)$/.test(name)) expect(left).toContain(name);
    else expect(left).not.toContain(name);
  });
});

test("what `seal` adds so that answers show their version is no difference, and nothing else is", () => {
  const adds: Judging = { ...judging, versionHeader: "add" };
  const release = honest();
  release.metadata.bindings?.push({ name: "SLIPWAY_VERSION_2", type: "version_metadata" });
  expect(compareTarget(adds, release)).toEqual([]);
  release.metadata.bindings?.push({ name: "SLIPWAY_VERSION_3", type: "d1", id: "x" });
  expect(compareTarget(adds, release)).toHaveLength(1);
});

test("without code nothing is bound, and what is bound all the same is named", () => {
  const release = honest();
  release.config.modules = [];
  release.metadata = {};
  expect(compareTarget(judging, release)).toEqual([]);
  release.metadata = { bindings: [{ name: "DB", type: "d1", id: "db-2" }] };
  expect(compareTarget(judging, release)).toMatchObject([{ name: "bindings.DB" }]);
});

test("the refusal says both words, and the way out if there is one", () => {
  const release = honest();
  release.config.crons = ["* * * * *"];
  expect(() => refuseDifferences(judging, release)).toThrow(/crons: \["\* \* \* \* \*"\] \(\["0 \* \* \* \*"\]\)/);
  try {
    refuseDifferences(judging, release);
  } catch (error) {
    expect(error).toMatchObject({ reason: "target-mismatch", hint: expect.stringContaining("differences: [crons]") });
  }
});
