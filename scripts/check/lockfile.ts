/**
 * package-lock.json is whole: it names what package.json asks for, every platform's variant of every package, and the
 * hash of each. It names no registry: that is the business of whoever installs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../tree.ts";

type Names = Record<string, string>;

interface Manifest {
  dependencies?: Names;
  devDependencies?: Names;
  optionalDependencies?: Names;
  /** By name: npm knows no version of a package whose address the lockfile leaves out, but its hash is fixed there. */
  allowScripts?: Record<string, boolean>;
}

interface Locked extends Manifest {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

interface Lock {
  packages: Record<string, Locked>;
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
  const locked = Object.entries(packages).filter(([path]) => path !== "");
  return [
    ...(asked(manifest) === asked(packages[""])
      ? []
      : [problem("asks for something else than package.json: run `npm install`.")]),
    // An incomplete registry makes npm leave them out, and then `npm ci` refuses everywhere.
    ...missing.map(([name, version]) => problem(`lacks ${name}@${version}, which other machines need.`)),
    // npm leaves the hash out of what it did not download itself, and then installs whatever it is given elsewhere.
    ...locked
      .filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"))
      .map(([path, { version }]) =>
        problem(
          `has no sha512 \`integrity\` for ${path}@${version}: take it from \`npm view <name>@<version> dist.integrity\`.`,
        ),
      ),
    ...unapproved(manifest, locked).map((name) =>
      problem(`has an install script of ${name}: read it, then write it into \`allowScripts\` of package.json.`),
    ),
    ...locked
      .filter(([, { resolved }]) => resolved !== undefined)
      .map(([path]) => problem(`has an address for ${path}: install with this repository's .npmrc, which omits it.`)),
  ];
}

/** Packages that run code on every machine that installs them, without anybody having looked at it. */
const unapproved = ({ allowScripts = {} }: Manifest, locked: [path: string, entry: Locked][]): string[] =>
  locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ""))
    .filter((name) => allowScripts[name] !== true);

const sorted = (names: Names = {}) => Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
