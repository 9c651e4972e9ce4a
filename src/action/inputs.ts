import { getInput } from "@actions/core";
import { UserError } from "../errors.ts";
import { mask } from "./secrets.ts";

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

const invalid = (name: string, why: string, hint: string) =>
  new UserError(`Input \`${name}\` ${why}.`, { hint, reason: "invalid-input" });

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

/** The input's text as written, not trimmed, with every line masked; undefined when empty. */
export function optionalSecret(name: string): string | undefined {
  const value = getInput(name, { trimWhitespace: false });
  if (value.trim() === "") return undefined;
  mask(value);
  return value;
}

/** A masked input that must not be empty: an unset secret arrives as an empty string, never as an error. */
export function secret(name: string): string {
  const value = optionalSecret(name)?.trim();
  if (value === undefined)
    throw invalid(
      name,
      "is empty",
      "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string: name it under `secrets:` of the call.",
    );
  return value;
}

/** `true` or `false`, in the spellings of YAML 1.2's core schema. */
export function boolean(name: string): boolean {
  const value = getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw invalid(name, `is \`${value}\``, "Use `true` or `false`.");
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
  throw invalid(
    name,
    value === "" ? "is empty" : `is \`${value}\``,
    `Use one of ${allowed.map((a) => `\`${a}\``).join(", ")}.`,
  );
}

/** A number from `min` to `max`, both included. */
export function number(
  name: string,
  { min, max, integer = false }: { min: number; max: number; integer?: boolean },
): number {
  const text = getInput(name);
  const value = Number(text);
  if (text !== "" && Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value)))
    return value;
  throw invalid(
    name,
    text === "" ? "is empty" : `is \`${text}\``,
    `Use a ${integer ? "whole " : ""}number from ${min} to ${max}.`,
  );
}

/** Longest duration that any input may have, ms: a timer of more than 24 days would fire at once. */
const LONGEST = 7 * 24 * UNITS.h;

/** Milliseconds of a duration such as `500ms`, `90s`, `5m` or `1h30m`, at least `min` and at most a week. */
export function duration(name: string, { min = 0 }: { min?: number } = {}): number {
  const text = getInput(name);
  const value = parseDuration(text);
  if (value === undefined)
    throw invalid(name, text === "" ? "is empty" : `is \`${text}\``, "Use a duration such as `90s`, `5m` or `1h30m`.");
  if (value < min) throw invalid(name, `is \`${text}\``, `Use at least \`${min / UNITS.s}s\`.`);
  if (value > LONGEST) throw invalid(name, `is \`${text}\``, "Use at most `168h`.");
  return value;
}

/** Milliseconds of a duration text, or undefined when it is not one. */
export function parseDuration(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text)) return undefined;
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit as keyof typeof UNITS],
    0,
  );
}

/** `NAME=value` lines, trimmed, in order; a line without `=` has an undefined value. Values may hold commas. */
export function pairs(name: string): Map<string, string | undefined> {
  return parsePairs(getInput(name));
}

/** `NAME=value` lines whose values are masked in the log; a line without a value stops the action. */
export function secretPairs(name: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, value = ""] of parsePairs(getInput(name))) {
    if (value === "") throw invalid(name, `has no value for \`${key}\``, "Write `NAME=${{ secrets.NAME }}` lines.");
    mask(value);
    result.set(key, value);
  }
  return result;
}

function parsePairs(text: string): Map<string, string | undefined> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return new Map(
    lines
      .filter((line) => line !== "")
      .map((line) => {
        const at = line.indexOf("=");
        return at < 0 ? [line, undefined] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
  );
}
