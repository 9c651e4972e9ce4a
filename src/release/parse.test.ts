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
  source: {},
  tools: {},
  config: { modules: [], workers_dev: true },
  files: [{ path: "worker/metadata.json", sha256: "0".repeat(64), size: 2 }],
  digest: `sha256:${"0".repeat(64)}`,
});

const refusal = (release: unknown) => {
  try {
    parseRelease(JSON.stringify(release));
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
  return "not refused";
};

// A key that a type has and the schema has not would be refused when read; the other way round, nobody would carry it out.
const ofRelease: Record<keyof Release, true> = {
  ...{ format: true, kind: true, name: true, environment: true, source: true, tools: true },
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
  expect(parseRelease(JSON.stringify(whole())).kind).toBe("worker");
  expect(parseRelease(JSON.stringify({ ...whole(), kind: "pages" })).kind).toBe("pages");
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
  ["workflows", [{ name: "w" }]],
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
