import { readStrictJson } from "../text/strict-json.ts";
import { invalidRelease, OTHER_VERSION } from "./envelope/invalid.ts";
import { checkModules, checkPaths } from "./envelope/lists.ts";
import { findProblem, show, writePath } from "./envelope/problem.ts";
import type { Release } from "./format.ts";
import { validate } from "./schema.generated.ts";

type Json = Record<string, unknown>;

/** Reads the bytes of release.json; anything that is not a release of a known format stops with a sentence. */
export function parseRelease(bytes: Uint8Array): Release {
  const read = readStrictJson(bytes);
  if ("problem" in read) throw invalidRelease(`has a release.json that ${read.problem}`);
  const json = read.value;
  if (!isObject(json)) throw invalidRelease("has a release.json that is not an object");
  if (json.format !== 1) throw invalidRelease(`has the unknown format ${show(json.format ?? null)}`, OTHER_VERSION);
  const problem = formProblem(json);
  if (problem !== undefined) throw invalidRelease(problem, OTHER_VERSION);
  const release = json as unknown as Release;
  checkModules(release.config.modules);
  checkPaths(release.files);
  return release;
}

/**
 * What docs/release.schema.json does not allow in a release.json, going on after "The release …"; undefined if nothing. The
 * lists are closed: what a reader would not carry out must stop it rather than be dropped.
 */
export function formProblem(json: object): string | undefined {
  const problem = findProblem(validate, json);
  if (problem === undefined) return undefined;
  const { path, unknown } = problem;
  if (!unknown) return notValid(json as Json, path);
  if (path[0] === "config")
    return `has the setting "${writePath(path.slice(1))}", which this version does not carry out`;
  return `has the key "${writePath(path)}" in its release.json, which this version does not know`;
}

/** Names the key that its author would know: what is wrong within a setting or a list is shown with the whole of it. */
function notValid(json: Json, [key = "", setting]: string[]): string {
  const inConfig = key === "config" && setting !== undefined;
  const value = inConfig ? (json.config as Json)[setting] : json[key];
  const given = key === "files" && value !== undefined ? "a list with an incomplete entry" : value;
  return `has a release.json whose "${inConfig ? `config.${setting}` : key}" is not valid: ${show(given)}`;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
