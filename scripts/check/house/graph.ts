/** Who imports whom, types included, and what follows from it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** One import; both paths are relative to the repository's root. */
export interface Import {
  from: string;
  to: string;
}

/** Where the house stands. Tests, scripts and measurements may import anything. */
const HOUSE = ["actions", "local", "src"];

/** One `import`, `export … from` or `import()` of a source. */
export interface Statement {
  /** What stands between the keyword and `from`, e.g. `type { Reason }`; empty for `import()` and for a bare import. */
  names: string;
  target: string;
}

/** What a source imports, types included. */
export function statementsOf(source: string): Statement[] {
  const found = /^\s*(?:import|export)\b([^"'`;]*?)\bfrom\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  return [...source.matchAll(found)].map(([, names = "", from, bare, dynamic]) => ({
    names: names.trim(),
    target: from ?? bare ?? dynamic ?? "",
  }));
}

/** What a source names: `import`, `export … from` and `import()`, types included. */
export function importsOf(source: string): string[] {
  return statementsOf(source).map(({ target }) => target);
}

/** True for an import that is gone once the types are: `import type`. */
export const isTypeOnly = ({ names }: Statement) => /^type\b/.test(names);

/** What the files of the house import, in the order of the files. */
export interface Imports {
  /** Of each other, and of the rest of this repository. */
  files: Import[];
  /** Of packages and of Node, e.g. `cloudflare/core/error` and `node:fs`. */
  packages: Import[];
  /** The same as `files`, by tests of the house. */
  tests: Import[];
  /** Every file but tests. */
  sources: string[];
}

/** Reads every import of the house. */
export function readImports(root: string): Imports {
  const all = HOUSE.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  const named = all.flatMap((from) =>
    importsOf(readFileSync(join(root, from), "utf8")).map((target) => ({ from, to: resolved(root, from, target) })),
  );
  const files = named.filter(({ to }) => existsSync(join(root, to)));
  return {
    files: files.filter(({ from }) => !isTest(from)),
    packages: named.filter((one) => !files.includes(one) && !one.to.startsWith(".") && !isTest(one.from)),
    tests: files.filter(({ from }) => isTest(from)),
    sources: all.filter((path) => !isTest(path)),
  };
}

const isTest = (path: string) => path.endsWith(".test.ts");

/** The path of a file as seen from the root; the name of a package as it is. */
function resolved(root: string, from: string, target: string): string {
  return target.startsWith(".") ? relative(root, resolve(root, dirname(from), target)) : target;
}

/**
 * The room that a file belongs to: a folder of src/ or local/ (`src/rollout`), `actions`, or `local` for the commands
 * in local/ itself. src/errors.ts is a room of its own.
 */
export function roomOf(path: string): string {
  const [house = "", folder = "", ...rest] = path.split("/");
  if (house === "src" || (house === "local" && rest.length > 0)) return `${house}/${folder}`;
  return house;
}

/** The rooms that each room imports, sorted; rooms that import nobody are there too. */
export function arrows({ files, sources }: Imports): Map<string, string[]> {
  const found = new Map<string, Set<string>>(sources.map((path) => [roomOf(path), new Set()]));
  for (const { from, to } of files) if (roomOf(from) !== roomOf(to)) found.get(roomOf(from))?.add(roomOf(to));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, others]) => [room, [...others].sort()]));
}

/** Pairs of folders that import each other, as their full paths. */
export function mutualFolders(imports: Import[]): [string, string][] {
  const pairs = new Set(imports.map(({ from, to }) => `${dirname(from)} ${dirname(to)}`));
  return [...pairs]
    .map((pair) => pair.split(" ") as [string, string])
    .filter(([one, other]) => one < other && pairs.has(`${other} ${one}`))
    .sort();
}

/** Groups of files that reach each other by their imports, each group sorted. */
export function cycles(imports: Import[]): string[][] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const reached = new Map([...next.keys()].map((file) => [file, reach(file, next)]));
  const groups = [...reached].flatMap(([file, others]) => {
    if (!others.has(file)) return [];
    const group = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    return group[0] === file ? [group] : [];
  });
  return groups.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

function reach(file: string, next: Map<string, Import[]>): Set<string> {
  const found = new Set<string>();
  const queue = [file];
  for (const path of queue) {
    for (const { to } of next.get(path) ?? []) {
      if (!found.has(to)) queue.push(to);
      found.add(to);
    }
  }
  return found;
}
