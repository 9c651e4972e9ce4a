/** What a bundle depends on, as one hash, and what came out of it the last time: so that only what changed is built. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** SHA-256 by path of files, e.g. of a bundle's. */
export type Hashes = Record<string, string>;

/** Below node_modules/, so that `npm ci` forgets everything. */
const CACHE = "node_modules/.cache/slipway/bundles";

/** What decides besides the code: the packages as asked for and as installed, how we build, and Node itself. */
const TOOLS = [
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  "scripts/build.ts",
  "scripts/build",
  "scripts/bundle.ts",
  "scripts/licenses.ts",
];

/**
 * The hash of everything that the bundle of an emitted entry is made of. It does not look into the packages themselves:
 * whoever edits node_modules/ by hand is found out by the full comparison only, which CI makes after `npm ci`.
 */
export function fingerprint(root: string, entry: string): string {
  const hash = createHash("sha256").update(`node ${process.version} ${process.platform}\n`);
  const tools = TOOLS.map((path) => join(root, path)).flatMap((path) => (isFolder(path) ? filesIn(path) : [path]));
  for (const path of [...tools, ...closure(entry)]) {
    hash.update(`${relative(root, path)}\n${existsSync(path) ? sha256(path) : "missing"}\n`);
  }
  return hash.digest("hex");
}

/** An emitted file and everything that it imports of ours, sorted. */
export function closure(entry: string): string[] {
  const found = new Set<string>();
  const queue = [entry];
  for (const path of queue) {
    if (found.has(path)) continue;
    found.add(path);
    // Rather too much than too little: a text that only looks like an import names no file, or costs a build.
    for (const [, target = ""] of readFileSync(path, "utf8").matchAll(
      /\b(?:from|import)\b\s*\(?\s*["'`](\.[^"'`]+)/g,
    )) {
      const file = join(dirname(path), target);
      if (existsSync(file)) queue.push(file);
    }
    queue.push(...threadsIn(path));
  }
  return [...found].sort();
}

/** The entries of the threads that an emitted entry starts: each becomes a bundle of its own beside index.js. */
export const threads = (entry: string): string[] => [...new Set(closure(entry).flatMap(threadsIn))];

// Written as `new URL(`./thread${extension}`, …)`: the sources, the emitted files and the bundles each have one there.
function threadsIn(path: string): string[] {
  const names = readFileSync(path, "utf8").matchAll(/new URL\(`(\.\/[\w-]+)\$\{extension\}`/g);
  return [...names].map(([, target = ""]) => join(dirname(path), `${target}.js`));
}

/** The files that a build with this fingerprint gave; undefined if there was none on this machine. */
export function recall(root: string, print: string): Hashes | undefined {
  const path = join(root, CACHE, `${print}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Hashes) : undefined;
}

/** Remembers the files that a build gave. */
export function remember(root: string, print: string, files: Hashes): void {
  mkdirSync(join(root, CACHE), { recursive: true });
  writeFileSync(join(root, CACHE, `${print}.json`), JSON.stringify(files));
}

/** The hashes of the files in a folder, those of its subfolders too if `deep`. */
export function hashesIn(folder: string, { deep = false }: { deep?: boolean } = {}): Hashes {
  const files = existsSync(folder) ? filesIn(folder, deep) : [];
  return Object.fromEntries(files.map((path) => [relative(folder, path), sha256(path)]));
}

function filesIn(folder: string, deep = true): string[] {
  return readdirSync(folder, { recursive: deep, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const isFolder = (path: string) => !/\.\w+$/.test(path);
const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
