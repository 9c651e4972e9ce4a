import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Path, Problem, Read } from "./source.ts";
import { lineOfOffset } from "./text.ts";

/** How deep objects and lists may lie in each other; more would end the parser, which calls itself. */
const MAX_DEPTH = 100;

// jsonc-parser's numbers of tokens, without the enumeration that its types declare but do not export as a value.
const OPEN = [1, 3];
const CLOSE = [2, 4];
const END = 17;

/** Parses JSON with comments and trailing commas, as wrangler does. A key that stands twice is a problem. */
export function readJsonc(text: string): Read {
  const deep = tooDeep(text);
  if (deep !== undefined) return { problems: [deep] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const why = error === undefined ? "it is empty" : words(printParseErrorCode(error.error));
    const line = lineOfOffset(text, error?.offset ?? 0);
    return { problems: [{ line, message: `is not valid JSON: ${why}`, fix: "Correct it; comments may stay." }] };
  }
  const problems: Problem[] = [];
  const value = plain(tree, (key, offset) => problems.push(twice(key, lineOfOffset(text, offset))));
  if (problems.length > 0) return { problems };
  return { problems: [], source: { value, lineOf: (path) => lineOfOffset(text, offsetOf(tree, path)) } };
}

/** `ValueExpected` becomes "value expected". */
const words = (code: string) => code.replaceAll(/(?!^)([A-Z])/g, " $1").toLowerCase();

const twice = (key: string, line: number): Problem =>
  key === "__proto__"
    ? { line, message: 'has the key "__proto__"', fix: "Remove it: programs take it for something else than a key." }
    : { line, message: `has the key "${key}" twice`, fix: "Keep one: people would read the first, programs the last." };

function tooDeep(text: string): Problem | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (OPEN.includes(token)) depth += 1;
    if (CLOSE.includes(token)) depth -= 1;
    if (depth > MAX_DEPTH) {
      const line = lineOfOffset(text, scanner.getTokenOffset());
      return { line, message: `is nested more than ${MAX_DEPTH} levels deep`, fix: "Write it more plainly." };
    }
  }
  return undefined;
}

/** The value of a node; `refuse` hears of keys that stand twice. */
function plain(node: Node, refuse: (key: string, offset: number) => void): unknown {
  const { type, children = [] } = node;
  if (type === "array") return children.map((child) => plain(child, refuse));
  if (type !== "object") return node.value;
  const result: Record<string, unknown> = {};
  for (const { children: [key, value] = [] } of children) {
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (name === "__proto__" || Object.hasOwn(result, name)) refuse(name, key.offset);
    else result[name] = plain(value, refuse);
  }
  return result;
}

/** Where the value at a path, or its nearest ancestor, begins; of a member that is where its key does. */
function offsetOf(root: Node, path: Path): number {
  let { offset } = root;
  let node: Node | undefined = root;
  for (const step of path) {
    const found: Node | undefined = childAt(node, step);
    if (found === undefined) return offset;
    offset = found.offset;
    node = found.type === "property" ? found.children?.[1] : found;
    if (node === undefined) return offset;
  }
  return offset;
}

const childAt = ({ type, children = [] }: Node, step: string | number): Node | undefined =>
  type === "array" ? children[Number(step)] : children.find(({ children: [key] = [] }) => key?.value === step);
