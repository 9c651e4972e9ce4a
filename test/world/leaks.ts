/** What a step was given in secret must not stand in anything that it leaves behind. */
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { handOut } from "../../local/secrets/handed-out.ts";
import { partsOf, spellingsOf } from "../../local/secrets/spellings.ts";

/** Inputs that are secrets, as they are or as `NAME=value` lines. */
const SECRET = [
  "api-token",
  "github-token",
  "access-client-id",
  "access-client-secret",
  "worker-secrets",
  "secret-variables",
  "notify-secrets",
];

/** The secrets among a step's inputs. */
export function secretsOf(inputs: Record<string, string>): string[] {
  return SECRET.flatMap((name) => partsOf(inputs[name] ?? "")).filter((value) => value !== "");
}

/** Where one of the spellings stands: in a text by its name, or in a file below `directory` that is not older than `since`. */
export function leaks(
  spellings: string[],
  texts: Record<string, string>,
  { directory, since }: { directory: string; since: number },
): string[] {
  const inTexts = Object.entries(texts).filter(([, text]) => has(text, spellings));
  return [...inTexts.map(([name]) => name), ...files(directory, since).filter((file) => fileHas(file, spellings))];
}

/**
 * Throws if something that a step left has its secrets; a line that tells the runner to mask one is not shown by it. They are
 * noted, for the scan of what all tests left.
 */
export function assertNoLeaks(
  { stdout, stderr, written }: { stdout: string; stderr: string; written: string[] },
  step: { inputs: Record<string, string>; temporary: string; since: number },
): void {
  const secrets = secretsOf(step.inputs);
  handOut(...secrets);
  const log = `${stdout.replace(/^::add-mask::.*$/gm, "")}${stderr}`;
  const texts = { log, "files of the runner": written.join("\n") };
  const found = leaks(spellingsOf(secrets), texts, {
    directory: join(step.temporary, "slipway"),
    since: step.since,
  });
  if (found.length > 0) throw new Error(`A secret stands in: ${found.join(", ")}`);
}

const has = (text: string, spellings: string[]) => spellings.some((spelling) => text.includes(spelling));

/** Another step may have taken it away meanwhile. */
function fileHas(file: string, spellings: string[]): boolean {
  try {
    return has(readFileSync(file, "utf8"), spellings);
  } catch {
    return false;
  }
}

function files(directory: string, since: number): string[] {
  return entriesOf(directory).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return files(path, since);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return entry.isFile() && changed >= since ? [path] : [];
  });
}

/** What another process removes meanwhile holds nothing. */
function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
