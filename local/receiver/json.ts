import { isObject, type Json } from "../server/json.ts";
import type { Told } from "./contract.ts";

/** The JSON object of a call that says that it is one; undefined for anything else. */
export function jsonOf({ headers, body }: Told): Json | undefined {
  if (!/^application\/json\b/.test(headers["content-type"] ?? "")) return undefined;
  try {
    const json: unknown = JSON.parse(body);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
