/**
 * `npm run scan:secrets -- FOLDER…`: no secret stands in what tests and rehearsals left in these folders, nor in a file of
 * this repository. Secrets that the local world handed out are known by its notes (`SLIPWAY_HANDED_OUT`, see
 * local/secrets/handed-out.ts), others by their format. `.ci/run` shows the use.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { handedOut, NOTES } from "../local/secrets/handed-out.ts";
import { filesBelow, leftBehind, readBytes, SPARED } from "./secrets/places.ts";
import { createSearch, type Search } from "./secrets/search.ts";

/** What was scanned, and what is wrong, one sentence each. */
interface Scanned {
  files: number;
  problems: string[];
}

/** What people left: known secrets, formats, and folders that a test forgot. */
export function scanFolders(folders: string[], known: string[]): Scanned {
  const search = createSearch(known);
  const all = folders.map((folder) => ({ folder, files: filesBelow(folder) }));
  const forgotten = folders.flatMap((folder) =>
    leftBehind(folder).map((name) => `${join(folder, name)} was left behind by a test: remove it where it is made.`),
  );
  const found = all.flatMap(({ files }) => files.flatMap((file) => scanFile(file, file, search)));
  return { files: all.flatMap(({ files }) => files).length, problems: [...forgotten, ...found] };
}

/** What is committed: formats only, for what the local world hands out is written in its sources. */
export function scanRepository(root: string): Scanned {
  const search = createSearch([]);
  const names = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  const files = names.split("\0").filter((name) => name !== "" && existsSync(join(root, name)));
  return { files: files.length, problems: files.flatMap((name) => scanFile(join(root, name), name, search)) };
}

function scanFile(path: string, shown: string, search: Search): string[] {
  return search(readBytes(path)).map((what) => `${shown} holds ${what}.`);
}

function main(folders: string[]): number {
  const root = join(import.meta.dirname, "..");
  const known = handedOut(process.env[NOTES] ?? "");
  const problems: string[] = [];
  if (folders.length > 0 && known.length === 0)
    problems.push(
      `No secret is known, so none would be found: set ${NOTES} to a file before the tests run, and here again.`,
    );
  const scans = [scanFolders(folders, known), scanRepository(root)];
  problems.push(...scans.flatMap((scan) => scan.problems));
  for (const problem of problems) console.error(problem.replace(`${root}/`, ""));
  const files = scans.reduce((sum, scan) => sum + scan.files, 0);
  console.log(
    `${files} files scanned for ${known.length} known secrets and all known formats: ${problems.length} found.`,
  );
  for (const { name, why } of SPARED) console.log(`  not scanned: ${name} (${why})`);
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
