/** Releases that go elsewhere than the commit says, each in one thing. */
import type { Settings } from "../format/settings.ts";
import { add, bind, config, drop, judging, type Tamper, target } from "./test-release.ts";

const from =
  (change: Partial<Settings["source"]>): Tamper =>
  (release) => {
    release.source = { ...judging.source, ...change };
  };

/** What a hostile build may make of a release: in words, the name of the difference, and how. */
export const tampered: [string, string, Tamper][] = [
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
  ["another commit", "source", from({ commit: "d".repeat(40) })],
  ["no commit", "source", from({ commit: null })],
  ["another repository", "source", from({ repository: "octo/evil" })],
  ["another branch", "source", from({ ref: "refs/heads/evil" })],
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
