import { constants } from "node:fs";
import { copyFile, mkdir, readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import ignore from "ignore";
import { UserError } from "../../errors.ts";
import { encodePath } from "../envelope/layout.ts";
import { ASSET_LIMITS } from "./limits.ts";
import { ASSET_RULES } from "./rules.ts";

/** Reasons of static files that cannot be released. */
export const ASSETS_REASONS = ["assets-refused"] as const;
export type AssetsReason = (typeof ASSETS_REASONS)[number];

const IGNORE_FILE = ".assetsignore";

/** How much static content a release holds; `_headers` and `_redirects` do not count. */
export interface AssetCount {
  files: number;
  bytes: number;
}

/**
 * Copies the static files that wrangler would upload from `source` to `target`: `.assetsignore` applies, links within
 * the directory become files, and one that leads elsewhere stops. `_headers` and `_redirects` come along.
 */
export async function copyAssets(source: string, target: string): Promise<AssetCount> {
  const root = await realpath(source);
  const ignored = await ignoreFunction(root);
  const paths = (await readdir(root, { recursive: true })).map((path) => path.split(sep).join("/"));
  const wanted = paths.filter((path) => !ignored(path));
  const count = { files: 0, bytes: 0 };
  let next = 0;
  const worker = async () => {
    for (let path = wanted[next++]; path !== undefined; path = wanted[next++]) {
      const bytes = await copyAsset(root, target, path);
      if (bytes === undefined) continue;
      count.files += 1;
      count.bytes += bytes;
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  if (count.files > ASSET_LIMITS.files)
    throw refused(`"${source}" holds ${count.files} files; a version may have ${ASSET_LIMITS.files}`);
  for (const name of ASSET_RULES) if (paths.includes(name)) await copyAsset(root, target, name);
  return count;
}

async function copyAsset(root: string, target: string, path: string): Promise<number | undefined> {
  if (path.includes("\ufffd")) throw refused(`the static file "${path}" has a name that is not UTF-8`);
  const from = join(root, path);
  const found = await stat(from);
  if (found.isDirectory()) return undefined;
  if (!found.isFile()) throw refused(`the static file "${path}" is not a regular file`);
  // Links on the way count too: `readdir` follows them, and so does wrangler.
  if (relative(root, await realpath(from)).split(sep)[0] === "..")
    throw refused(`the static file "${path}" lies behind a link that leads out of the assets directory`);
  const { size } = found;
  if (size > ASSET_LIMITS.bytes)
    throw refused(`the static file "${path}" has ${size} bytes; one may have ${ASSET_LIMITS.bytes} bytes (25 MiB)`);
  const to = join(target, encodePath(path));
  await mkdir(dirname(to), { recursive: true });
  // A copy on write where the file system can do it.
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  return size;
}

async function ignoreFunction(root: string): Promise<(path: string) => boolean> {
  const text = await ignoreText(root);
  const patterns = [`/${IGNORE_FILE}`, ...ASSET_RULES.map((name) => `/${name}`), ...(text?.split("\n") ?? [])];
  const matcher = ignore().add(patterns);
  return (path) => {
    if (text === undefined && (path === "_worker.js" || path.startsWith("_worker.js/")))
      throw refused(
        'the assets directory holds "_worker.js", which would be served to everybody',
        "Remove it, or name it in a `.assetsignore` file in the assets directory.",
      );
    return matcher.ignores(path);
  };
}

/** As wrangler reads it: misread, it would ignore nothing, and everything would be served. */
async function ignoreText(root: string): Promise<string | undefined> {
  const contents = await readFile(join(root, IGNORE_FILE)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  try {
    // Unlike Node's "utf8" this drops a byte order mark, and stops at another encoding.
    const text = contents && new TextDecoder("utf-8", { fatal: true }).decode(contents);
    if (!text?.includes("\0")) return text;
  } catch {
    // The same sentence for both.
  }
  throw refused("the file `.assetsignore` is not UTF-8 text", "Save it as UTF-8.");
}

function refused(why: string, hint?: string): UserError {
  return new UserError<AssetsReason>(`${why.charAt(0).toUpperCase()}${why.slice(1)}.`, {
    reason: "assets-refused",
    hint: hint ?? "Remove it, or name it in a `.assetsignore` file in the assets directory.",
  });
}
