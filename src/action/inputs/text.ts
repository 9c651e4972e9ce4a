import { getInput } from "@actions/core";
import { invalid, invalidText } from "./invalid.ts";

/** The input's text, trimmed; an absent or empty input stops the action. */
export function required(name: string): string {
  const value = getInput(name);
  if (value === "") throw invalid(name, "is missing or empty", `Set it: \`with: { ${name}: … }\`.`);
  return value;
}

/** The input's text, trimmed; undefined when absent or empty. */
export function optional(name: string): string | undefined {
  return getInput(name) || undefined;
}

/** The items of a comma- or newline-separated list, trimmed, without empty ones. */
export function list(name: string): string[] {
  return getInput(name)
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** One of `allowed`; anything else stops the action with the list. */
export function oneOf<const T extends string>(name: string, allowed: readonly T[]): T {
  const value = getInput(name);
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw invalidText(name, value, "", `Use one of ${allowed.map((a) => `\`${a}\``).join(", ")}.`);
}

/** `true` or `false`, in the spellings of YAML 1.2's core schema. */
export function boolean(name: string): boolean {
  const value = getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw invalidText(name, value, "", "Use `true` or `false`.");
}

/** The word that expects nothing: no digest, and no name of anything, is called like that. */
const ANYTHING = "*";

/**
 * What something must be; undefined for `*`, which expects nothing. Empty stops the action: so looks an output that its job
 * did not set, and a comparison with nothing would let everything pass. Without the input `of`, it may be empty, too.
 */
export function expected(name: string, pattern: RegExp, of?: string): string | undefined {
  const value = getInput(name);
  const without = of !== undefined && getInput(of) === "";
  if (value === ANYTHING || (value === "" && without)) return undefined;
  if (pattern.test(value)) return value;
  const why = value === "" ? ", so there is nothing to compare with" : ", which nothing can be";
  throw invalidText(
    name,
    value,
    why,
    "Pass what is expected, e.g. the output of `seal`; `*` says that anything may come.",
  );
}
