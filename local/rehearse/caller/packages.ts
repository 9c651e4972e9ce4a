import { constants } from "node:fs";
import { copyFile, link, mkdir, readdir, readlink, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exists } from "../../runner/repositories/repositories.ts";

/** Folders of node_modules that tools write into: never the same file as the original's. */
const OWN = /^\.(?!bin$|pnpm$|bun$|store$|yarn)/;

/** The `node_modules` of a repository and of its workspaces, relative to its root. */
export async function nodeModulesIn(root: string, at = ""): Promise<string[]> {
  const entries = await readdir(join(root, at), { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const path = join(at, entry.name);
    if (!entry.isDirectory() || entry.name === ".git" || entry.name === ".rehearsal") return [];
    return entry.name === "node_modules" ? [path] : nodeModulesIn(root, path);
  });
  return (await Promise.all(found)).flat();
}

/** The nearest `node_modules` above a repository, which its packages may come from as well. */
export async function nodeModulesAbove(root: string): Promise<string | undefined> {
  for (let at = dirname(root); ; at = dirname(at)) {
    if (await exists(join(at, "node_modules"))) return join(at, "node_modules");
    if (dirname(at) === at) return undefined;
  }
}

/**
 * Puts the packages of one copy of a repository into another, as an installation would: real folders inside of it, which
 * bundlers insist on. Files share their contents where the file system can; else they are hard links.
 */
export async function putPackages(from: string, to: string): Promise<number> {
  const folders = await nodeModulesIn(from);
  for (const path of folders)
    if (!(await exists(join(to, path)))) await copyTree(join(from, path), join(to, path), false);
  return folders.length;
}

async function copyTree(from: string, to: string, own: boolean): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isDirectory()) await copyTree(source, target, own || OWN.test(entry.name));
    else if (entry.isFile()) await copyOne(source, target, own);
  }
}

let clones = true;

async function copyOne(source: string, target: string, own: boolean): Promise<void> {
  if (own) return copyFile(source, target, constants.COPYFILE_FICLONE);
  try {
    if (clones) return await copyFile(source, target, constants.COPYFILE_FICLONE_FORCE);
  } catch {
    clones = false;
  }
  // Another file system has neither.
  await link(source, target).catch(() => copyFile(source, target));
}
