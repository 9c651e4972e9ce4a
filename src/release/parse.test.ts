/** What docs/release.schema.json allows, as its compiled validator says it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Release, WorkerConfig } from "./format.ts";
import { parseRelease } from "./parse.ts";

type Json = Record<string, unknown>;

const whole = (): Json & { config: Json; files: Json[] } => ({
  format: 1,
  kind: "worker",
  name: "shop",
  environment: null,
  source: { repository: "octo/shop", commit: "8f2c1d3e4b5a69788776655443322110ffeeddcc", ref: "refs/heads/main" },
  tools: {},
  config: { modules: [], workers_dev: true },
  files: [{ path: "worker/metadata.json", sha256: "0".repeat(64), size: 2 }],
  digest: `sha256:${"0".repeat(64)}`,
});

const read = (release: unknown) => parseRelease(new TextEncoder().encode(JSON.stringify(release)));

const refusal = (release: unknown) => {
  try {
    read(release);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
  return "not refused";
};

// A key that a type has and the schema has not would be refused when read; the other way round, nobody would carry it out.
const ofRelease: Record<keyof Release, true> = {
  ...{ format: true, kind: true, name: true, environment: true, source: true, stamp: true, tools: true },
  ...{ config: true, files: true, digest: true },
};
const ofConfig: Record<keyof WorkerConfig, true> = {
  ...{ modules: true, assets: true, routes: true, custom_domains: true, crons: true, queue_consumers: true },
  ...{ workflows: true, migrations: true, workers_dev: true, preview_urls: true, observability: true, logpush: true },
  ...{ tail_consumers: true, streaming_tail_consumers: true, tags: true, account_id: true, code_update_strategy: true },
};

test("the schema has the keys that the types have", () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/release.schema.json"), "utf8"));
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(ofRelease).sort());
  expect(Object.keys(schema.$defs.config.properties).sort()).toEqual(Object.keys(ofConfig).sort());
});

test("both kinds are read, and no other", () => {
  expect(read(whole()).kind).toBe("worker");
  expect(read({ ...whole(), kind: "pages" }).kind).toBe("pages");
  expect(refusal({ ...whole(), kind: "queue" })).toBe(
    'The release has a release.json whose "kind" is not valid: "queue".',
  );
});

test.each(Object.keys(whole()).filter((key) => key !== "format"))("a release without %s is refused", (key) => {
  const { [key]: _, ...rest } = whole();
  expect(refusal(rest)).toBe(`The release has a release.json whose "${key}" is not valid: no value.`);
});

test.each(["modules", "workers_dev"])("settings without %s are refused", (key) => {
  const { config, ...rest } = whole();
  const { [key]: _, ...others } = config;
  const sentence = `The release has a release.json whose "config.${key}" is not valid: no value.`;
  expect(refusal({ ...rest, config: others })).toBe(sentence);
});

test.each<[string, unknown]>([
  ["modules", [{ name: "a.js", path: "worker/a.js" }]],
  ["assets", []],
  ["routes", [{ zone_id: "1" }]],
  ["custom_domains", { hostname: "a.example" }],
  ["crons", [1]],
  ["queue_consumers", [{ queue: "q", type: "worker" }]],
  ["queue_consumers", [{ queue: "q", type: "worker", settings: [] }]],
  ["queue_consumers", [{ queue: "q", type: "http_pull", settings: {} }]],
  ["workflows", [{ name: "w" }]],
  ["assets", { html_handling: "sometimes" }],
  ["assets", { run_worker_first: [1] }],
  ["migrations", [{ tag: "v1", renamed_classes: [{ from: "A" }] }]],
  ["observability", { enabled: "yes" }],
  ["migrations", [{ tag: 1 }]],
  ["workers_dev", "yes"],
  ["preview_urls", null],
  ["observability", true],
  ["logpush", 1],
  ["tail_consumers", ["other"]],
  ["streaming_tail_consumers", [null]],
  ["tags", "cf:service=a"],
  ["account_id", 1],
  ["code_update_strategy", { mode: null }],
])("the setting %s may not be %j, which is shown", (key, value) => {
  const shown = JSON.stringify(value);
  expect(refusal({ ...whole(), config: { ...whole().config, [key]: value } })).toBe(
    `The release has a release.json whose "config.${key}" is not valid: ${shown}.`,
  );
});

test.each(["containers", "toString", "__proto__", "a/b"])("the unknown setting %s is refused by its name", (key) => {
  const config = Object.defineProperty(whole().config, key, { value: 1, enumerable: true });
  expect(refusal({ ...whole(), config })).toBe(
    `The release has the setting "${key}", which this version does not carry out.`,
  );
});

test.each<[string, unknown, string]>([
  ["assets", { _headers: "/*\n  X: y\n" }, "assets._headers"],
  ["routes", [{ pattern: "a.example/*", script: "other" }], "routes[0].script"],
  ["custom_domains", [{ hostname: "a.example" }, { hostname: "b.example", cert_id: "1" }], "custom_domains[1].cert_id"],
  ["queue_consumers", [{ queue: "q", type: "worker", settings: { purge: 1 } }], "queue_consumers[0].settings.purge"],
  ["workflows", [{ name: "w", class_name: "W", script_name: "other" }], "workflows[0].script_name"],
  ["migrations", [{ tag: "v1", drop_classes: ["A"] }], "migrations[0].drop_classes"],
  ["observability", { logs: { enabled: true, "a/b~c": 1 } }, "observability.logs.a/b~c"],
  ["tail_consumers", [{ service: "t", namespace: "n" }], "tail_consumers[0].namespace"],
  ["code_update_strategy", { mode: "deferred", force: true }, "code_update_strategy.force"],
])("an unknown key within %s is refused by its name", (key, value, name) => {
  const sentence = `The release has the setting "${name}", which this version does not carry out.`;
  expect(refusal({ ...whole(), config: { ...whole().config, [key]: value } })).toBe(sentence);
});

test.each<[string, Json]>([
  ["plan", { ...whole(), plan: {} }],
  ["source.run", { ...whole(), source: { ...(whole().source as Json), run: "1001" } }],
  ["files[0].mode", { ...whole(), files: [{ ...whole().files[0], mode: 0o755 }] }],
])("the unknown key %s is refused by its name", (key, release) => {
  const sentence = `The release has the key "${key}" in its release.json, which this version does not know.`;
  expect(refusal(release)).toBe(sentence);
});

test.each<[string, unknown]>([
  ["repository", "../../x"],
  ["repository", "octo/.."],
  ["repository", "octo/hello/actions"],
  ["repository", 1],
  ["commit", "8f2c1d3"],
  ["commit", "8F2C1D3E4B5A69788776655443322110FFEEDDCC"],
  ["commit", ["8f2c1d3e4b5a69788776655443322110ffeeddcc"]],
  ["ref", "main"],
  ["ref", "refs/heads/a b"],
  ["ref", "refs/heads/a\n::error::x"],
  ["ref", undefined],
])("a source with %s %j is refused", (key, value) => {
  const source = { ...(whole().source as Json), [key]: value };
  expect(refusal({ ...whole(), source })).toMatch(/^The release has a release\.json whose "source" is not valid: /);
});

test("a source may be unknown, and its owner a managed user", () => {
  const nowhere = { repository: null, commit: null, ref: null };
  expect(refusal({ ...whole(), source: nowhere })).toBe("not refused");
  expect(refusal({ ...whole(), source: { ...nowhere, repository: "mona_octo/hello.world" } })).toBe("not refused");
});

test.each([
  ["a key twice", '{"format":1,"format":1}', /has the key "format" twice/],
  ["other bytes", "\xff", /is not UTF-8/],
  ["too many levels", `{"format":1,"tools":${"[".repeat(100_000)}`, /is deeper than 64 levels/],
])("release.json with %s is refused", (_, text, sentence) => {
  expect(() => parseRelease(Buffer.from(text, "latin1"))).toThrow(sentence);
});

test.each<[string, Json]>([
  ["no path", { path: undefined }],
  ["a hash in capitals", { sha256: "A".repeat(64) }],
  ["a longer hash", { sha256: "0".repeat(65) }],
  ["a negative size", { size: -1 }],
  ["half a byte", { size: 0.5 }],
  ["a size as text", { size: "2" }],
  ["a size that no number holds exactly", { size: 2 ** 53 }],
])("a file with %s is refused", (_, change) => {
  const files = whole().files.map((file) => ({ ...file, ...change }));
  expect(refusal({ ...whole(), files })).toMatch(/"files" is not valid: "a list with an incomplete entry"/);
});
