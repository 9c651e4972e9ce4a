import { posix } from "node:path";
import type { Repository } from "../../settings/files/repository.ts";

/** Package managers that can be told apart by what is committed. */
export type ManagerName = "npm" | "pnpm" | "yarn" | "bun";

/** Lockfiles in the order in which one is taken where several lie side by side. */
const LOCKFILES: readonly (readonly [file: string, manager: ManagerName])[] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["npm-shrinkwrap.json", "npm"],
  ["package-lock.json", "npm"],
];

/** The name that people know each manager's lockfile by. */
export const LOCKFILE_OF: Readonly<Record<ManagerName, string>> = {
  npm: "package-lock.json",
  pnpm: "pnpm-lock.yaml",
  yarn: "yarn.lock",
  bun: "bun.lock",
};

/** A lockfile, and whose it is. */
export interface Lockfile {
  /** Relative to the repository. */
  path: string;
  manager: ManagerName;
}

/** The lockfiles of the nearest directory that has any: a workspace has its own at the root. */
export function findLockfiles(repository: Repository, directory: string): Lockfile[] {
  for (const folder of upwards(directory)) {
    const found = LOCKFILES.map(([file, manager]) => ({ path: posix.join(folder, file), manager }));
    const here = found.filter(({ path }) => repository.isFile(path));
    if (here.length > 0) return here;
  }
  return [];
}

/** A directory and all above it, up to the repository's root, nearest first. */
export function upwards(directory: string): string[] {
  const folder = posix.normalize(directory);
  return folder === "." ? ["."] : [folder, ...upwards(posix.dirname(folder))];
}

/** What pins wrangler in the text of a lockfile: its version; undefined if it is not in there. */
export function lockedWrangler({ path }: Lockfile, text: string): string | undefined {
  const name = posix.basename(path);
  if (name.endsWith(".json")) return lockedByNpm(text);
  const patterns: Record<string, RegExp> = {
    "pnpm-lock.yaml": /^\s+['"]?\/?wrangler[@/](\d+\.\d+\.\d+[^:('"\s]*)/m,
    "yarn.lock": /^"?wrangler@[^\n]*:\r?\n\s+version:?\s+"?([^"\s]+)"?/m,
    "bun.lock": /"wrangler":\s*\[\s*"wrangler@([^"]+)"/,
  };
  return patterns[name]?.exec(text)?.[1];
}

function lockedByNpm(text: string): string | undefined {
  try {
    const { packages = {}, dependencies = {} } = JSON.parse(text) as Record<string, Record<string, Locked>>;
    const key = Object.keys(packages).find((path) => /(^|\/)node_modules\/wrangler$/.test(path));
    return key === undefined ? dependencies.wrangler?.version : packages[key]?.version;
  } catch {
    return undefined;
  }
}

interface Locked {
  version?: string;
}
