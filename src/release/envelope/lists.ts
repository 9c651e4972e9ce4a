import type { ReleaseFile, ReleaseModule } from "./format.ts";
import { invalidRelease } from "./invalid.ts";
import { FOLDERS, isSafePath } from "./layout.ts";

/** Refuses a list of files that leaves the directory or its known folders, or names one twice. */
export function checkPaths(files: ReleaseFile[]): void {
  const seen = new Set<string>();
  const folders = FOLDERS.map((folder) => `${folder}/`);
  for (const { path } of files) {
    if (!isSafePath(path)) throw invalidRelease(`lists "${path}", which leaves its directory or is not a plain path`);
    if (!folders.some((folder) => path.startsWith(folder)))
      throw invalidRelease(`lists "${path}", which is not below ${folders.join(" or ")}`);
    if (seen.has(path)) throw invalidRelease(`lists "${path}" twice`);
    seen.add(path);
  }
}

/** Refuses two modules of one name: each is a field of the upload form, beside the one named "metadata". */
export function checkModules(modules: ReleaseModule[]): void {
  const seen = new Set(["metadata"]);
  for (const { name } of modules) {
    if (seen.has(name)) throw invalidRelease(`has a module named "${name}", which is taken`);
    seen.add(name);
  }
}
