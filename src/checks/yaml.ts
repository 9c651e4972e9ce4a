import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Path, Problem } from "./format.ts";

/** A parsed text whose every value knows its line. */
export interface Source {
  value: unknown;
  /** Line, from 1, of the value at `path`, or of its nearest ancestor that was written down. */
  lineOf(path: Path): number;
}

/** References that anchors may unfold to; more is a bomb, or no longer readable. */
const MAX_ALIASES = 100;

/** Parses YAML 1.2 with merge keys. Duplicate keys, several documents and alias bombs are problems, never values. */
export function readYaml(text: string): { source?: Source; problems: Problem[] } {
  const lines = new LineCounter();
  let root: Node | null = null;
  try {
    const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
    const problems = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      message: `is not valid YAML: ${error.message.replace(/\.$/, "")}`,
      fix: "Correct the YAML; an editor that knows the JSON Schema shows the place.",
    }));
    if (problems.length > 0) return { problems };
    root = document.contents;
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { problems, source: { value, lineOf: (path) => lineOf(root, path, lines) } };
  } catch (error) {
    return { problems: [unreadable(error, root, lines)] };
  }
}

function unreadable(error: unknown, root: Node | null, lines: LineCounter): Problem {
  if (error instanceof ReferenceError) {
    return {
      line: lines.linePos(firstAlias(root)).line,
      message: `uses anchors so often that they unfold to more than ${MAX_ALIASES} references`,
      fix: "Write the repeated part out, or put it under `defaults`.",
    };
  }
  // Thousands of nested brackets end the parser's stack.
  const why = error instanceof RangeError ? "it is nested too deeply" : String(error);
  return { line: 1, message: `cannot be read: ${why}`, fix: "Write the checks as a plain list." };
}

function firstAlias(root: Node | null): number {
  let offset = 0;
  visit(root, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function lineOf(root: Node | null, path: Path, lines: LineCounter): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
    // What an anchor holds is reported where it is used.
    if (isAlias(node)) break;
  }
  return lines.linePos(offset).line;
}
