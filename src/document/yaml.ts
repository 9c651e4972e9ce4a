import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  mergeTag,
  parseEvents,
  YAMLException,
} from "js-yaml";
import type { Path, Problem, Read } from "./source.ts";
import { lineOfOffset } from "./text.ts";

/** Values, and 64 characters of text each, that anchors may unfold to; more is a bomb, or no longer readable. */
const MAX_VALUES = 100_000;
const LIMITS = { maxDepth: 50, maxAliases: 1_000 };

/**
 * Parses YAML 1.2 with merge keys. Duplicate keys, several documents and alias bombs are problems, never values;
 * `start` says how such a file begins.
 */
export function readYaml(text: string, start = "Write `version: 1` and `checks:`, once."): Read {
  try {
    const events = parseEvents(text, LIMITS);
    const schema = CORE_SCHEMA.withTags(mergeTag);
    const documents = constructFromEvents(events, { source: text, schema, ...LIMITS });
    const [value] = documents;
    if (documents.length !== 1) {
      const message = documents.length === 0 ? "is empty" : "holds several documents";
      return { problems: [{ line: 1, message, fix: start }] };
    }
    if (size(value) > MAX_VALUES) return { problems: [bomb(lineOfOffset(text, firstAlias(events)))] };
    const tree = lazy(() => readTree(events, text));
    const lines = lazy(() => lineStarts(text));
    return { problems: [], source: { value, lineOf: (path) => lineAt(lines(), locate(tree(), path)) } };
  } catch (error) {
    return { problems: [unreadable(error)] };
  }
}

function unreadable(error: unknown): Problem {
  if (!(error instanceof YAMLException)) {
    return { line: 1, message: `cannot be read: ${String(error)}`, fix: "Write it more plainly." };
  }
  const line = (error.mark?.line ?? 0) + 1;
  if (/alias/i.test(error.reason) && /exceed|limit|max/i.test(error.reason)) return bomb(line);
  const fix = "Correct the YAML; an editor that knows the JSON Schema shows the place.";
  return { line, message: `is not valid YAML: ${error.reason.replace(/\.$/, "")}`, fix };
}

const bomb = (line: number): Problem => ({
  line,
  message: `uses anchors so often that they unfold to more than ${MAX_VALUES} values`,
  fix: "Write the repeated part out, or leave it out.",
});

const firstAlias = (events: Event[]) => {
  const alias = events.find((event) => event.type === EVENT_ID.ALIAS);
  return alias?.type === EVENT_ID.ALIAS ? alias.anchorStart : 0;
};

/** How many values there are once every alias is unfolded, counted without unfolding one. */
function size(value: unknown, known = new Map<object, number>()): number {
  if (typeof value === "string") return 1 + (value.length >> 6);
  if (typeof value !== "object" || value === null) return 1;
  const counted = known.get(value);
  if (counted !== undefined) return counted;
  // Met again before it is counted, it holds itself.
  known.set(value, Number.POSITIVE_INFINITY);
  const total = Object.values(value).reduce<number>((sum, item) => sum + size(item, known), 1);
  known.set(value, total);
  return total;
}

/** Where a value begins, and what is below it. */
interface Place {
  offset: number;
  /** By key or index; `offset` of a mapping's entry is that of its key. */
  below: Map<string, Place>;
}

function readTree(events: Event[], source: string): Place {
  let next = 0;
  const read = (): { place: Place; text: string } => {
    const event = events[next++];
    const place: Place = { offset: 0, below: new Map() };
    if (event?.type === EVENT_ID.SCALAR) {
      place.offset = event.valueStart;
      return { place, text: getScalarValue(source, event) };
    }
    if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) {
      place.offset = event.start;
      for (let index = 0; events[next]?.type !== EVENT_ID.POP; index++) {
        const key = event.type === EVENT_ID.MAPPING ? read() : undefined;
        const value = read().place;
        place.below.set(key?.text ?? String(index), { ...value, offset: key?.place.offset ?? value.offset });
      }
      next++;
    } else if (event?.type === EVENT_ID.ALIAS) place.offset = event.anchorStart;
    return { place, text: "" };
  };
  while (next < events.length && events[next]?.type === EVENT_ID.DOCUMENT) next++;
  return read().place;
}

function locate(root: Place, path: Path): number {
  let place = root;
  // What an anchor or a merge key brought along is found at its nearest written ancestor.
  for (const step of path) {
    const below = place.below.get(String(step));
    if (below === undefined) break;
    place = below;
  }
  return place.offset;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
