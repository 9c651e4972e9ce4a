import { createHmac } from "node:crypto";
import { parse } from "dotenv";
import { UserError } from "../errors.ts";

/**
 * Reads secrets from dotenv text, as wrangler's `--secrets-file` does. A line that is no assignment, a name given twice
 * and an empty value throw a `UserError` with the line's number, never with its text.
 */
export function parseSecrets(text: string): Map<string, string> {
  const values = parse(text);
  const inside = new Set(Object.values(values).flatMap((value) => (value.includes("\n") ? value.split("\n") : [])));
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const bare = line.trim();
    const name = /^(?:export\s+)?([\w.-]+)\s*[=:]/.exec(bare)?.[1];
    if (bare === "" || bare.startsWith("#")) continue;
    if (name !== undefined && name in values) {
      if (seen.has(name)) throw invalid(index, `names \`${name}\` a second time`, "Give every secret once.");
      seen.add(name);
    } else if (!isInside(bare, inside)) {
      throw invalid(
        index,
        "is no `NAME=value`",
        'Put a value of several lines in double quotes: `KEY="${{ secrets.KEY }}"`.',
      );
    }
  }
  for (const [name, value] of Object.entries(values)) checkSecret(name, value);
  return new Map(Object.entries(values));
}

/** True for a line of a value of several lines; the last one still has its closing quote. */
function isInside(line: string, inside: Set<string>): boolean {
  return [...inside].some((part) => part.trim() === line || part.trim() === line.replace(/["'`]\s*(#.*)?$/, "").trim());
}

function checkSecret(name: string, value: string): void {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) {
    throw new UserError(`\`worker-secrets\` holds the name \`${name}\`, which no Worker can read as a variable.`, {
      hint: "Use letters, digits and `_`, not starting with a digit.",
      reason: "invalid-input",
    });
  }
  if (value === "") {
    throw new UserError(`The secret \`${name}\` in \`worker-secrets\` is empty.`, {
      hint: "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string. Leave the line out to keep the value that the Worker has.",
      reason: "invalid-input",
    });
  }
}

function invalid(index: number, why: string, hint: string): UserError {
  return new UserError(`Line ${index + 1} of \`worker-secrets\` ${why}.`, { hint, reason: "invalid-input" });
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
