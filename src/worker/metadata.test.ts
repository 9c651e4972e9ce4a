import { describe, expect, test } from "vitest";
import type { WorkerConfig } from "../release/format.ts";
import { annotate, completeMetadata, inheritedBindings, pendingMigrations } from "./metadata.ts";

describe("Durable Object migrations", () => {
  const migrations = [
    { tag: "v1", new_sqlite_classes: ["A"] },
    { tag: "v2", renamed_classes: [{ from: "A", to: "B" }] },
  ];
  const config = { modules: [], workers_dev: true, migrations };

  test.each([
    ["all, for a new Worker", { exists: false, tag: undefined }, { new_tag: "v2", steps: 2 }],
    ["all, for a Worker without a tag", { exists: true, tag: undefined }, { new_tag: "v2", steps: 2 }],
    ["what is missing", { exists: true, tag: "v1" }, { old_tag: "v1", new_tag: "v2", steps: 1 }],
  ])("%s", (_, state, expected) => {
    const pending = pendingMigrations(config, state);
    expect({ ...pending, steps: pending?.steps.length }).toEqual(expected);
    expect(pending?.steps.every((step) => !("tag" in step))).toBe(true);
  });

  test("none if the last one was carried out, or the release has none", () => {
    expect(pendingMigrations(config, { exists: true, tag: "v2" })).toBeUndefined();
    expect(pendingMigrations({ ...config, migrations: [] }, { exists: true, tag: "v2" })).toBeUndefined();
  });

  test("a live migration that the release does not know stops it", () => {
    expect(() => pendingMigrations(config, { exists: true, tag: "v3" })).toThrow(
      /`v3`, which this release does not list/,
    );
  });
});

describe("the metadata of an upload", () => {
  const config: WorkerConfig = {
    modules: [{ name: "index.js", path: "worker/index.js", contentType: "application/javascript+module" }],
    workers_dev: true,
    assets: { binding: "ASSETS", html_handling: "none", run_worker_first: ["/api/*"] },
  };
  const sealed = { main_module: "index.js", bindings: [{ name: "V", type: "plain_text", text: "x" }] };
  const additions = {
    annotations: { "workers/message": "m" },
    secrets: new Map([["TOKEN", "t"]]),
    assets: { jwt: "j", headers: "/*\n  a: b\n" },
    immediate: undefined,
  };

  test("gets secrets as bindings, keeps the others, and carries the rules of static files", () => {
    expect(completeMetadata(sealed, config, additions)).toEqual({
      main_module: "index.js",
      annotations: { "workers/message": "m" },
      bindings: [
        { name: "V", type: "plain_text", text: "x" },
        { name: "ASSETS", type: "assets" },
        { name: "TOKEN", type: "secret_text", text: "t" },
      ],
      keep_bindings: ["secret_text", "secret_key"],
      assets: {
        jwt: "j",
        config: { html_handling: "none", run_worker_first: ["/api/*"], _headers: "/*\n  a: b\n" },
      },
    });
  });

  test("a variable and a secret of one name are refused", () => {
    const secrets = new Map([["V", "t"]]);
    expect(() => completeMetadata(sealed, config, { ...additions, secrets })).toThrow(/`V`, .* binds as plain_text/);
  });

  test("static files alone carry nothing that only code has", () => {
    const only = { ...config, modules: [], assets: {} };
    const metadata = completeMetadata({ compatibility_date: "2026-06-01" }, only, { ...additions, secrets: new Map() });
    expect(Object.keys(metadata).sort()).toEqual(["annotations", "assets", "compatibility_date"]);
    expect(() => completeMetadata({}, only, additions)).toThrow(/static files only/);
  });

  test("only an immediate upload carries migrations", () => {
    const migrations = { new_tag: "v1", steps: [{ new_sqlite_classes: ["A"] }] };
    const metadata = completeMetadata(sealed, config, { ...additions, immediate: { migrations } });
    expect(metadata.migrations).toEqual(migrations);
    expect(metadata.code_update_strategy).toEqual({ mode: "deferred", max_delay: 300 });
    expect(completeMetadata(sealed, config, additions)).not.toHaveProperty("code_update_strategy");
  });

  test("bindings without an id are to be inherited", () => {
    const bindings = [
      { name: "KV", type: "inherit" },
      { name: "OLD", type: "inherit", version_id: "v" },
      { name: "DB", type: "d1", id: "1" },
    ];
    expect(inheritedBindings({ bindings })).toEqual(["KV"]);
  });

  test("annotations stay within their limits", () => {
    const source = { repository: "octo/hello", commit: "8f2c", ref: null, run: null };
    const origin = { source, server: "https://github.com", message: "m", tag: "é".repeat(80) };
    expect(annotate(origin, false)).toEqual({
      "workers/message": "m",
      "workers/tag": "é".repeat(50),
      "workers/commit_sha": "8f2c",
      "workers/repository_url": "https://github.com/octo/hello",
    });
    expect(Object.keys(annotate(origin, true))).toEqual(["workers/message", "workers/tag"]);
  });
});
