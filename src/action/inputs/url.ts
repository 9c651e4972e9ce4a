import { invalid, invalidText } from "./invalid.ts";
import { pairs } from "./pairs.ts";
import { list, optional, required } from "./text.ts";

/** A text that stands in the input `name`, as written, if it is an http(s) URL; anything else stops the action. */
export function asUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw invalidText(name, text, ", which is not an http(s) URL", "Write e.g. `https://example.com`.");
  if (url.username !== "" || url.password !== "")
    throw invalid(
      name,
      `has a user name or password in the URL of ${url.host}`,
      "Leave them out: addresses are shown in the log.",
    );
  return text;
}

/** An http(s) URL, as written. */
export function url(name: string): string {
  return asUrl(name, required(name));
}

/** The same; undefined when the input is absent or empty. */
export function optionalUrl(name: string): string | undefined {
  const text = optional(name);
  return text === undefined ? undefined : asUrl(name, text);
}

/** URLs from `name=https://…` lines. */
export function namedUrls(name: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, text] of pairs(name)) {
    if (text === undefined || !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(key))
      throw invalid(name, `has the line \`${key}\``, "Write `name=https://…` lines.");
    result.set(key, asUrl(name, text));
  }
  return result;
}

/** A list of origins, i.e. URLs of scheme, host and port alone. */
export function origins(name: string): string[] {
  return list(name).map((text) => {
    const { origin, href } = new URL(asUrl(name, text));
    if (href === `${origin}/`) return origin;
    throw invalidText(name, text, ", which is not an origin", `Leave out what follows the host: \`${origin}\`.`);
  });
}
