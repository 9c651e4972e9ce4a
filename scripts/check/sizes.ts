/** No file is longer than 200 lines, and no function longer than 40. `node scripts/check/sizes.ts` prints what is. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "../tree.ts";
import { LARGE } from "./large.ts";

const LIMITS = { file: 200, function: 40 };
const FOLDERS = ["actions", "bench", "local", "scripts", "src", "test"];

/** A function as Biome finds it, with its first and last line. */
interface Found {
  path: string;
  first: number;
  last: number;
}

/** What is too large and not listed, and what is listed and not too large. */
export async function sizeProblems(root: string, listed = LARGE): Promise<Problem[]> {
  const found = [...largeFiles(root), ...(await largeFunctions(root))].sort((a, b) => (a.file < b.file ? -1 : 1));
  return [
    ...found.filter(({ file }) => listed[file] === undefined),
    ...Object.keys(listed)
      .filter((file) => !found.some((problem) => problem.file === file))
      .map((file) => ({ file, line: 1, message: "is not too large any more: delete it in scripts/check/large.ts." })),
  ];
}

function largeFiles(root: string): Problem[] {
  return FOLDERS.flatMap((folder) => sources(root, folder)).flatMap((file) => {
    const length = readFileSync(join(root, file), "utf8").split("\n").length - 1;
    if (length <= LIMITS.file) return [];
    return [{ file, line: 1, message: `has ${length} lines: at most ${LIMITS.file} are a file that one can read.` }];
  });
}

function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isOurs(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("test/fixtures/") && !path.startsWith("test/strangers/projects/"));
}

const isOurs = (name: string) => name.endsWith(".ts") && !name.endsWith(".generated.ts");

async function largeFunctions(root: string): Promise<Problem[]> {
  const functions = await biomeFunctions(root);
  return functions
    .map((one) => ({ ...one, lines: one.last - one.first + 1 }))
    .filter(({ path, lines, first }) => isOurs(path) && lines > LIMITS.function && !isGroup(root, path, first))
    .map(({ path, first, lines }) => ({
      file: path,
      line: first,
      message: `has a function of ${lines} lines: at most ${LIMITS.function} are one thought.`,
    }));
}

/** `describe` in a test holds tests: it is a chapter and no function. */
function isGroup(root: string, path: string, line: number): boolean {
  if (!path.endsWith(".test.ts")) return false;
  return /^\s*describe\b/.test(readFileSync(join(root, path), "utf8").split("\n")[line - 1] ?? "");
}

/** Biome counts lines in its own way; biome.json makes it name every function that could be too long, and we count. */
function biomeFunctions(root: string): Promise<Found[]> {
  const rule = "complexity/noExcessiveLinesPerFunction";
  const args = ["lint", `--only=${rule}`, "--max-diagnostics=none", "--reporter=json", ...FOLDERS];
  return new Promise((resolve, reject) => {
    execFile(join(root, "node_modules/.bin/biome"), args, { cwd: root, maxBuffer: 1e8 }, (error, out) => {
      if (!out.startsWith("{")) return reject(error ?? new Error("Biome said nothing."));
      const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
      resolve(
        diagnostics
          .filter(({ category }) => category === `lint/${rule}`)
          .map(({ location: { path, start, end } }) => ({ path, first: start.line, last: end.line })),
      );
    });
  });
}

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number }; end: { line: number } };
}

if (import.meta.main) {
  const problems = await sizeProblems(join(import.meta.dirname, "../.."), {});
  for (const { file, line, message } of problems) console.log(`${file}:${line} ${message}`);
}
