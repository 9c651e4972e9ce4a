import type { Numeric, Predicate, PredicateObject, Scalar } from "../format.ts";

/** Why a value does not satisfy a predicate; undefined when it does. */
export interface Mismatch {
  expected: string;
  actual: string;
}

/**
 * Judges one value. `undefined` is a missing one: it satisfies only `exists: false`, `absent: true` and `not: { exists }`.
 * With `text`, the value came from a header, cookie, URL or body, so numbers are compared with its text.
 */
export function mismatch(value: unknown, predicate: Predicate, options: { text?: boolean } = {}): Mismatch | undefined {
  const object = asObject(predicate);
  for (const [word, operand] of Object.entries(object)) {
    if (!satisfies(value, word as keyof PredicateObject, operand, options.text === true)) {
      return { expected: phrase(word, operand), actual: value === undefined ? "nothing there" : show(value) };
    }
  }
  return undefined;
}

const asObject = (predicate: Predicate): PredicateObject =>
  typeof predicate === "object" && predicate !== null ? predicate : { equals: predicate };

function satisfies(value: unknown, word: keyof PredicateObject, operand: unknown, text: boolean): boolean {
  if (word === "exists") return (value !== undefined && !isEmptyList(value)) === operand;
  if (word === "absent") return (value === undefined || isEmptyList(value)) === operand;
  if (word === "not") return negation(value, operand as PredicateObject, text);
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
      return (size(value) === 0) === operand;
    case "contains":
      return typeof value === "string" && value.includes(String(operand));
    case "startsWith":
      return typeof value === "string" && value.startsWith(String(operand));
    case "endsWith":
      return typeof value === "string" && value.endsWith(String(operand));
    case "matches":
      return typeof value === "string" && new RegExp(String(operand)).test(value);
    default:
      return compare(text ? Number(value === "" ? Number.NaN : value) : value, word, operand as number);
  }
}

// A missing value is no proof that it lacks something: `not: { contains: x }` wants something to look at.
function negation(value: unknown, inner: PredicateObject, text: boolean): boolean {
  const aboutPresence = Object.keys(inner).every((word) => word === "exists" || word === "absent" || word === "not");
  if (value === undefined && !aboutPresence) return false;
  return mismatch(value, inner, { text }) !== undefined;
}

/** Whether a number satisfies every given bound. */
export function withinBounds(value: number, bounds: Numeric): boolean {
  return Object.entries(bounds).every(([word, limit]) => compare(value, word, limit as number));
}

function compare(value: unknown, word: string, limit: number): boolean {
  if (typeof value !== "number" || Number.isNaN(value)) return false;
  if (word === "gt") return value > limit;
  if (word === "gte") return value >= limit;
  if (word === "lt") return value < limit;
  if (word === "lte") return value <= limit;
  return value === limit;
}

const same = (value: unknown, operand: unknown, text: boolean) =>
  value === operand || (text && typeof value === "string" && typeof operand !== "string" && value === String(operand));

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
  const text = typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
