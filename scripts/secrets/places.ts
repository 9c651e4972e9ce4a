/** Which files are looked at, and which are not, each with its reason. */
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

interface Spared {
  name: string;
  /** The path below a place that is scanned, with `/`. */
  path: RegExp;
  why: string;
}

/** What may hold secrets, or holds nothing of a run. Nothing else is left out. */
export const SPARED: readonly Spared[] = [
  {
    name: "the local Cloudflare's own folder",
    path: /^[^/]+\/cloudflare$/,
    why: "a Worker's secrets are stored there, as Cloudflare stores them, and the key of the local authority",
  },
  { name: "packages", path: /(^|\/)node_modules$/, why: "what others published; no run writes there" },
  {
    name: "the copies of actions that a runner makes",
    path: /^[^/]+\/run-\d+\/actions$/,
    why: "dist/ as it is committed, which is scanned in its place",
  },
  { name: "Node's cache of compiled code", path: /(^|\/)node-compile-cache$/, why: "code, not data" },
];

/** Files below a folder, without those that are spared; links are not followed. */
export function filesBelow(folder: string, place = folder): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    const below = relative(place, path).replaceAll("\\", "/");
    if (SPARED.some((one) => one.path.test(below))) return [];
    if (entry.isDirectory()) return filesBelow(path, place);
    return entry.isFile() ? [path] : [];
  });
}

/** Folders that a test made in the temporary folder and did not take away. */
export function leftBehind(temporary: string): string[] {
  return entriesOf(temporary)
    .map(({ name }) => name)
    .filter((name) => name.startsWith("slipway-"));
}

/** As Latin-1, in which every byte is a letter: a secret is found in any file. */
export const readBytes = (path: string): string => readFileSync(path, "latin1");

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Error(`Nothing can be scanned in ${folder}: it is no folder that can be read.`, { cause: error });
  }
}
