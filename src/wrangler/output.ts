import { stripVTControlCharacters } from "node:util";

/** A line of a foreign program without colours and cursor movements. */
export function plain(line: string): string {
  return stripVTControlCharacters(line).replaceAll("\r", "");
}

/** The last lines that say something, for an error message: no stacks, no objects, no files that will be gone. */
export function lastLines(output: string, count = 20): string {
  const lines = output.split("\n").map(plain);
  return withoutStacks(lines)
    .filter((line) => line.trim() !== "" && !/Logs were written to "/.test(line))
    .slice(-count)
    .join("\n");
}

const FRAME = /^\s+at .*[:)]\S*( \{)?$/;

/** Lines without stack traces, and without the members of an error object that Node shows below one. */
function withoutStacks(lines: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (!FRAME.test(line)) kept.push(line);
    else if (line.endsWith(" {")) at = endOfObject(lines, at) ?? at;
  }
  return kept;
}

/** The line that closes an object opened in line `start`: a brace further left than its first member. */
function endOfObject(lines: string[], start: number): number | undefined {
  const depth = indent(lines[start + 1] ?? "");
  const end = lines.findIndex((line, at) => at > start && /^\s*\}$/.test(line) && indent(line) < depth);
  return end === -1 ? undefined : end;
}

const indent = (line: string) => line.length - line.trimStart().length;

/** A setting that wrangler did not know. */
export interface UnexpectedField {
  /** The setting that holds it, as wrangler writes paths; empty for the top level. */
  within: string;
  name: string;
}

/** The settings that wrangler says it dropped. */
export function unexpectedFields(output: string): UnexpectedField[] {
  const said = output.split("\n").map((line) => /Unexpected fields found in (.+) field: (".*")\s*$/.exec(plain(line)));
  return said.flatMap((found) => {
    const [, within = "", names = ""] = found ?? [];
    return [...names.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => ({
      within: within === "top-level" ? "" : within,
      name,
    }));
  });
}

/** Most that is shown of one run, and lines of one warning. */
const MOST = { warnings: 10, lines: 8 };

/** What is about the machine, and asks nobody to do anything. */
const NOBODYS = /^Proxy environment variables detected/;

/** What wrangler warns of: each warning with what it says below its first line, and without its frame. */
export function warnings(output: string): string[] {
  const found: string[][] = [];
  let open: string[] | undefined;
  for (const line of output.split("\n").map(plain)) {
    const [, first] = /^\W*\[WARNING\] (.+)$/.exec(line) ?? [];
    if (first !== undefined) {
      open = [first];
      found.push(open);
    } else if (/^\s*$/.test(line)) continue;
    else if (/^\s\s/.test(line)) open?.push(line.trim());
    else open = undefined;
  }
  const told = found
    .filter(([first = ""]) => !NOBODYS.test(first))
    .map((lines) => lines.slice(0, MOST.lines).join("\n"));
  return [...new Set(told)].slice(0, MOST.warnings);
}
