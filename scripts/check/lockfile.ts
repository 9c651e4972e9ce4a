/** package-lock.json is whole: it names what package.json asks for, and every platform's variant of every package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../tree.ts";

type Names = Record<string, string>;

interface Manifest {
  dependencies?: Names;
  devDependencies?: Names;
  optionalDependencies?: Names;
}

interface Lock {
  packages: Record<string, Manifest>;
}

/** What `npm ci` would refuse, on this machine or on one of another kind. */
export function lockfileProblems(root: string): Problem[] {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));
  return compareLock(read("package.json") as Manifest, read("package-lock.json") as Lock);
}

/** What is missing from a lockfile. */
export function compareLock(manifest: Manifest, { packages }: Lock): Problem[] {
  const problem = (message: string) => ({ file: "package-lock.json", line: 1, message });
  const asked = (from: Manifest | undefined) =>
    JSON.stringify([sorted(from?.dependencies), sorted(from?.devDependencies)]);
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(
      ([name]) =>
        packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  return [
    ...(asked(manifest) === asked(packages[""])
      ? []
      : [problem("asks for something else than package.json: run `npm install`.")]),
    // An incomplete registry makes npm leave them out, and then `npm ci` refuses everywhere.
    ...missing.map(([name, version]) => problem(`lacks ${name}@${version}, which other machines need.`)),
  ];
}

const sorted = (names: Names = {}) => Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
