/** A JSON object whose members are not yet known. */
export type Json = Record<string, unknown>;

/** True for `{}`, not for arrays and null. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
