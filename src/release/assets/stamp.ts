import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { STAMP_HEADER } from "../../record/stamp.ts";
import { releaseDigest, type Sealed } from "../envelope/digest.ts";

/** Rules of `_headers` that the platform reads; it drops what comes after them. */
const MOST_RULES = 100;
const FILE = "assets/_headers";
const COMMENT = "# Added by Slipway: static files show which release they come from.";

/** The rules with the stamp among them, or why it cannot be there. */
export type Stamping = { text: string } | { refused: string };

/** The stamp of a release: the same for the same content and origin, another for any other. */
export function stampOf(sealed: Sealed): string {
  return createHash("sha256")
    .update(`stamp of ${releaseDigest(sealed)}`)
    .digest("hex")
    .slice(0, 16);
}

/**
 * Adds the rule that shows the stamp to `_headers`, and changes no rule of its author's: one for every path takes it in, since
 * a second one of the same path would replace it.
 */
export function stampRules(text: string, stamp: string): Stamping {
  const lines = text.split("\n");
  if (lines.some(isOurs))
    return { refused: `\`_headers\` has a rule of its own for \`${STAMP_HEADER}\`, which is kept` };
  const paths = lines.flatMap((line, index) => (isPath(line) ? [index] : []));
  const line = `  ${STAMP_HEADER}: ${stamp}`;
  const all = paths.findLastIndex((index) => bare(lines[index]) === "/*");
  if (all >= 0 && all < MOST_RULES) return { text: lines.toSpliced((paths[all] ?? 0) + 1, 0, line).join("\n") };
  if (paths.length >= MOST_RULES) {
    return { refused: `\`_headers\` has ${paths.length} rules, and the platform reads no more than ${MOST_RULES}` };
  }
  const own = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return { text: `${own}${COMMENT}\n/*\n${line}\n` };
}

/** True if the rules show this stamp for every path. */
export function showsStamp(text: string, stamp: string): boolean {
  const lines = text.split("\n").map(bare);
  return lines.filter(isOurs).length === 1 && lines.includes(`${STAMP_HEADER}: ${stamp}`);
}

/**
 * Stamps the static files of a release directory. `sealed` is the release as it is without the stamp. Answers the stamp, or
 * why there is none; then nothing was changed.
 */
export async function stampAssets(directory: string, sealed: Sealed): Promise<{ stamp: string } | { refused: string }> {
  const stamp = stampOf(sealed);
  const path = join(directory, FILE);
  const has = sealed.files.some((file) => file.path === FILE);
  const bytes = has ? await readFile(path) : Buffer.alloc(0);
  const text = bytes.toString();
  if (!Buffer.from(text).equals(bytes)) return { refused: "`_headers` is not UTF-8 text" };
  const stamped = stampRules(text, stamp);
  if ("refused" in stamped) return stamped;
  await writeFile(path, stamped.text);
  return { stamp };
}

// As the platform reads lines: trimmed, a byte order mark included; a path begins with a slash or a scheme.
const bare = (line = "") => line.trim();
const isPath = (line: string) => /^([^\s]+:\/\/|\/)/.test(bare(line));
const isOurs = (line: string) => new RegExp(`^(!\\s*)?${STAMP_HEADER}\\s*(:|$)`, "i").test(bare(line));
