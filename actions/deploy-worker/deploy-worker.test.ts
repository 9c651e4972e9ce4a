import { describe, expect, test } from "vitest";
import type { Deployment } from "../../src/cloudflare/workers/deployments.ts";
import { type Live, refuseSplit } from "../../src/cloudflare/workers/live.ts";
import type { Version } from "../../src/cloudflare/workers/versions.ts";
import type { WorkerConfig } from "../../src/release/format.ts";
import { type Circumstances, decide, tableFor } from "./decide.ts";
import { annotate, completeMetadata, inheritedBindings, pendingMigrations } from "./metadata.ts";
import { productionUrls, summarize } from "./report.ts";

const DIGEST = "d".repeat(64);

function version(id: string, notes: { [key: string]: string } = {}): Version {
  const record = { nonce: "00000000", notes, text: "" };
  return { id, createdOn: "", tag: "", message: "", record, hasPreview: true, bindings: [], startupTimeMs: 1 };
}

function deployment(versions: Deployment["versions"], notes: { [key: string]: string } = {}): Deployment {
  const record = { nonce: "00000000", notes, text: "" };
  return { id: "dep", createdOn: "today", source: "api", authorEmail: "a@b.c", versions, message: "", record };
}

function live(head: Deployment | undefined, versions: Version[] = []): Live {
  const active = versions.find(({ id }) => id === head?.versions[0]?.versionId);
  return { head, active, versions, state: undefined };
}

const circumstances = (changes: Partial<Circumstances>): Circumstances => ({
  worker: "shop",
  live: live(undefined),
  digest: DIGEST,
  secrets: undefined,
  traffic: "100",
  pending: undefined,
  allowMigrations: false,
  ...changes,
});

const all = (versionId: string) => deployment([{ versionId, percentage: 100 }]);

describe("the way to the wanted traffic", () => {
  test("the first deployment takes all traffic, whatever was asked for, but not none", () => {
    expect(decide(circumstances({}))).toMatchObject({ kind: "immediate", why: "first" });
    expect(decide(circumstances({ traffic: "0" }))).toMatchObject({ kind: "immediate", why: "first" });
    expect(() => decide(circumstances({ traffic: "none" }))).toThrow(/does not exist yet/);
  });

  test("a release that serves already is not touched", () => {
    const now = live(all("v1"), [version("v1", { d: DIGEST })]);
    for (const traffic of ["100", "0", "none"] as const)
      expect(decide(circumstances({ live: now, traffic }))).toMatchObject({ kind: "unchanged", version: { id: "v1" } });
  });

  test("other secrets make another version, unless none are given", () => {
    const now = live(all("v1"), [version("v1", { d: DIGEST, s: "aaaa" })]);
    expect(decide(circumstances({ live: now, secrets: "bbbb" })).kind).toBe("version");
    expect(decide(circumstances({ live: now, secrets: "aaaa" })).kind).toBe("unchanged");
    expect(decide(circumstances({ live: now })).kind).toBe("unchanged");
  });

  test("the newest version is used again, an older one never", () => {
    const same = version("v2", { d: DIGEST });
    const newest = live(all("v1"), [same, version("v1")]);
    expect(decide(circumstances({ live: newest }))).toMatchObject({ kind: "reuse", version: { id: "v2" } });
    expect(decide(circumstances({ live: newest, traffic: "none" })).kind).toBe("unchanged");
    const older = live(all("v1"), [version("v3"), same, version("v1")]);
    expect(decide(circumstances({ live: older })).kind).toBe("version");
  });

  test("a version staged by this run is staged already, and only lacks traffic", () => {
    const split = deployment([
      { versionId: "v1", percentage: 100 },
      { versionId: "v2", percentage: 0 },
    ]);
    const now = live(split, [version("v2", { d: DIGEST }), version("v1")]);
    expect(decide(circumstances({ live: now, traffic: "0" })).kind).toBe("unchanged");
    expect(decide(circumstances({ live: now, traffic: "100" }))).toMatchObject({
      kind: "reuse",
      version: { id: "v2" },
    });
  });

  test("migrations go at once, and only if that was asked for or allowed", () => {
    const pending = { old_tag: "v1", new_tag: "v2", steps: [{ new_sqlite_classes: ["B"] }] };
    const now = live(all("v1"), [version("v1")]);
    expect(decide(circumstances({ live: now, pending }))).toMatchObject({ kind: "immediate", why: "migrations" });
    expect(() => decide(circumstances({ live: now, pending, traffic: "0" }))).toThrow(/cannot travel .* `traffic: 0`/);
    expect(decide(circumstances({ live: now, pending, traffic: "0", allowMigrations: true })).kind).toBe("immediate");
  });

  test("the active version stays in front of the staged one", () => {
    expect(tableFor("0", "new", "old").map(({ versionId, percentage }) => [versionId, percentage])).toEqual([
      ["old", 100],
      ["new", 0],
    ]);
    expect(tableFor("100", "new", "old")).toEqual([{ versionId: "new", percentage: 100 }]);
  });
});

test("a split is refused with both ids, unless this run made it", () => {
  const table = [
    { versionId: "v1", percentage: 90 },
    { versionId: "v2", percentage: 10 },
  ];
  const ours = (notes: { [key: string]: string }) => notes.run === "7/1";
  expect(() => refuseSplit("shop", deployment(table), ours)).toThrow(/v1 at 90 %, v2 at 10 %/);
  expect(() => refuseSplit("shop", deployment(table, { run: "8/1" }), ours)).toThrow(/run 8\/1/);
  expect(() => refuseSplit("shop", deployment(table, { run: "7/1" }), ours)).not.toThrow();
  expect(() => refuseSplit("shop", all("v1"), ours)).not.toThrow();
});

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

test("production URLs are URLs, best first, without wildcards", () => {
  const config: WorkerConfig = {
    modules: [],
    workers_dev: true,
    custom_domains: [{ hostname: "shop.example.com" }],
    routes: [{ pattern: "example.com/api/*" }, { pattern: "*.example.com/*" }, { pattern: "https://www.example.com" }],
  };
  expect(productionUrls(config, "https://shop.acme.workers.dev")).toEqual([
    "https://shop.example.com",
    "https://example.com/api",
    "https://www.example.com",
    "https://shop.acme.workers.dev",
  ]);
});

test("the summary is a table that no pattern can break", () => {
  const text = summarize({
    worker: "shop",
    traffic: "100 %",
    versionId: "v2",
    previousVersionId: "v1",
    deploymentId: "dep",
    digest: "sha256:d",
    urls: ["https://shop.example.com"],
    versionUrl: undefined,
    assets: { total: 12400, uploaded: 20 },
    triggers: [
      { what: "routes a|b*", error: undefined },
      { what: "crons", error: new Error("no") },
    ],
    notes: ["Careful."],
  });
  expect(text).toContain("| Static files | 12,400, of which 20 were uploaded |");
  expect(text).toContain("| Triggers | applied: routes a\\|b\\*<br>**failed**: crons |");
  expect(text).not.toContain("Version URL");
});
