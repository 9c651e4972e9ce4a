/** What the releases of projects must hold that show one kind of configuration each. */
import { expect } from "vitest";
import type { Expected } from "./releases.ts";

const MODULES = [/^index\.js$/, /^index\.js\.map$/];
const bound = (...bindings: object[]) => expect.objectContaining({ bindings: expect.arrayContaining(bindings) });
const text = (name: string, value: string) => ({ name, type: "plain_text", text: value });

export const moreExpected: Record<string, Expected> = {
  "ai-namespaces": {
    metadata: bound(
      { name: "SEARCH", type: "ai_search_namespace", namespace: "docs" },
      { name: "MEMORY", type: "agent_memory", namespace: "chat" },
    ),
  },
  "cron-only": {
    config: { workers_dev: false, preview_urls: false, crons: ["0 3 * * *", "*/15 8-18 * * MON-FRI"] },
    absent: ["routes", "custom_domains"],
  },
  "define-alias": { modules: MODULES },
  email: {
    metadata: bound(
      { name: "ANY", type: "send_email" },
      { name: "ONE", type: "send_email", destination_address: "ops@example.com" },
    ),
  },
  "empty-ids": { metadata: bound({ name: "DB", type: "inherit" }) },
  entrypoints: {
    metadata: bound({
      name: "SELF",
      type: "service",
      service: "entrypoints",
      entrypoint: "Admin",
      props: { level: 3 },
    }),
  },
  exports: {
    metadata: expect.objectContaining({
      exports: {
        Chat: { type: "durable-object", storage: "sqlite" },
        Counter: { type: "durable-object", storage: "sqlite" },
      },
    }),
    absent: ["migrations"],
  },
  flags: { metadata: expect.objectContaining({ compatibility_flags: ["nodejs_als", "no_global_navigator"] }) },
  "foreign-objects": {
    metadata: bound({
      name: "COUNTER",
      type: "durable_object_namespace",
      class_name: "Counter",
      script_name: "counters",
    }),
    absent: ["migrations"],
  },
  "html-handling": {
    config: {
      assets: { binding: "FILES", html_handling: "none", not_found_handling: "none", run_worker_first: true },
    },
    paths: ["a/b.html", "index.html"],
  },
  "json-config": { metadata: bound(text("FROM", "json")) },
  "named-environment": {
    config: { workers_dev: false, tags: ["cf:service=named-environment", "cf:environment=live"] },
    metadata: expect.objectContaining({ bindings: [text("B", "2")] }),
  },
  observability: {
    config: {
      observability: {
        enabled: true,
        logs: { enabled: true, head_sampling_rate: 0.5, invocation_logs: false, persist: true },
        traces: { enabled: true, head_sampling_rate: 0.1 },
      },
    },
  },
  "oldest-shapes": {
    config: { routes: [{ pattern: "old.example.com/*" }], workers_dev: false, crons: ["*/30 * * * *"] },
    metadata: bound({ name: "KV", type: "kv_namespace", namespace_id: "00000000000000000000000000000002" }),
  },
  producer: { metadata: bound({ name: "JOBS", type: "queue", queue_name: "storage-jobs", delivery_delay: 30 }) },
  "subfolder-entry": { modules: [/^server\.js$/, /^server\.js\.map$/] },
  tail: { config: { tail_consumers: [{ service: "tail-worker" }] } },
  "toml-environments": {
    config: { routes: [{ pattern: "toml.example.com/*", zone_name: "example.com" }], crons: ["30 4 * * 1"] },
    metadata: bound(text("STAGE", "production"), {
      name: "LIMITS",
      type: "json",
      json: { small: 1, names: ["a", "b"] },
    }),
  },
  "top-level": { config: { tags: ["cf:service=top-level"] }, metadata: bound(text("STAGE", "none")) },
  "tsconfig-paths": { modules: MODULES },
  variables: {
    metadata: bound(text("EMPTY", ""), text("LINES", "one\ntwo\r\n"), text("UNICODE", "ü 🚢 \u2028"), {
      name: "NULL",
      type: "json",
      json: null,
    }),
  },
  "zone-routes": {
    config: {
      routes: [{ pattern: "*.example.com/api/*", zone_name: "example.com" }, { pattern: "example.com/zone/*" }],
      custom_domains: [{ hostname: "zone.example.com" }],
    },
  },
};
