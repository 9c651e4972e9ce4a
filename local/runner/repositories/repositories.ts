/** The repositories that `uses:` can name, and fresh copies of them as a runner would download them. */
import { createHash } from "node:crypto";
import { constants, type Dirent } from "node:fs";
import { access, copyFile, mkdir, readdir, readFile, readlink, symlink } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import ignore from "ignore";
import type { RunRequest } from "../contract/request.ts";

/** A repository at one commit. */
export interface Repository {
  /** `owner/name`. */
  name: string;
  /** Its directory on this machine; never run anything in it. */
  directory: string;
  /** As written in `uses`, or the ref of the run. */
  ref: string;
  sha: string;
}

/** 40 hex digits that stand for a commit: the ref itself if it is one. */
export function shaOf(repository: string, ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref : createHash("sha1").update(`${repository}@${ref}`).digest("hex");
}

/** The repository behind `owner/name@ref`, or undefined if it is not on this machine. */
export function findRepository(request: RunRequest, name: string, ref: string): Repository | undefined {
  const known: Record<string, string> = {
    ...request.repositories,
    [request.repository]: request.caller,
    [request.suiteRepository]: request.suite,
  };
  const found = Object.entries(known).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found && { name: found[0], directory: resolve(found[1]), ref, sha: shaOf(found[0], ref) };
}

/** True if both belong to one owner, where GitHub lets secrets be inherited. */
export function sameOwner(left: string, right: string): boolean {
  return left.split("/")[0]?.toLowerCase() === right.split("/")[0]?.toLowerCase();
}

/** Hands out one copy per repository and commit, made when first asked for. */
export class Downloads {
  readonly #target: string;
  readonly #skip: string;
  readonly #copies = new Map<string, Promise<string>>();

  /** `skip` is left out of every copy: the run's own directory may lie inside a repository. */
  constructor(target: string, skip: string) {
    this.#target = target;
    this.#skip = skip;
  }

  /** The directory that holds what `owner/name@sha` has committed. */
  get(repository: Repository): Promise<string> {
    const key = `${repository.name}/${repository.sha}`;
    const known = this.#copies.get(key);
    if (known) return known;
    const directory = join(this.#target, ...key.split("/"));
    const copy = copyRepository(repository.directory, directory, this.#skip).then(() => directory);
    this.#copies.set(key, copy);
    return copy;
  }
}

/** Copies what a clone would have: everything but `.git`, `node_modules` and what `.gitignore` files name. */
export async function copyRepository(from: string, to: string, skip?: string): Promise<number> {
  return await copyDirectory(resolve(from), resolve(to), { rules: [], skip: skip && resolve(skip) });
}

interface Rule {
  base: string;
  ignores: (path: string) => boolean;
}

async function copyDirectory(
  from: string,
  to: string,
  options: { rules: Rule[]; skip?: string | undefined },
): Promise<number> {
  const entries = await readdir(from, { withFileTypes: true });
  const rules = entries.some((entry) => entry.name === ".gitignore")
    ? [...options.rules, await readRule(from)]
    : options.rules;
  await mkdir(to, { recursive: true });
  const counts = entries.map(async (entry) => {
    const source = join(from, entry.name);
    if (entry.name === ".git" || entry.name === "node_modules") return 0;
    if (source === options.skip || source === to || isIgnored(source, entry, rules)) return 0;
    const target = join(to, entry.name);
    return entry.isDirectory()
      ? copyDirectory(source, target, { ...options, rules })
      : copyEntry(entry, source, target);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function copyEntry(entry: Dirent, source: string, target: string): Promise<number> {
  if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
  else if (entry.isFile()) await copyFile(source, target, constants.COPYFILE_FICLONE);
  else return 0;
  return 1;
}

async function readRule(directory: string): Promise<Rule> {
  const rules = ignore().add(await readFile(join(directory, ".gitignore"), "utf8"));
  return { base: directory, ignores: (path) => rules.ignores(path) };
}

function isIgnored(path: string, entry: Dirent, rules: Rule[]): boolean {
  return rules.some(({ base, ignores }) => ignores(relative(base, path) + (entry.isDirectory() ? "/" : "")));
}

/** The nearest `node_modules` at or above a directory; undefined if there is none. */
export async function nearestNodeModules(directory: string): Promise<string | undefined> {
  const candidate = join(directory, "node_modules");
  if (await exists(candidate)) return candidate;
  const parent = dirname(directory);
  return parent === directory ? undefined : nearestNodeModules(parent);
}

/** True if something is there. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
