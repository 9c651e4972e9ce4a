import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type InputReason, UserError } from "../errors.ts";
import type { Head } from "./envelope/format.ts";
import { FOLDERS, RELEASE_FILE } from "./envelope/layout.ts";
import { checkModules, checkPaths } from "./envelope/lists.ts";
import { notCarried } from "./envelope/not-carried.ts";
import { hashFiles, listFiles } from "./envelope/scan.ts";
import { writeReleaseFile } from "./envelope/write.ts";
import type { WorkerRelease } from "./format.ts";
import { checkLimits } from "./limits.ts";
import { formProblem, parseRelease } from "./parse.ts";
import { checkWorker } from "./worker/check.ts";

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
    parseRelease(await readFile(join(directory, RELEASE_FILE)));
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

/** Writes a Worker's release.json for the files that lie in the directory; whatever a reader would refuse stops here. */
export async function sealDirectory(directory: string, head: Head<WorkerRelease>): Promise<WorkerRelease> {
  const problem = formProblem({ format: 1, ...head, files: [], digest: `sha256:${"0".repeat(64)}` });
  if (problem !== undefined) throw notCarried(problem);
  checkModules(head.config.modules);
  const files = await hashFiles(directory, await listFiles(directory));
  checkPaths(files);
  checkLimits({ files, config: head.config });
  const release = await writeReleaseFile(directory, head, files);
  checkWorker(directory, release);
  return release;
}
