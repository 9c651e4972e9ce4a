import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type InputReason, UserError } from "../errors.ts";
import { stampAssets } from "./assets/stamp.ts";
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

/**
 * Writes a Worker's release.json for the files that lie in the directory; whatever a reader would refuse stops here. With
 * `unstamped` static files are made to show the release's stamp, or it is told why they do not.
 */
export async function sealDirectory(
  directory: string,
  head: Head<WorkerRelease>,
  unstamped?: (why: string) => void,
): Promise<WorkerRelease> {
  const problem = formProblem({ format: 1, ...head, files: [], digest: `sha256:${"0".repeat(64)}` });
  if (problem !== undefined) throw notCarried(problem);
  checkModules(head.config.modules);
  const { files, stamp } = await listStamped(directory, head, unstamped);
  checkPaths(files);
  checkLimits({ files, config: head.config });
  const release = await writeReleaseFile(directory, stamp === undefined ? head : { ...head, stamp }, files);
  checkWorker(directory, release);
  return release;
}

/** The files of the directory, after the static ones were stamped if that is wanted. */
async function listStamped(directory: string, head: Head<WorkerRelease>, unstamped?: (why: string) => void) {
  const files = await hashFiles(directory, await listFiles(directory));
  if (unstamped === undefined || head.config.assets === undefined) return { files };
  const done = await stampAssets(directory, { format: 1, ...head, files });
  if ("refused" in done) {
    unstamped(done.refused);
    return { files };
  }
  const [rules] = await hashFiles(directory, (await listFiles(directory)).filter(isHeaders));
  const others = files.filter((file) => !isHeaders(file));
  const all = rules === undefined ? others : [...others, rules];
  return { files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), stamp: done.stamp };
}

const isHeaders = ({ path }: { path: string }) => path === "assets/_headers";
