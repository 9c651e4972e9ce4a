/** dist/ is what a fresh build of the sources gives: nothing missing, nothing extra, nothing edited. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../build.ts";
import type { Problem } from "../tree.ts";

const files = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];

/** Builds into a folder of its own and compares it with dist/, and dist/ with what git tracks. */
export async function staleDist(root: string): Promise<Problem[]> {
  const fresh = mkdtempSync(join(root, "node_modules/.slipway-dist-"));
  try {
    await build({ out: fresh, quiet: true });
    const tracked = execFileSync("git", ["ls-files", "dist"], { cwd: root, encoding: "utf8" })
      .split("\n")
      .filter(Boolean)
      .map((path) => path.slice("dist/".length));
    return compareDist({ fresh, dist: join(root, "dist"), tracked });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What differs between a fresh build, the folder dist/ and the paths (relative to dist/) that git tracks. */
export function compareDist({ fresh, dist, tracked }: { fresh: string; dist: string; tracked: string[] }): Problem[] {
  const problem = (path: string, message: string) => ({ file: `dist/${path}`, line: 1, message });
  const built = files(fresh);
  const present = files(dist);
  return [
    ...built
      .filter((path) => !present.includes(path))
      .map((path) => problem(path, "is missing: run `npm run build` and commit it.")),
    ...present
      .filter((path) => !built.includes(path))
      .map((path) => problem(path, "is not built from any source: delete it.")),
    ...built
      .filter(
        (path) => present.includes(path) && !readFileSync(join(fresh, path)).equals(readFileSync(join(dist, path))),
      )
      .map((path) => problem(path, "is stale or edited: run `npm run build` and commit it.")),
    ...present
      .filter((path) => built.includes(path) && !tracked.includes(path))
      .map((path) => problem(path, "is not committed: `git add` it.")),
  ];
}
