import { posix } from "node:path";
import type { ReleaseFile, ReleaseModule } from "./format.ts";
import { invalidRelease } from "./invalid.ts";
import { decodePath, FOLDERS, isEncoded, isSafePath } from "./layout.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not pass.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Refuses a list of files that leaves the directory or its known folders, or names one twice. */
export function checkPaths(files: ReleaseFile[]): void {
  const seen = new Set<string>();
  const folders = FOLDERS.map((folder) => `${folder}/`);
  for (const { path } of files) {
    if (!isSafePath(path)) throw invalidRelease(`lists "${path}", which leaves its directory or is not a plain path`);
    if (!folders.some((folder) => path.startsWith(folder)))
      throw invalidRelease(`lists "${path}", which is not below ${folders.join(" or ")}`);
    // Of two spellings of one static file only one would be served.
    if (path.startsWith("assets/") && !isEncoded(path))
      throw invalidRelease(`lists "${path}", which is another spelling of "${decodePath(path)}"`);
    if (seen.has(path)) throw invalidRelease(`lists "${path}" twice`);
    seen.add(path);
  }
}

/**
 * Refuses modules whose names are one name to somebody on their way: each is a field of the upload form, beside the one
 * named "metadata", and a path by which others import it.
 */
export function checkModules(modules: ReleaseModule[]): void {
  const seen = new Set<string>();
  for (const { name } of modules) {
    if (!name.isWellFormed() || CONTROL.test(name))
      throw invalidRelease(`has a module named ${JSON.stringify(name)}, which no upload form can carry`);
    const key = moduleKey(name);
    if (name === "metadata" || seen.has(key)) throw invalidRelease(`has a module named "${name}", which is taken`);
    seen.add(key);
  }
}

/** What is left of a name after the form has escaped its quotes and the runtime has resolved it as a path. */
function moduleKey(name: string): string {
  return posix.normalize(`/${name.normalize("NFC").replaceAll('"', "%22")}`);
}
