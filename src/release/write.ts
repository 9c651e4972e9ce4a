import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { canonicalJson, releaseDigest } from "./digest.ts";
import type { Release, ReleaseConfig } from "./format.ts";
import { encodePath, METADATA_FILE, RELEASE_FILE } from "./layout.ts";
import { checkMetadata } from "./metadata.ts";
import { parseRelease } from "./parse.ts";
import { checkLimits } from "./read.ts";
import { hashFiles, listFiles } from "./scan.ts";

/** One module of an upload form. */
export interface WorkerModule {
  name: string;
  contentType: string;
  contents: Uint8Array;
}

/** Everything of a release but its files, which `sealDirectory` finds in the directory. */
export type ReleaseHead = Pick<Release, "kind" | "name" | "environment" | "source" | "tools" | "config">;

// All that stands at the top of a release directory.
const ENTRIES = [RELEASE_FILE, "worker", "assets"];

/** Makes an empty directory of a new or empty one, or of one that holds a release and nothing else; anything else stops. */
export async function emptyReleaseDirectory(directory: string): Promise<void> {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [] as string[];
    if (error.code === "ENOTDIR") throw notEmpty(`"${directory}" is no directory.`);
    throw error;
  });
  if (entries.length > 0) {
    if (!entries.includes(RELEASE_FILE)) throw notEmpty(`"${directory}" is not empty and holds no release.`);
    // Only what is certainly ours is removed.
    const foreign = entries.find((name) => !ENTRIES.includes(name));
    if (foreign !== undefined) throw notEmpty(`"${directory}" holds "${foreign}" beside a release.`);
    parseRelease(await readFile(join(directory, RELEASE_FILE), "utf8"));
    await rm(directory, { recursive: true });
  }
  await mkdir(directory, { recursive: true });
}

function notEmpty(what: string): UserError {
  return new UserError(`The release cannot be written: ${what}`, {
    reason: "invalid-input",
    hint: "Name an empty or new directory for the release.",
  });
}

/** Writes worker/: the metadata in canonical JSON and every module under a path that cannot leave the directory. */
export async function writeWorker(
  directory: string,
  metadata: Record<string, unknown>,
  modules: WorkerModule[],
): Promise<ReleaseConfig["modules"]> {
  checkMetadata(metadata);
  const written: ReleaseConfig["modules"] = [];
  const taken = new Set([METADATA_FILE]);
  await put(join(directory, METADATA_FILE), `${canonicalJson(metadata)}\n`);
  for (const { name, contentType, contents } of modules) {
    const path = modulePath(name, taken);
    taken.add(path);
    await put(join(directory, path), contents);
    written.push({ name, path, contentType });
  }
  return written;
}

/** Writes release.json for the files that lie in the directory; a link or a size over the limit stops. */
export async function sealDirectory(directory: string, head: ReleaseHead): Promise<Release> {
  const files = await hashFiles(directory, await listFiles(directory));
  checkLimits({ files, config: head.config });
  const sealed = { format: 1 as const, ...head, files };
  const release: Release = { ...sealed, digest: releaseDigest(sealed) };
  await writeFile(join(directory, RELEASE_FILE), `${JSON.stringify(release, null, 2)}\n`);
  return release;
}

function modulePath(name: string, taken: Set<string>): string {
  const short = `worker/${encodePath(name.replace(/^\.\//, ""))}`;
  if (!clashes(short, taken)) return short;
  for (let number = 2; ; number++) {
    const path = `worker/${number}-${encodePath(name).replaceAll("/", "%2F")}`;
    if (!clashes(path, taken)) return path;
  }
}

// "a" and "a/b" cannot both be files: one of them would have to be a directory.
function clashes(path: string, taken: Set<string>): boolean {
  return [...taken].some((other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
}

async function put(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
