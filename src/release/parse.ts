import { invalidRelease } from "./envelope/invalid.ts";
import { checkModules, checkPaths } from "./envelope/lists.ts";
import type { Release } from "./format.ts";
import { validate } from "./schema.generated.ts";

type Json = Record<string, unknown>;

/** The first thing that docs/release.schema.json does not allow, as its compiled validator says it. */
interface SchemaError {
  /** Where it is, e.g. `/config/routes/0`. */
  instancePath: string;
  keyword: string;
  params: { missingProperty?: string; additionalProperty?: string };
}

const OTHER_VERSION = "Use `seal` and the deploying action at the same commit of Slipway.";

/** Reads the text of release.json; anything that is not a release of a known format stops with a sentence. */
export function parseRelease(text: string): Release {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw invalidRelease(`has a release.json that is not JSON (${error instanceof Error ? error.message : error})`);
  }
  if (!isObject(json)) throw invalidRelease("has a release.json that is not an object");
  if (json.format !== 1) throw invalidRelease(`has the unknown format ${JSON.stringify(json.format)}`, OTHER_VERSION);
  checkForm(json);
  const release = json as unknown as Release;
  checkModules(release.config.modules);
  checkPaths(release.files);
  return release;
}

function checkForm(json: Json): void {
  const check = validate as unknown as { (value: unknown): boolean; errors?: SchemaError[] | null };
  if (check(json)) return;
  const [error] = check.errors ?? [];
  if (error === undefined) throw new Error("The validator of release.json refused without a reason.");
  const { instancePath, params } = error;
  // Only the settings are a closed list: what this reader would not carry out must stop it rather than be dropped.
  if (params.additionalProperty !== undefined)
    throw invalidRelease(
      `has the setting "${params.additionalProperty}", which this version does not carry out`,
      OTHER_VERSION,
    );
  const path = instancePath === "" ? [] : instancePath.slice(1).split("/");
  if (params.missingProperty !== undefined) path.push(params.missingProperty);
  throw notValid(json, path);
}

/** Names the key that its author would know: what is wrong within a setting or a list is shown with the whole of it. */
function notValid(json: Json, [key = "", setting]: string[]): Error {
  const inConfig = key === "config" && setting !== undefined;
  const value = inConfig ? (json.config as Json)[setting] : json[key];
  const given = key === "files" && value !== undefined ? "a list with an incomplete entry" : value;
  const shown = given === undefined ? "no value" : JSON.stringify(given).slice(0, 80);
  return invalidRelease(`has a release.json whose "${inConfig ? `config.${setting}` : key}" is not valid: ${shown}`);
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
