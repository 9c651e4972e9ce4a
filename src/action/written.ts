import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Run, SUMMARY_FILE } from "./run.ts";

/** Largest file that is read, bytes: no step writes more. */
const LARGEST = 16 * 1_048_576;

/** What a step wrote as JSON; undefined, and said, if it cannot be read. */
export async function readJson(path: string, run: Pick<Run, "info">): Promise<unknown> {
  const text = await read(path, run);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    run.info(`${path} is no JSON, and is left out.`);
    return undefined;
  }
}

/** The summary that a step kept beside its `result.json`; empty if it had nothing to say. */
export async function readTold(result: string, run: Pick<Run, "info">): Promise<string> {
  return (await read(join(dirname(result), SUMMARY_FILE), run)) ?? "";
}

async function read(path: string, run: Pick<Run, "info">): Promise<string | undefined> {
  try {
    if ((await stat(path)).size <= LARGEST) return await readFile(path, "utf8");
    run.info(`${path} is too large, and is left out.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") run.info(`${path} cannot be read: ${String(error)}`);
  }
  return undefined;
}
