import type { Repository } from "../../settings/files/repository.ts";
import type { Finding } from "../findings/finding.ts";
import { findLockfiles, type Lockfile } from "./lockfiles.ts";
import { type Manifest, type Pinned, pinnedManager, readManifests } from "./manifest.ts";

/** What stands in the repository about packages. */
export interface Committed {
  directory: string;
  manifests: Manifest[];
  lockfiles: Lockfile[];
  pinned: Pinned | undefined;
  /** The lockfile that counts. */
  lockfile: Lockfile | undefined;
  /** Its text; undefined if it is none. */
  lock: string | undefined;
}

/** Reads it; what cannot be read is a finding. */
export async function readCommitted(
  repository: Repository,
  directory: string,
  findings: Finding[],
): Promise<Committed> {
  const manifests = await readManifests(repository, directory, findings);
  const pinned = pinnedManager(manifests, findings);
  const lockfiles = findLockfiles(repository, directory);
  const lockfile = lockfiles.find(({ manager }) => manager === pinned?.name) ?? lockfiles[0];
  return { directory, manifests, lockfiles, pinned, lockfile, lock: await textOf(repository, lockfile) };
}

async function textOf(repository: Repository, lockfile: Lockfile | undefined): Promise<string | undefined> {
  if (lockfile === undefined || lockfile.path.endsWith(".lockb")) return undefined;
  const bytes = await repository.read(lockfile.path, { words: "The lockfile", reason: "invalid-input" });
  return new TextDecoder().decode(bytes);
}
