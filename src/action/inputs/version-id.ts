import { invalidText } from "./invalid.ts";
import { optional, required } from "./text.ts";

/** The id of a version in lower case, as Cloudflare writes it; undefined for a text that is none. */
export function parseVersionId(text: string): string | undefined {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined;
}

/** The same of a text that stands in the input `name`; anything else stops the action. */
export function asVersionId(name: string, text: string): string {
  const id = parseVersionId(text);
  if (id !== undefined) return id;
  throw invalidText(
    name,
    text,
    ", which is not a version id",
    "It looks like `dc8dcd28-271b-4367-9840-6c244f84cb40`, as the output `version-id` of `deploy-worker`.",
  );
}

/** The id of a version, in lower case. */
export function versionId(name: string): string {
  return asVersionId(name, required(name));
}

/** The same; undefined when the input is absent or empty. */
export function optionalVersionId(name: string): string | undefined {
  const text = optional(name);
  return text === undefined ? undefined : asVersionId(name, text);
}
