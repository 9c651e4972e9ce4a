/** actions/cache, actions/cache/restore and actions/cache/save: entries live as long as the run's directory. */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, isAbsolute, join, resolve } from "node:path";
import { exists } from "../repositories/repositories.ts";
import { flag, lines, type StandIn, type StandInRun } from "./stand-in.ts";

const inputs = {
  path: "",
  key: "",
  "restore-keys": "",
  "fail-on-cache-miss": "false",
  "lookup-only": "false",
};
const ignored = ["upload-chunk-size", "enableCrossOsArchive"];

/** actions/cache: restores now, saves at the end of a successful job unless the key was there. */
export const cache: StandIn = { inputs, ignored, main: restore, post: save, postIf: "success()" };

/** actions/cache/restore. */
export const cacheRestore: StandIn = { inputs, ignored, main: restore };

/** actions/cache/save. */
export const cacheSave: StandIn = { inputs: { path: "", key: "" }, ignored, main: save };

async function restore(run: StandInRun): Promise<void> {
  const key = run.input("key");
  if (key === "" || run.input("path") === "") throw new Error("Input required and not supplied: key, path");
  const matched = await findEntry(run, key);
  run.state.key = key;
  run.state.matched = matched ?? "";
  run.output("cache-primary-key", key);
  run.output("cache-matched-key", matched ?? "");
  // Real: empty on a miss, "false" for a restore key, "true" for the exact one.
  run.output("cache-hit", matched === undefined ? "" : String(matched === key));
  if (matched === undefined) {
    run.log(`Cache not found for input keys: ${[key, ...lines(run.input("restore-keys"))].join(", ")}`);
    if (flag(run, "fail-on-cache-miss"))
      throw new Error(`Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ${key}`);
    return;
  }
  if (!flag(run, "lookup-only")) {
    await copyPaths(run, (path, index) => [join(entryDirectory(run, matched), String(index)), path]);
  }
  run.log(`Cache restored from key: ${matched}`);
}

async function save(run: StandInRun): Promise<void> {
  const key = run.state.key ?? run.input("key");
  const directory = entryDirectory(run, key);
  if (run.state.matched === key || (await exists(directory)))
    return run.log(`Cache hit occurred on the primary key ${key}, not saving cache.`);
  await mkdir(directory, { recursive: true });
  await copyPaths(run, (path, index) => [path, join(directory, String(index))]);
  await writeFile(join(directory, "key"), key);
  run.log(`Cache saved with key: ${key}`);
}

async function findEntry(run: StandInRun, key: string): Promise<string | undefined> {
  const names: string[] = await readdir(run.shared("cache")).catch(() => []);
  const saved = await Promise.all(names.map((name) => readFile(join(run.shared("cache"), name, "key"), "utf8")));
  // An entry belongs to its paths, too: the same key for other paths is another entry.
  const keys = saved.filter((candidate) => names.includes(basename(entryDirectory(run, candidate))));
  if (keys.includes(key)) return key;
  const prefixes = lines(run.input("restore-keys"));
  return prefixes
    .map((prefix) => keys.find((candidate) => candidate.startsWith(prefix)))
    .find((found) => found !== undefined);
}

function entryDirectory(run: StandInRun, key: string): string {
  return join(
    run.shared("cache"),
    createHash("sha256")
      .update(`${key}\n${run.input("path")}`)
      .digest("hex"),
  );
}

async function copyPaths(
  run: StandInRun,
  ends: (path: string, index: number) => [from: string, to: string],
): Promise<void> {
  for (const [index, path] of lines(run.input("path")).entries()) {
    if (/[*?[~]/.test(path)) throw new Error(`Cache paths with wildcards or ~ are not rehearsed: ${path}`);
    const [from, to] = ends(isAbsolute(path) ? path : resolve(run.workspace, path), index);
    if (await exists(from)) await cp(from, to, { recursive: true });
  }
}
