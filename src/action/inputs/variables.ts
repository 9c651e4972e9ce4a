import { mask } from "../secrets.ts";
import { invalid } from "./invalid.ts";
import { pairs } from "./pairs.ts";

const NAME = /^[A-Z_][A-Z0-9_]*$/;

/** Variables from `NAME=value` lines; `NAME` alone takes the value from the environment. */
export function variables(name: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const [variable, written] of pairs(name)) {
    if (!NAME.test(variable))
      throw invalid(name, `has the name \`${variable}\``, "Use capitals, digits and underscores.");
    const value = written ?? process.env[variable];
    if (value === undefined)
      throw invalid(name, `names \`${variable}\`, which is not in the environment`, `Write \`${variable}=value\`.`);
    result.set(variable, value);
  }
  return result;
}

/** Variables from `NAME=value` lines whose values are masked; a line without a value stops the action. */
export function secretVariables(name: string): Map<string, string> {
  const result = new Map<string, string>();
  const lines = pairs(name);
  // All of them first: a mistake in one line must not leave the values of the next ones to be seen.
  for (const [, value = ""] of lines) mask(value);
  for (const [index, [variable, value = ""]] of lines.entries()) {
    // Its words stay unsaid: a key that was cut into lines looks like this.
    if (!NAME.test(variable))
      throw invalid(
        name,
        `has no name for the value in line ${index + 1}`,
        "Write `NAME=${{ secrets.NAME }}` lines, with names of capitals, digits and underscores, and values of one line.",
      );
    if (value === "")
      throw invalid(name, `has no value for \`${variable}\``, "Write `NAME=${{ secrets.NAME }}` lines.");
    result.set(variable, value);
  }
  return result;
}
