import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type InputReason, UserError } from "../errors.ts";
import type { Head } from "./envelope/format.ts";
import { FOLDERS, RELEASE_FILE } from "./envelope/layout.ts";
import { hashFiles, listFiles } from "./envelope/scan.ts";
import { writeReleaseFile } from "./envelope/write.ts";
import type { WorkerRelease } from "./format.ts";
import { checkLimits } from "./limits.ts";
import { parseRelease } from "./parse.ts";

// All that stands at the top of a release directory.
const ENTRIES: readonly string[] = [RELEASE_FILE, ...FOLDERS];

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
  return new UserError<InputReason>(`The release cannot be written: ${what}`, {
    reason: "invalid-input",
    hint: "Name an empty or new directory for the release.",
  });
}

/** Writes a Worker's release.json for the files that lie in the directory; a link or a size over the limit stops. */
export async function sealDirectory(directory: string, head: Head<WorkerRelease>): Promise<WorkerRelease> {
  const files = await hashFiles(directory, await listFiles(directory));
  checkLimits({ files, config: head.config });
  return await writeReleaseFile(directory, head, files);
}
