/** The files a step writes for the runner: GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE, GITHUB_PATH, GITHUB_STEP_SUMMARY. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const names = ["output", "env", "state", "path", "step_summary"] as const;
type Name = (typeof names)[number];

/** A larger summary is refused with an error; the job goes on. */
const summaryLimit = 1024 * 1024;

/** Where the files of one step are. */
export type StepFiles = Record<Name, string>;

/** What a step wrote. `errors` fail the step; `refusals` are only reported. */
export interface Written {
  outputs: Record<string, string>;
  env: Record<string, string>;
  state: Record<string, string>;
  /** In the order to prepend. */
  path: string[];
  summary: string;
  errors: string[];
  refusals: string[];
}

/** Makes the empty files of one step. */
export async function createStepFiles(temp: string): Promise<StepFiles> {
  const directory = join(temp, "_runner_file_commands");
  const suffix = randomUUID();
  await mkdir(directory, { recursive: true });
  const pairs = names.map((name) => [name, join(directory, `${name}_${suffix}`)] as const);
  await Promise.all(pairs.map(([, file]) => writeFile(file, "")));
  return Object.fromEntries(pairs) as StepFiles;
}

/** The variables that tell a step where its files are. */
export function fileVariables(files: StepFiles): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`GITHUB_${name.toUpperCase()}`, files[name]]));
}

/** Reads what a step wrote, also when it failed. */
export async function readStepFiles(files: StepFiles): Promise<Written> {
  const errors: string[] = [];
  const refusals: string[] = [];
  const read = (name: Name) => readFile(files[name], "utf8").catch(() => "");
  const pairs = async (name: Name) => {
    try {
      return parsePairs(await read(name));
    } catch (error) {
      errors.push(`Unable to process file command '${name}' successfully.`, (error as Error).message);
      return {};
    }
  };
  const env = await pairs("env");
  for (const name of Object.keys(env).filter((name) => name.toUpperCase() === "NODE_OPTIONS")) {
    delete env[name];
    refusals.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  let summary = await read("step_summary");
  if (Buffer.byteLength(summary) > summaryLimit) {
    const size = Math.floor(Buffer.byteLength(summary) / 1024);
    refusals.push(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`);
    summary = "";
  }
  const path = (await read("path")).split(/\r?\n/).filter((line) => line !== "");
  return { outputs: await pairs("output"), env, state: await pairs("state"), path, summary, errors, refusals };
}

/** Parses `NAME=VALUE` and `NAME<<DELIMITER` records; the last one of a name wins. Throws on a malformed file. */
export function parsePairs(text: string): Record<string, string> {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const pairs = new Map<string, string>();
  for (let at = 0; at < lines.length; at++) {
    const line = withoutReturn(lines[at] ?? "");
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const name = line.slice(0, Math.max(heredoc, 0));
    const delimiter = line.slice(heredoc + 2);
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    if (name === "" || delimiter === "") {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.findIndex((candidate, index) => index > at && withoutReturn(candidate) === delimiter);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs.set(name, withoutReturn(lines.slice(at + 1, end).join("\n")));
    at = end;
  }
  return Object.fromEntries(pairs);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
