import { isObject, type Json } from "../../server/json.ts";
import { Refusal } from "./refusal.ts";

export { isObject, type Json } from "../../server/json.ts";

/** Parses a body by route, whatever its content type says: wrangler sends JSON as text/plain. */
export function parseJson(body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 10001, `The body is not JSON: ${text.slice(0, 80)}`);
  }
}

/** The value as an object, or a 400 that names `what`. */
export function object(value: unknown, what: string): Json {
  if (!isObject(value)) throw new Refusal(400, 10001, `${what} must be an object.`);
  return value;
}

/** The value as an array of objects, or a 400 that names `what`. */
export function objects(value: unknown, what: string): Json[] {
  if (!Array.isArray(value)) throw new Refusal(400, 10001, `${what} must be an array.`);
  return value.map((item, index) => object(item, `${what}[${index}]`));
}

/** A member that must be a non-empty string. */
export function text(source: Json, key: string): string {
  const value = source[key];
  if (typeof value !== "string" || value === "") throw new Refusal(400, 10001, `"${key}" must be a non-empty string.`);
  return value;
}

/** A member that may be absent, but is a string when it is there. */
export function optionalText(source: Json, key: string): string | undefined {
  const value = source[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new Refusal(400, 10001, `"${key}" must be a string.`);
  return value;
}

/** A member that may be absent, but is an array of strings when it is there. */
export function texts(source: Json, key: string): string[] {
  const value = source[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    throw new Refusal(400, 10001, `"${key}" must be an array of strings.`);
  }
  return value;
}

/** JSON with sorted keys: equal values give equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member,
  );
}
