import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { releaseConfig } from "./from-wrangler.ts";
import { refuseUnsupported } from "./support.ts";

const wrangler = dirname(createRequire(import.meta.url).resolve("wrangler/package.json"));

test("a decision was taken on every setting that this wrangler knows", () => {
  const schema = JSON.parse(readFileSync(join(wrangler, "config-schema.json"), "utf8"));
  const settings = Object.keys(schema.definitions.RawConfig.properties).filter((name) => name !== "env");
  expect(settings.length).toBeGreaterThan(80);
  for (const setting of settings) {
    try {
      refuseUnsupported({ [setting]: { something: "set" } });
    } catch (error) {
      const { message, hint } = error as Error & { hint: string };
      // A part that is unknown is fine here; a setting that is unknown is not.
      if (!message.includes(`\`${setting}.something\``)) expect(message).not.toMatch(/does not know/);
      expect(hint).toMatch(/\.$|:\/\//);
    }
  }
});

describe("refused by name", () => {
  test.each<[string, object]>([
    ["containers", { containers: [{ class_name: "Box", image: "./Dockerfile" }] }],
    ["exports.Flow", { exports: { Flow: { type: "workflow" } } }],
    ["exports.Box.container", { exports: { Box: { type: "durable-object", storage: "sqlite", container: "box" } } }],
    [
      "exports.Gone.state",
      { exports: { Gone: { type: "durable-object", state: "transferred", transferred_to: "b" } } },
    ],
    ["exports.Next.state", { exports: { Next: { type: "durable-object", state: "expecting-transfer" } } }],
    ["exports.Odd", { exports: { Odd: { type: "invented" } } }],
    ["addresses", { addresses: ["a@example.com"] }],
    ["addresses", { addresses: [] }],
    ["triggers.events", { triggers: { crons: [], events: [] } }],
    ["triggers.webhooks", { triggers: { webhooks: ["x"] } }],
    ["site", { site: { bucket: "public" } }],
    ["unsafe.metadata", { unsafe: { metadata: { main_module: "evil.js" } } }],
    ["unsafe.capnp", { unsafe: { capnp: { compiled_schema: "x" } } }],
    ["wasm_modules", { wasm_modules: { A: "a.wasm" } }],
    ["compliance_region", { compliance_region: "fedramp_high" }],
    ["legacy_env", { legacy_env: false }],
    ["main", { main: "src/entry.py" }],
    ["pages_build_output_dir", { pages_build_output_dir: "dist" }],
    ["first_party_worker", { first_party_worker: true }],
    ["invented_next_year", { invented_next_year: { enabled: true } }],
    ["assets.invented", { assets: { directory: "public", invented: "x" } }],
    ["durable_objects.invented", { durable_objects: { bindings: [], invented: 1 } }],
  ])("%s", (setting, config) => {
    const refuse = () => refuseUnsupported(config as Record<string, unknown>);
    expect(refuse).toThrow(`The wrangler configuration sets \`${setting}\``);
    expect(refuse).toThrow(expect.objectContaining({ reason: "unsupported-config" }));
  });

  test("but not what is unset, empty or wrangler's own default", () => {
    refuseUnsupported(
      {
        containers: [],
        exports: {},
        site: undefined,
        unsafe: {},
        invented: [],
        legacy_env: true,
        filled_in: { a: 1 },
        compliance_region: "public",
      },
      { filled_in: { a: 1 } },
    );
  });
});

describe("settings of a release", () => {
  test("routes, domains and workers.dev", () => {
    const routes = [
      "a.com/*",
      { pattern: "b.com/*", zone_name: "b.com" },
      { pattern: "c.com", custom_domain: true, previews_enabled: true },
    ];
    expect(releaseConfig({ routes }, "w")).toEqual({
      routes: [{ pattern: "a.com/*" }, { pattern: "b.com/*", zone_name: "b.com" }],
      custom_domains: [{ hostname: "c.com", previews_enabled: true }],
      workers_dev: false,
      observability: { enabled: false },
      tags: [],
    });
    expect(releaseConfig({ route: "a.com/*" }, "w")).toMatchObject({
      routes: [{ pattern: "a.com/*" }],
      workers_dev: false,
    });
    expect(releaseConfig({ routes, workers_dev: true }, "w").workers_dev).toBe(true);
    expect(releaseConfig({}, "w")).toEqual({ workers_dev: true, observability: { enabled: false }, tags: [] });
  });

  test("unset and emptied are not the same", () => {
    expect(releaseConfig({ triggers: {} }, "w")).not.toHaveProperty("crons");
    expect(releaseConfig({ triggers: { crons: [] } }, "w").crons).toEqual([]);
  });

  test("queue consumers in the API's names and units", () => {
    const consumer = {
      queue: "q",
      max_batch_size: 5,
      max_batch_timeout: 3,
      max_retries: 2,
      max_concurrency: 4,
      retry_delay: 60,
      dead_letter_queue: "d",
    };
    expect(releaseConfig({ queues: { consumers: [consumer, { queue: "d" }] } }, "w").queue_consumers).toEqual([
      {
        queue: "q",
        type: "worker",
        dead_letter_queue: "d",
        settings: { batch_size: 5, max_wait_time_ms: 3000, max_retries: 2, max_concurrency: 4, retry_delay: 60 },
      },
      { queue: "d", type: "worker", settings: {} },
    ]);
    expect(() => releaseConfig({ queues: { consumers: [{ queue: "q", type: "http_pull" }] } }, "w")).toThrow(
      /queues.consumers.type/,
    );
    expect(() => releaseConfig({ queues: { consumers: [{ queue: "q", invented: 1 }] } }, "w")).toThrow(
      /queues.consumers.invented/,
    );
  });

  test("workflows of this Worker only, with their schedules as the API wants them", () => {
    const workflows = [
      { binding: "A", name: "a", class_name: "A", schedules: "0 1 * * *", limits: { steps: 3 } },
      { binding: "B", name: "b", class_name: "B", script_name: "w", schedules: ["0 1 * * *", "0 2 * * *"] },
      { binding: "C", name: "c", class_name: "C", script_name: "other" },
    ];
    expect(releaseConfig({ workflows }, "w").workflows).toEqual([
      { name: "a", class_name: "A", schedules: [{ cron: "0 1 * * *" }], limits: { steps: 3 } },
      { name: "b", class_name: "B", schedules: [{ cron: "0 1 * * *" }, { cron: "0 2 * * *" }] },
    ]);
    const invented = [{ binding: "A", name: "a", class_name: "A", invented: true }];
    expect(() => releaseConfig({ workflows: invented }, "w")).toThrow(/workflows.invented/);
  });

  test("tags only where environments are defined", () => {
    const base = { topLevelName: "shop", definedEnvironments: ["staging"] };
    expect(releaseConfig({ ...base, targetEnvironment: "staging" }, "w").tags).toEqual([
      "cf:service=shop",
      "cf:environment=staging",
    ]);
    expect(releaseConfig({ ...base, targetEnvironment: "" }, "w").tags).toEqual(["cf:service=shop"]);
    expect(releaseConfig({ topLevelName: "shop", definedEnvironments: [] }, "w").tags).toEqual([]);
  });
});
