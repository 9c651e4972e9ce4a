import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { releaseDigest } from "./digest.ts";
import type { Envelope, ReleaseFile } from "./format.ts";
import { invalidRelease } from "./invalid.ts";
import { RELEASE_FILE } from "./layout.ts";
import { type FoundFile, hashFiles, listFiles } from "./scan.ts";

/** Bytes of release.json that are read: several times what the largest list of files takes. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The bytes of release.json. Without one, or with one that is a link or endless, it stops. */
export async function readReleaseFile(directory: string): Promise<Uint8Array> {
  const path = join(directory, RELEASE_FILE);
  const kind = await lstat(path).catch(() => undefined);
  if (kind === undefined)
    throw invalidRelease(
      `is missing: there is no ${RELEASE_FILE} in "${directory}"`,
      "Give the directory that `seal` wrote (its output `release`), or the one the artifact was downloaded to.",
    );
  if (!kind.isFile()) throw invalidRelease(`has a ${RELEASE_FILE} that is not a regular file`);
  if (kind.size > MOST_BYTES) throw invalidRelease(`has a ${RELEASE_FILE} of ${kind.size} bytes`);
  return await readFile(path);
}

/** Refuses a directory whose files are not those that were sealed, and a description that does not fit its digest. */
export async function verifyEnvelope(directory: string, release: Envelope): Promise<void> {
  const found = await listFiles(directory);
  compareNames(release.files, found);
  compareContents(release.files, await hashFiles(directory, found));
  const digest = releaseDigest(release);
  if (digest !== release.digest)
    throw invalidRelease(`says that its digest is ${release.digest}, but it is ${digest}: release.json was changed`);
}

function compareNames(listed: ReleaseFile[], found: FoundFile[]): void {
  const present = new Map(found.map((file) => [file.path, file.size]));
  for (const { path, size } of listed) {
    const actual = present.get(path);
    if (actual === undefined)
      throw invalidRelease(
        `lacks "${path}"`,
        "If it came through an artifact, upload it with `include-hidden-files: true`; otherwise seal again.",
      );
    if (actual !== size) throw invalidRelease(`was changed: "${path}" has ${actual} bytes instead of ${size}`);
    present.delete(path);
  }
  for (const path of present.keys()) throw invalidRelease(`holds "${path}", which was not sealed`);
}

function compareContents(listed: ReleaseFile[], actual: ReleaseFile[]): void {
  const hashes = new Map(actual.map((file) => [file.path, file.sha256]));
  for (const { path, sha256 } of listed) {
    if (hashes.get(path) !== sha256) throw invalidRelease(`was changed: "${path}" has another content than was sealed`);
  }
}
