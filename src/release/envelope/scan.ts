import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { sha256OfFile } from "./digest.ts";
import type { ReleaseFile } from "./format.ts";
import { invalidRelease } from "./invalid.ts";
import { RELEASE_FILE } from "./layout.ts";

/** One file as the directory lists it, before it is read. */
export interface FoundFile {
  path: string;
  size: number;
}

/** Every file of a release directory except release.json, sorted by path; a link or a special file stops. */
export async function listFiles(directory: string, below = ""): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of await readdir(join(directory, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    // As a text it names another file than the one that lies there.
    if (path.includes("\ufffd")) throw invalidRelease(`holds "${path}", whose name is not UTF-8`);
    if (entry.isDirectory()) found.push(...(await listFiles(directory, path)));
    else if (entry.isSymbolicLink()) throw invalidRelease(`holds "${path}", which is a link`);
    else if (!entry.isFile()) throw invalidRelease(`holds "${path}", which is not a regular file`);
    else if (path !== RELEASE_FILE) found.push({ path, size: (await stat(join(directory, path))).size });
  }
  return below === "" ? found.sort((a, b) => (a.path < b.path ? -1 : 1)) : found;
}

/** The files with their SHA-256, in the same order, read a few at a time. */
export async function hashFiles(directory: string, found: FoundFile[]): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = new Array(found.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < found.length; index = next++) {
      // Small files are read at once: signals get their turn now and then.
      if (index % 100 === 99) await setImmediate();
      const { path, size } = found[index] as FoundFile;
      files[index] = { path, sha256: await sha256OfFile(join(directory, path), size), size };
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return files;
}
