import { addressProblem, pathProblem } from "../../text/address.ts";
import { invalid, invalidText } from "./invalid.ts";
import { pairs } from "./pairs.ts";
import { list, optional, required } from "./text.ts";

/** A text that stands in the input `name`, as written, if it is an http(s) URL; anything else stops the action. */
export function asUrl(name: string, text: string): string {
  const problem = addressProblem(text);
  if (problem === undefined) return text;
  // A password must not be shown by the sentence that refuses it.
  if (problem.says.startsWith("has a user name")) throw invalid(name, problem.says, problem.fix);
  throw invalidText(name, text, `, which ${problem.says}`, problem.fix);
}

/** A path below an address, as written. */
export function path(name: string): string {
  const text = required(name);
  const problem = pathProblem(text);
  if (problem === undefined) return text;
  throw invalidText(name, text, `, which ${problem.says}`, problem.fix);
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
