import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { ArgumentError } from "./errors.ts";

/** What the command line gives of secrets and variables of the caller's repository, by name. */
export interface Given {
  secrets: Record<string, string>;
  vars: Record<string, string>;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Reads `--secret NAME[=VALUE]`, `--secret-file FILE` and `--var NAME=VALUE`; a name alone is in the environment. */
export function readGiven(
  { secret, files, vars }: { secret: string[]; files: string[]; vars: string[] },
  env: Record<string, string | undefined>,
): Given {
  const fromFiles = files.map((file) => parseFile(file));
  const single = secret.map((text) => pair("--secret", text, (name) => env[name]));
  return {
    secrets: { ...Object.assign({}, ...fromFiles), ...Object.fromEntries(single) },
    vars: Object.fromEntries(vars.map((text) => pair("--var", text, () => undefined))),
  };
}

function parseFile(file: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new ArgumentError(`--secret-file: ${file} cannot be read. Name a file of lines NAME=VALUE.`);
  }
  const found = parseEnv(text) as Record<string, string>;
  if (Object.keys(found).length > 0) return found;
  throw new ArgumentError(`--secret-file: ${file} has no line NAME=VALUE.`);
}

function pair(option: string, text: string, fallback: (name: string) => string | undefined): [string, string] {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  // What stands behind the sign may be a secret: only the name is repeated.
  if (!NAME.test(name)) throw new ArgumentError(`${option}: "${name}" is no name. Write ${option} NAME=VALUE.`);
  if (/^GITHUB_/i.test(name)) throw new ArgumentError(`${option}: GitHub gives no name that begins with GITHUB_.`);
  const value = at < 0 ? fallback(name) : text.slice(at + 1);
  if (value !== undefined) return [name, value];
  const where = option === "--secret" ? ` There is no ${name} in the environment either.` : "";
  throw new ArgumentError(`${option}: ${name} has no value. Write ${option} ${name}=VALUE.${where}`);
}
