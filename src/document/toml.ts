import { parse, TomlError } from "smol-toml";
import type { Path, Problem, Read } from "./source.ts";

/** How deep inline tables and lists may lie in each other. */
const MAX_DEPTH = 100;

/** Parses TOML 1.0. Lines of values are found by their keys: the parser does not tell them. */
export function readToml(text: string): Read {
  let value: unknown;
  try {
    value = parse(text, { maxDepth: MAX_DEPTH, unsafeKeyBehaviour: "throw" });
  } catch (error) {
    return { problems: [unreadable(error)] };
  }
  return { problems: [], source: { value, lineOf: (path) => lineOf(text, path) } };
}

function unreadable(error: unknown): Problem {
  if (!(error instanceof TomlError)) {
    return { line: 1, message: `cannot be read: ${String(error)}`, fix: "Write it more plainly." };
  }
  const why = error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "");
  return { line: error.line, message: `is not valid TOML: ${why}`, fix: "Correct it." };
}

/** Line of the value at `path`, or of the nearest thing above it whose key can be found. */
function lineOf(text: string, path: Path): number {
  const lines = text.split("\n").map((line) => line.trim());
  for (let length = path.length; length > 0; length--) {
    const found = lineOfKey(lines, path.slice(0, length));
    if (found !== undefined) return found;
  }
  return 1;
}

function lineOfKey(lines: string[], path: Path): number | undefined {
  let table: string[] = [];
  const seen = new Map<string, number>();
  const wanted = path.map(String);
  for (const [index, line] of lines.entries()) {
    const [, list, header] = /^(\[\[?)\s*([^\]]+?)\s*\]/.exec(line) ?? [];
    if (header !== undefined) {
      table = keys(header);
      if (list === "[[") table = [...table, String(count(seen, table.join(".")))];
    }
    const key = header === undefined ? /^([^=#]+?)\s*=/.exec(line)?.[1] : undefined;
    const here = key === undefined ? table : [...table, ...keys(key)];
    if ((header ?? key) !== undefined && same(here, wanted)) return index + 1;
  }
  return undefined;
}

function count(seen: Map<string, number>, name: string): number {
  const number = seen.get(name) ?? 0;
  seen.set(name, number + 1);
  return number;
}

const keys = (dotted: string) => dotted.split(".").map((key) => key.trim().replace(/^(["'])(.*)\1$/, "$2"));

const same = (one: string[], other: string[]) =>
  one.length === other.length && one.every((step, index) => step === other[index]);
