import type { Numeric, Predicate, PredicateObject, Scalar } from "../format.ts";

/** Why a value does not satisfy a predicate; undefined when it does. */
export interface Mismatch {
  expected: string;
  actual: string;
}

/** Where a value comes from, as far as it matters. */
export interface Origin {
  /** From a header, cookie, URL or body: numbers are compared with its text. */
  text?: boolean;
  /** All that a query found: when it is empty, there is nothing. */
  list?: boolean;
}

/**
 * Judges one value. `undefined` is a missing one: it satisfies only `exists: false`, `absent: true` and `not: { exists }`.
 */
export function mismatch(value: unknown, predicate: Predicate, origin: Origin = {}): Mismatch | undefined {
  const object = asObject(predicate);
  for (const [word, operand] of Object.entries(object)) {
    if (!satisfies(value, word as keyof PredicateObject, operand, origin)) {
      return { expected: phrase(word, operand), actual: shown(value, word, operand) };
    }
  }
  return undefined;
}

/** What is there, and what to write where a list is compared as if it were one of its items. */
function shown(value: unknown, word: string, operand: unknown): string {
  if (value === undefined) return "nothing there";
  const compared = word === "not" ? (operand as PredicateObject).equals : word === "equals" ? operand : undefined;
  if (!Array.isArray(value) || compared === undefined) return show(value);
  return `${show(value)}, a list: \`includes: ${show(compared)}\` asks for one of its items`;
}

const asObject = (predicate: Predicate): PredicateObject =>
  typeof predicate === "object" && predicate !== null ? predicate : { equals: predicate };

function satisfies(value: unknown, word: keyof PredicateObject, operand: unknown, origin: Origin): boolean {
  const text = origin.text === true;
  if (word === "exists") return (value !== undefined && !isEmptyList(value)) === operand;
  if (word === "absent") return (value === undefined || isEmptyList(value)) === operand;
  if (word === "not") return negation(value, operand as PredicateObject, origin);
  if (value === undefined) return false;
  switch (word) {
    case "equals":
      return same(value, operand, text);
    case "in":
      return (operand as Scalar[]).some((item) => same(value, item, text));
    case "includes":
      return Array.isArray(value) && value.some((item) => same(item, operand, text));
    case "count":
      return counted(value, operand as number | Numeric);
    case "isEmpty":
      return size(value) !== undefined && (size(value) === 0) === operand;
    case "contains":
      return typeof value === "string" && value.includes(String(operand));
    case "startsWith":
      return typeof value === "string" && value.startsWith(String(operand));
    case "endsWith":
      return typeof value === "string" && value.endsWith(String(operand));
    case "matches":
      return typeof value === "string" && new RegExp(String(operand)).test(value);
    default:
      return compare(numeric(value, text), word, operand as number);
  }
}

// A missing value, or one of another type, is no proof that it lacks something: `not` wants something to look at.
function negation(value: unknown, inner: PredicateObject, origin: Origin): boolean {
  const words = Object.entries(inner) as [keyof PredicateObject, unknown][];
  return words.every((asked) => canBeAsked(value, asked, origin)) && mismatch(value, inner, origin) !== undefined;
}

/** Whether a word means anything for a value: `contains` for a text, `gt` for a number, `includes` for a list. */
function canBeAsked(
  value: unknown,
  [word, operand]: [keyof PredicateObject, unknown],
  { text = false, list = false }: Origin,
): boolean {
  if (word === "exists" || word === "absent") return true;
  if (word === "not")
    return Object.entries(operand as PredicateObject).every((inner) =>
      canBeAsked(value, inner as [keyof PredicateObject, unknown], { text, list }),
    );
  if (value === undefined) return false;
  if (word === "count") return size(value) !== undefined && typeof value !== "string";
  if (word === "isEmpty") return size(value) !== undefined;
  if (list && isEmptyList(value)) return false;
  if (word === "equals") return isComparable(value, operand, text);
  if (word === "in") return (operand as Scalar[]).some((item) => isComparable(value, item, text));
  if (word === "includes") return Array.isArray(value);
  if (word === "gt" || word === "gte" || word === "lt" || word === "lte") return isNumber(numeric(value, text));
  return typeof value === "string";
}

/** Whether being another value means anything: a list is no scalar, and 5 is not "5"; whatever is there may be not null. */
function isComparable(value: unknown, operand: unknown, text: boolean): boolean {
  if (operand === null) return value !== undefined;
  return (text && typeof value === "string") || typeof value === typeof operand;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a text is, when it comes from a place that has only texts. */
const numeric = (value: unknown, text: boolean) =>
  text && typeof value === "string" ? (NUMBER.test(value.trim()) ? Number(value) : Number.NaN) : value;

/** What is too large for a number of this machine is none. */
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** Whether a number satisfies every given bound. */
export function withinBounds(value: number, bounds: Numeric): boolean {
  return Object.entries(bounds).every(([word, limit]) => compare(value, word, limit as number));
}

function compare(value: unknown, word: string, limit: number): boolean {
  if (!isNumber(value)) return false;
  if (word === "gt") return value > limit;
  if (word === "gte") return value >= limit;
  if (word === "lt") return value < limit;
  if (word === "lte") return value <= limit;
  return value === limit;
}

/** Equal and of one type; in a place that has only texts, a number or a flag is what is written there. */
const same = (value: unknown, operand: unknown, text: boolean) =>
  value === operand ||
  (text && typeof value === "string" && (typeof operand === "number" || typeof operand === "boolean")
    ? value === String(operand)
    : false);

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function size(value: unknown): number | undefined {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : undefined;
}

function counted(value: unknown, operand: number | Numeric): boolean {
  const count = Array.isArray(value) ? value.length : typeof value === "object" ? size(value) : undefined;
  if (count === undefined) return false;
  return typeof operand === "number" ? count === operand : withinBounds(count, operand);
}

const WORDS: Record<string, string> = {
  gt: ">",
  gte: "≥",
  lt: "<",
  lte: "≤",
  startsWith: "starts with",
  endsWith: "ends with",
};

function phrase(word: string, operand: unknown): string {
  if (word === "equals") return show(operand);
  if (word === "exists") return operand === true ? "exists" : "absent";
  if (word === "absent") return operand === true ? "absent" : "exists";
  if (word === "isEmpty") return operand === true ? "empty" : "not empty";
  if (word === "in") return `one of ${(operand as Scalar[]).map(show).join(", ")}`;
  if (word === "not") return `not ${describe(operand as PredicateObject)}`;
  if (word === "count" && typeof operand === "object") return `count ${describe(operand as PredicateObject)}`;
  return `${WORDS[word] ?? word} ${show(operand)}`;
}

/** A predicate in words: `contains "ok" and < 5`. */
export function describe(predicate: Predicate): string {
  return Object.entries(asObject(predicate))
    .map(([word, operand]) => phrase(word, operand))
    .join(" and ");
}

/** A value for people, cut at 200 characters. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? `"${value.slice(0, 200)}"` : written(value);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (error) {
    if (error instanceof RangeError) return "a value that is nested too deeply to be shown";
    throw error;
  }
}
