/** dist/ is what a fresh build of the sources gives: nothing missing, nothing extra, nothing edited. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Hashes, hashesIn, recall } from "../build/fingerprint.ts";
import { type Bundle, bundle, prepare } from "../build.ts";
import type { Problem } from "../tree.ts";

/**
 * Compares dist/ with a build of the sources as they are, and with what git tracks. What this machine has built before
 * from the very same is not built again, except with `all`.
 */
export async function staleDist(root: string, { all }: { all: boolean }): Promise<Problem[]> {
  const bundles = await prepare(root);
  await buildAside(
    root,
    bundles.filter(({ fingerprint }) => all || recall(root, fingerprint) === undefined),
  );
  const fresh = Object.fromEntries(
    bundles.flatMap(({ folder, fingerprint }) =>
      Object.entries(recall(root, fingerprint) ?? {}).map(([path, hash]) => [`${folder}/${path}`, hash] as const),
    ),
  );
  const tracked = execFileSync("git", ["ls-files", "dist"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter(Boolean)
    .map((path) => path.slice("dist/".length));
  return compareDist({ fresh, dist: hashesIn(join(root, "dist"), { deep: true }), tracked });
}

/** Builds into a folder that is gone afterwards: its hashes are remembered. */
async function buildAside(root: string, bundles: Bundle[]): Promise<void> {
  const folder = mkdtempSync(join(root, "node_modules/.slipway-dist-"));
  try {
    await bundle(root, bundles, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What differs between a fresh build, the folder dist/ and the paths (relative to dist/) that git tracks. */
export function compareDist({ fresh, dist, tracked }: { fresh: Hashes; dist: Hashes; tracked: string[] }): Problem[] {
  const problem = (path: string, message: string) => ({ file: `dist/${path}`, line: 1, message });
  const built = Object.keys(fresh);
  const present = Object.keys(dist);
  return [
    ...built
      .filter((path) => !present.includes(path))
      .map((path) => problem(path, "is missing: run `npm run build` and commit it.")),
    ...present
      .filter((path) => !built.includes(path))
      .map((path) => problem(path, "is not built from any source: delete it.")),
    ...built
      .filter((path) => present.includes(path) && fresh[path] !== dist[path])
      .map((path) => problem(path, "is stale or edited: run `npm run build` and commit it.")),
    ...present
      .filter((path) => built.includes(path) && !tracked.includes(path))
      .map((path) => problem(path, "is not committed: `git add` it.")),
  ];
}
