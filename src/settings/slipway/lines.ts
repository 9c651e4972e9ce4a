import type { Path, Source } from "../../document/source.ts";

/** Most lines that are kept: they are there for annotations only. */
const MOST = 5_000;

/** Lines of a document by JSON pointer, without those that are their parent's. */
export function linesOf(source: Source): Record<string, number> {
  const lines: Record<string, number> = { "": source.lineOf([]) };
  let count = 0;
  const walk = (value: unknown, path: Path, above: number) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const below = [...path, Array.isArray(value) ? Number(key) : key];
      const line = source.lineOf(below);
      if (count++ >= MOST) return;
      if (line !== above) lines[pointer(below)] = line;
      walk(member, below, line);
    }
  };
  walk(source.value, [], lines[""] ?? 1);
  return lines;
}

/** The way back: a document that was passed on, with the lines of the file that it comes from. */
export function withLines(value: unknown, lines: Readonly<Record<string, number>>): Source {
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const at = pointer(path.slice(0, length));
        if (Object.hasOwn(lines, at)) return lines[at] ?? 1;
      }
      return 1;
    },
  };
}

const pointer = (path: Path) =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
