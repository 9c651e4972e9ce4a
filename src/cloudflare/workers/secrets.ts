import { createHmac } from "node:crypto";
import { parse } from "dotenv";
import { type InputReason, UserError } from "../../errors.ts";

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
  return new UserError<InputReason>(`Line ${index + 1} of \`worker-secrets\` ${why}.`, {
    hint,
    reason: "invalid-input",
  });
}

/**
 * 16 hex digits that tell whether the same secrets were uploaded before, without telling what they are: keyed with the
 * API token, so that nobody without it can try values. Another token gives another fingerprint.
 */
export function secretsFingerprint(secrets: Map<string, string>, apiToken: string): string {
  const key = createHmac("sha256", apiToken).update("slipway worker secrets").digest();
  const hmac = createHmac("sha256", key);
  for (const [name, value] of [...secrets].sort(([a], [b]) => (a < b ? -1 : 1)))
    hmac.update(JSON.stringify([name, value]));
  return hmac.digest("hex").slice(0, 16);
}
