import { UserError } from "../errors.ts";
import type { Release, ReleaseConfig, ReleaseFile } from "./format.ts";
import { isSafePath } from "./layout.ts";

type Json = Record<string, unknown>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isFlag: Test = (value) => typeof value === "boolean";
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const withText =
  (...keys: string[]): Test =>
  (value) =>
    isObject(value) && keys.every((key) => typeof value[key] === "string");

// A key that is not here is one this reader would not carry out, so it must stop rather than be dropped.
const CONFIG: Record<keyof ReleaseConfig, Test> = {
  modules: listOf(withText("name", "path", "contentType")),
  assets: isObject,
  routes: listOf(withText("pattern")),
  custom_domains: listOf(withText("hostname")),
  crons: listOf(isText),
  queue_consumers: listOf((value) => withText("queue", "type")(value) && isObject((value as Json).settings)),
  workflows: listOf(withText("name", "class_name")),
  migrations: listOf(withText("tag")),
  workers_dev: isFlag,
  preview_urls: isFlag,
  observability: isObject,
  logpush: isFlag,
  tail_consumers: listOf(withText("service")),
  streaming_tail_consumers: listOf(withText("service")),
  tags: listOf(isText),
  account_id: isText,
  code_update_strategy: withText("mode"),
};

const RELEASE: Record<Exclude<keyof Release, "format" | "config" | "files">, Test> = {
  kind: (value) => value === "worker" || value === "pages",
  name: (value) => typeof value === "string" && /^[a-z0-9_][a-z0-9_-]{0,254}$/.test(value),
  environment: (value) => value === null || isText(value),
  source: isObject,
  tools: isObject,
  digest: (value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value),
};

/** A release that is broken, changed or not understood; `why` continues "The release …". */
export function invalidRelease(why: string, hint?: string): UserError {
  return new UserError(`The release ${why}.`, {
    reason: "release-invalid",
    hint: hint ?? "Seal the project again and deploy that release, unchanged.",
  });
}

/** Reads the text of release.json; anything that is not a release of a known format stops with a sentence. */
export function parseRelease(text: string): Release {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw invalidRelease(`has a release.json that is not JSON (${error instanceof Error ? error.message : error})`);
  }
  if (!isObject(json)) throw invalidRelease("has a release.json that is not an object");
  if (json.format !== 1)
    throw invalidRelease(
      `has the unknown format ${JSON.stringify(json.format)}`,
      "Use `seal` and the deploying action at the same commit of Slipway.",
    );
  for (const [key, test] of Object.entries(RELEASE)) expect(test(json[key]), key, json[key]);
  expect(isObject(json.config), "config", json.config);
  parseConfig(json.config as Json);
  expect(Array.isArray(json.files) && json.files.every(isFile), "files", "a list with an incomplete entry");
  checkPaths(json.files as ReleaseFile[]);
  return json as unknown as Release;
}

function parseConfig(config: Json): void {
  for (const [key, value] of Object.entries(config)) {
    const test = Object.hasOwn(CONFIG, key) ? CONFIG[key as keyof ReleaseConfig] : undefined;
    if (test === undefined)
      throw invalidRelease(
        `has the setting "${key}", which this version does not carry out`,
        "Use `seal` and the deploying action at the same commit of Slipway.",
      );
    expect(test(value), `config.${key}`, value);
  }
  for (const key of ["modules", "workers_dev"]) expect(key in config, `config.${key}`, undefined);
  checkModules(config.modules as ReleaseConfig["modules"]);
}

// Each one is a field of the upload form, beside the one named "metadata".
function checkModules(modules: ReleaseConfig["modules"]): void {
  const seen = new Set(["metadata"]);
  for (const { name } of modules) {
    if (seen.has(name)) throw invalidRelease(`has a module named "${name}", which is taken`);
    seen.add(name);
  }
}

function checkPaths(files: ReleaseFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (!isSafePath(path)) throw invalidRelease(`lists "${path}", which leaves its directory or is not a plain path`);
    if (!/^(worker|assets)\//.test(path))
      throw invalidRelease(`lists "${path}", which is not below worker/ or assets/`);
    if (seen.has(path)) throw invalidRelease(`lists "${path}" twice`);
    seen.add(path);
  }
}

function isFile(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.path === "string" &&
    typeof value.sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(value.sha256) &&
    Number.isSafeInteger(value.size) &&
    (value.size as number) >= 0
  );
}

function expect(holds: boolean, key: string, value: unknown): void {
  if (holds) return;
  const shown = value === undefined ? "no value" : JSON.stringify(value)?.slice(0, 80);
  throw invalidRelease(`has a release.json whose "${key}" is not valid: ${shown}`);
}
