import { ASSET_LIMITS } from "../../release/assets/limits.ts";
import { isContentHashed } from "./content-hashed.ts";
import { type ImmutableFile, isPlainPath, type Manifest } from "./manifest.ts";

/** Static files of one version on the smallest plan: no release that fits it may stop fitting it by what is kept. */
const SMALLEST_PLAN = 20_000;

/** What stays of earlier releases beside the files of this one. */
export interface Choice {
  files: ImmutableFile[];
  /** How many more would have stayed, if the platform's limit let them. */
  left: number;
}

/**
 * Chooses from the manifest of the release before what stays for `keep` releases: files with content-hashed names that this
 * release does not have itself, the newest first where the platform's limit has no room for all. `own` are its paths.
 */
export function chooseKept(before: Manifest, { own, keep }: { own: ReadonlySet<string>; keep: number }): Choice {
  const limit = own.size <= SMALLEST_PLAN ? SMALLEST_PLAN : ASSET_LIMITS.files;
  const wanted = before.files
    .map((file) => ({ ...file, age: file.age + 1 }))
    .filter(({ path, age }) => age <= keep && !own.has(path) && isContentHashed(path))
    .sort((a, b) => a.age - b.age || (a.path < b.path ? -1 : 1));
  const files = wanted.slice(0, Math.max(0, limit - own.size));
  return { files, left: wanted.length - files.length };
}

/** The manifest of a release: its own files with content-hashed names, and what stays beside them. */
export function manifestOf(
  worker: string,
  { own, kept }: { own: readonly Omit<ImmutableFile, "age">[]; kept: readonly ImmutableFile[] },
): Manifest {
  const named = own.filter(({ path }) => isPlainPath(path) && isContentHashed(path));
  return { worker, files: [...named.map(({ path, hash, size }) => ({ path, hash, size, age: 0 })), ...kept] };
}
