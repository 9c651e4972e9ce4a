/** What the releases of the projects under test/fixtures/projects must hold. */
import { expect } from "vitest";
import type { WorkerConfig } from "../../src/release/format.ts";
import { moreExpected } from "./more-releases.ts";

/** What the release of a project must hold; what is not named here is not looked at. */
export interface Expected {
  config?: Partial<WorkerConfig>;
  absent?: (keyof WorkerConfig)[];
  metadata?: object;
  modules?: RegExp[];
  paths?: string[];
  /** Sources that must be found again, byte for byte, as the module whose name ends like this. */
  bytes?: Record<string, string>;
}

const MAP = /^index\.js\.map$/;
const hashed = (name: string) => new RegExp(`^\\./[0-9a-f]{40}-${name.replaceAll(".", "\\.")}$`);

/** One expectation for every project of test/fixtures/projects. */
export const expected: Record<string, Expected> = {
  ...moreExpected,
  assets: {
    config: {
      assets: {
        binding: "ASSETS",
        html_handling: "drop-trailing-slash",
        not_found_handling: "404-page",
        run_worker_first: ["/api/*", "!/api/docs/*"],
      },
    },
    paths: [
      // A percent sign is kept apart from our own encoding.
      ...["100%25 true.txt", "a%2520b.html"],
      ...[".well-known/security.txt", "404.html", "_headers", "_redirects", "app.js", "blog/first post.html"],
      ...["blog/ü & co.txt", "data.json", "index.html", "keep/notes.md", "no-extension", "pixel.png", "style.css"],
      "sub/_headers",
    ],
  },
  "assets-only": {
    config: { modules: [], assets: { not_found_handling: "single-page-application" } },
    metadata: { compatibility_date: "2026-11-01", compatibility_flags: [] },
    modules: [],
    paths: ["_headers", "assets/app.js", "index.html"],
  },
  commonjs: {
    metadata: expect.objectContaining({ compatibility_flags: ["nodejs_compat"] }),
    modules: [/^index\.js$/, MAP],
  },
  "custom-build": {
    metadata: expect.objectContaining({ bindings: [{ name: "MODE", text: "toml", type: "plain_text" }] }),
    modules: [/^index\.js$/, MAP],
  },
  "durable-objects": {
    config: {
      migrations: [
        { tag: "v1", new_sqlite_classes: ["Counter"] },
        { tag: "v2", new_sqlite_classes: ["Chat"] },
        { tag: "v3", renamed_classes: [{ from: "Chat", to: "Room" }] },
      ],
    },
  },
  environments: {
    config: {
      custom_domains: [{ hostname: "shop.example.com" }],
      workers_dev: false,
      tags: ["cf:service=environments", "cf:environment=production"],
    },
    metadata: expect.objectContaining({
      bindings: expect.arrayContaining([{ name: "STAGE", text: "production", type: "plain_text" }]),
    }),
  },
  generated: {
    metadata: expect.objectContaining({ bindings: [{ name: "FROM", text: "build", type: "plain_text" }] }),
    config: { assets: {}, workers_dev: true },
    paths: ["index.html"],
  },
  hello: {
    config: { workers_dev: true, tags: [] },
    absent: ["crons", "routes", "preview_urls", "assets", "migrations"],
    modules: [/^index\.js$/, MAP],
  },
  modules: {
    bytes: {
      "blob.bin": "src/blob.bin",
      "table.dat": "src/table.dat",
      "add.wasm": "src/add.wasm",
      "note.txt": "src/texts/note.txt",
    },
    modules: [
      ...[/^index\.js$/, hashed("schema.graphql"), hashed("note.txt"), hashed("page.html"), hashed("table.dat")],
      ...[hashed("blob.bin"), hashed("add.wasm"), MAP],
    ],
  },
  "no-bundle": { modules: [/^index\.js$/, /^lib\/greet\.mjs$/, /^words\/list\.txt$/] },
  "nodejs-compat": { metadata: expect.objectContaining({ compatibility_flags: ["nodejs_compat"] }) },
  platform: {
    metadata: expect.objectContaining({
      bindings: expect.arrayContaining([
        { name: "INTERNAL", type: "ratelimit", namespace_id: "1002", simple: { limit: 5, period: 10 } },
        { name: "VERSION", type: "version_metadata" },
        { name: "LIMITER", type: "ratelimit", namespace_id: "1001", simple: { limit: 100, period: 60 } },
      ]),
    }),
  },
  "preserve-names": { modules: [/^index\.js$/, /^\.\/own\.txt$/, /^\.\/texts\/shared\.txt$/, MAP] },
  queues: {
    config: {
      queue_consumers: [
        {
          queue: "queues-orders",
          type: "worker",
          dead_letter_queue: "queues-dead",
          settings: { batch_size: 10, max_wait_time_ms: 3000, max_retries: 5, max_concurrency: 2, retry_delay: 60 },
        },
        { queue: "queues-dead", type: "worker", settings: {} },
      ],
    },
  },
  quiet: {
    config: { crons: [], observability: { enabled: false }, preview_urls: true },
    absent: ["routes", "logpush"],
    modules: [/^index\.js$/],
  },
  secrets: {
    metadata: expect.objectContaining({
      bindings: [
        { name: "API_TOKEN", type: "inherit" },
        { name: "SIGNING_KEY", type: "inherit" },
      ],
    }),
  },
  services: {
    metadata: expect.objectContaining({
      bindings: expect.arrayContaining([
        { name: "AUTH_ADMIN", type: "service", service: "auth", entrypoint: "Admin", props: { level: 2 } },
      ]),
    }),
  },
  settings: {
    config: {
      logpush: true,
      workers_dev: false,
      tail_consumers: [{ service: "tail-worker" }],
      observability: {
        enabled: true,
        head_sampling_rate: 0.5,
        logs: { enabled: true, invocation_logs: false, head_sampling_rate: 0.25 },
      },
    },
    metadata: expect.objectContaining({
      placement: { mode: "smart" },
      limits: { cpu_ms: 100 },
      keep_bindings: ["plain_text", "json", "secret_text", "secret_key"],
    }),
  },
  "source-maps": { modules: [/^index\.js$/, MAP] },
  storage: {
    metadata: expect.objectContaining({
      bindings: expect.arrayContaining([
        { name: "CACHE_KV", type: "inherit" },
        { name: "EU_FILES", type: "r2_bucket", bucket_name: "storage-eu-files", jurisdiction: "eu" },
        { name: "DB", type: "d1", id: "7c4a2f0e-1f0b-4a52-9d8c-3f3f1f2a7b10" },
      ]),
    }),
  },
  triggers: {
    config: {
      crons: ["*/5 * * * *", "0 3 * * mon"],
      routes: [{ pattern: "example.com/api/*" }, { pattern: "*.example.com/v2/*", zone_name: "example.com" }],
      custom_domains: [{ hostname: "triggers.example.com" }, { hostname: "www.example.com", zone_name: "example.com" }],
      workers_dev: true,
      preview_urls: false,
    },
  },
  "worker-first": {
    paths: ["index.html"],
    config: { assets: { binding: "ASSETS", html_handling: "none", run_worker_first: true } },
  },
  workflows: {
    config: {
      workflows: [
        { name: "workflows-order", class_name: "OrderWorkflow", limits: { steps: 50 } },
        { name: "workflows-nightly", class_name: "NightlyWorkflow", schedules: [{ cron: "0 2 * * *" }] },
      ],
    },
  },
};
