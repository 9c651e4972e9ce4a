/** Which files a multi-line `path` input names, and where they are rooted, as the artifact actions decide it. */
import { globSync } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lines } from "./stand-in.ts";

/** What `findFiles` found. */
export interface FoundFiles {
  /** Paths are kept relative to it. */
  root: string;
  /** Absolute, sorted. */
  files: string[];
}

/** Finds files by globs; a directory means all it holds; `!` excludes; hidden ones only if asked for. */
export async function findFiles(workspace: string, path: string, options: { hidden: boolean }): Promise<FoundFiles> {
  const patterns = lines(path).map((pattern) => pattern.replace(/\/+$/, "") || "/");
  const excluded = new Set(
    (
      await expand(
        workspace,
        patterns.filter(negative).map((pattern) => pattern.slice(1)),
      )
    ).files,
  );
  const { files, roots } = await expand(
    workspace,
    patterns.filter((pattern) => !negative(pattern)),
  );
  const kept = files.filter((file) => !excluded.has(file));
  const root = rootOf(roots, kept);
  const visible = kept.filter((file) => options.hidden || !isHidden(relative(root, file)));
  return { root, files: [...new Set(visible)].sort() };
}

function negative(pattern: string): boolean {
  return pattern.startsWith("!");
}

async function expand(workspace: string, patterns: string[]): Promise<{ files: string[]; roots: string[] }> {
  const files: string[] = [];
  for (const pattern of patterns) {
    for (const match of globSync(pattern, { cwd: workspace }))
      files.push(...(await filesBelow(resolve(workspace, match))));
  }
  return { files, roots: patterns.map((pattern) => searchRoot(workspace, pattern)) };
}

/** The part of a pattern before its first wildcard. */
function searchRoot(workspace: string, pattern: string): string {
  const segments = (isAbsolute(pattern) ? pattern : join(workspace, pattern)).split(sep);
  const wild = segments.findIndex((segment) => /[*?[{]/.test(segment));
  return wild < 0 ? segments.join(sep) : segments.slice(0, wild).join(sep) || sep;
}

/** One file alone is rooted in its directory; several paths at their least common ancestor. */
function rootOf(roots: string[], files: string[]): string {
  const [first, ...others] = roots;
  if (first === undefined) return sep;
  if (others.length === 0) return files.length === 1 && files[0] === first ? dirname(first) : first;
  const common = (left: string, right: string) => {
    const parts = right.split(sep);
    const shared = left.split(sep).findIndex((part, index) => part !== parts[index]);
    return shared < 0 ? left : left.split(sep).slice(0, shared).join(sep) || sep;
  };
  const ancestor = others.reduce(common, first);
  return files.includes(ancestor) ? dirname(ancestor) : ancestor;
}

/** A file itself, or every file below a directory. */
export async function filesBelow(path: string): Promise<string[]> {
  const stat = await lstat(path);
  if (!stat.isDirectory()) return [path];
  const entries = await readdir(path);
  return (await Promise.all(entries.map((entry) => filesBelow(join(path, entry))))).flat();
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith(".") && part !== "." && part !== "..");
}
