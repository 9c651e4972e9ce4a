import { isObject, type Json } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";

/** Most bytes of each annotation that a client may set. */
const limits: Record<string, number> = {
  "workers/message": 1000,
  "workers/tag": 100,
  "workers/alias": 63,
  "workers/commit_sha": 64,
  "workers/repository_url": 512,
  "workers/pull_request_number": 20,
  "workers/pull_request_title": 512,
  "workers/pull_request_url": 512,
};

/** The client's annotations; refuses unknown keys, values that are no strings, and values over their limit. */
export function annotationsOf(body: Json): Record<string, string> {
  const annotations: Record<string, string> = {};
  if (body.annotations === undefined || body.annotations === null) return annotations;
  if (!isObject(body.annotations)) throw new Refusal(400, 10001, "annotations must be an object.");
  for (const [key, value] of Object.entries(body.annotations)) {
    const limit = limits[key];
    if (limit === undefined) throw new Refusal(400, 10001, `The annotation "${key}" cannot be set by a client.`);
    if (typeof value !== "string") throw new Refusal(400, 10001, `The annotation "${key}" must be a string.`);
    if (Buffer.byteLength(value) > limit) {
      throw new Refusal(400, 10001, `The annotation "${key}" is longer than ${limit} bytes.`);
    }
    annotations[key] = value;
  }
  return annotations;
}

/** Refuses an alias that could not be a host name together with the Worker's name. */
export function checkAlias(alias: string, worker: string): void {
  if (!/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(alias)) {
    const rule = "lower-case letters, digits and dashes, starting with a letter";
    throw new Refusal(400, 10021, `The alias "${alias}" is not valid: use ${rule}.`);
  }
  if (alias.length + worker.length >= 63) {
    throw new Refusal(400, 10021, `The alias and the Worker's name together must be less than 63 characters.`);
  }
}
