import { parse } from "dotenv";
import type { UserError } from "../../errors.ts";
import { mask } from "../secrets.ts";
import { refused } from "./invalid.ts";
import { secretText } from "./secret.ts";

/**
 * Secrets of the Worker, whether they are to be uploaded or only never to be shown. The text is masked line by line as it
 * is read; its values are, too, since they stand in quotes or have lines.
 */
export function workerSecrets(name: string): Map<string, string> {
  const secrets = parseSecrets(secretText(name) ?? "");
  for (const value of secrets.values()) mask(value);
  return secrets;
}

/** The same for whoever takes back and must not be stopped: what is wrong with the text is left to those who upload it. */
export function hideWorkerSecrets(name: string): void {
  for (const value of Object.values(parse(secretText(name) ?? ""))) mask(value);
}

/**
 * Reads secrets from dotenv text, as wrangler's `--secrets-file` does. A line that is no assignment, a name given twice,
 * an empty value and one that dotenv would cut at a `#` throw a `UserError` with the line's number, never with its text:
 * even what looks like a name may be a piece of a key.
 */
export function parseSecrets(text: string): Map<string, string> {
  const values = parse(text);
  const inside = new Set(Object.values(values).flatMap((value) => (value.includes("\n") ? value.split("\n") : [])));
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const bare = line.trim();
    const [, name, rest = ""] = /^(?:export\s+)?([\w.-]+)\s*[=:](.*)$/.exec(bare) ?? [];
    if (bare === "" || bare.startsWith("#")) continue;
    const value = name === undefined ? undefined : values[name];
    if (name !== undefined && value !== undefined) {
      if (seen.has(name)) throw invalid(index, "names a secret a second time", "Give every secret once.");
      seen.add(name);
      checkSecret(index, { name, value, rest: rest.trim() });
    } else if (!isInside(bare, inside)) {
      throw invalid(
        index,
        "is no `NAME=value`",
        'Put a value of several lines in double quotes: `KEY="${{ secrets.KEY }}"`.',
      );
    }
  }
  return new Map(Object.entries(values));
}

/** True for a line of a value of several lines; the last one still has its closing quote. */
function isInside(line: string, inside: Set<string>): boolean {
  return [...inside].some((part) => part.trim() === line || part.trim() === line.replace(/["'`]\s*(#.*)?$/, "").trim());
}

function checkSecret(index: number, { name, value, rest }: { name: string; value: string; rest: string }): void {
  if (!/^[A-Za-z_$][\w$]*$/.test(name))
    throw invalid(
      index,
      "has a name that no Worker can read as a variable",
      "Use letters, digits and `_`, not starting with a digit.",
    );
  if (isCut(rest, value))
    throw invalid(
      index,
      "holds a `#` at which dotenv would end the value",
      'Put the value in quotes, `KEY="${{ secrets.KEY }}"`, of a kind that it does not contain; and comments on lines of their own.',
    );
  if (value === "")
    throw invalid(
      index,
      "has an empty value",
      "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string. Leave the line out to keep the value that the Worker has.",
    );
}

/** True if dotenv may have taken a part of the value for a comment. */
function isCut(rest: string, value: string): boolean {
  const quote = /^["'`]/.exec(rest)?.[0];
  const quoted = quote !== undefined && !value.startsWith(quote);
  return rest.includes(quoted ? `${quote}#` : "#");
}

function invalid(index: number, why: string, hint: string): UserError {
  return refused(`Line ${index + 1} of \`worker-secrets\` ${why}.`, hint);
}
