import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { releaseDigest } from "./digest.ts";
import type { Envelope, Head, ReleaseFile } from "./format.ts";
import { RELEASE_FILE } from "./layout.ts";

/** Writes release.json around what a kind of release says of itself: the files of its directory, and the digest. */
export async function writeReleaseFile<Release extends Envelope>(
  directory: string,
  head: Head<Release>,
  files: ReleaseFile[],
): Promise<Release> {
  const sealed = { format: 1 as const, ...head, files };
  const release = { ...sealed, digest: releaseDigest(sealed) };
  await writeFile(join(directory, RELEASE_FILE), `${JSON.stringify(release, null, 2)}\n`);
  // `Head` took away exactly the three members that were added.
  return release as unknown as Release;
}
