import { expect, test } from "vitest";
import type { Predicate } from "../format.ts";
import { describe, mismatch, withinBounds } from "./predicate.ts";

const holds = (value: unknown, predicate: Predicate, text = false) =>
  mismatch(value, predicate, { text }) === undefined;

test.each<[unknown, Predicate, boolean]>([
  ["ok", "ok", true],
  ["ok", { equals: "no" }, false],
  [null, null, true],
  [1, "1", false],
  [undefined, null, false],
  [undefined, { exists: false }, true],
  [undefined, { absent: true }, true],
  [undefined, { not: { exists: true } }, true],
  [undefined, { not: { equals: "x" } }, false],
  [undefined, { isEmpty: true }, false],
  [[], { exists: false }, true],
  [[], { isEmpty: true }, true],
  ["", { isEmpty: true }, true],
  [{}, { isEmpty: true }, true],
  [0, { isEmpty: true }, false],
  [[1, 2], { includes: 2, count: 2 }, true],
  [[1, 2], { count: { gte: 2, lt: 3 } }, true],
  ["ab", { count: 2 }, false],
  ["abc", { includes: "a" }, false],
  ["abc", { contains: "b", startsWith: "a", endsWith: "c", matches: "^a.c$" }, true],
  [5, { contains: "5" }, false],
  [5, { gt: 4, gte: 5, lt: 6, lte: 5 }, true],
  ["5", { gt: 4 }, false],
  [Number.NaN, { lt: 6 }, false],
  ["b", { in: ["a", "b"] }, true],
  ["b", { not: { in: ["a", "b"] } }, false],
  ["b", { not: { not: { equals: "b" } } }, true],
  // Another type is no proof that something is not there.
  [5, { not: { contains: "5" } }, false],
  [5, { not: { contains: "6" } }, false],
  ["x", { not: { gt: 5 } }, false],
  ["abc", { not: { includes: "a" } }, false],
  [["a"], { not: { includes: "b" } }, true],
  [[], { not: { includes: "b" } }, true],
  [5, { not: { equals: "5" } }, false],
  [5, { not: { equals: 6 } }, true],
  [["error"], { not: { equals: "error" } }, false],
  [null, { isEmpty: false }, false],
  [5, { isEmpty: false }, false],
  [null, { not: { isEmpty: true } }, false],
])("%j satisfies %j: %j", (value, predicate, expected) => {
  expect(holds(value, predicate)).toBe(expected);
});

test("a text is compared with what the author wrote as a number", () => {
  expect(holds("42", 42, true)).toBe(true);
  expect(holds("42", { gte: 42 }, true)).toBe(true);
  expect(holds("", { gte: 0 }, true)).toBe(false);
  expect(holds("42 ", 42, true)).toBe(false);
});

test("a query that found nothing has nothing to look at", () => {
  const found = (values: unknown[], predicate: Predicate) => mismatch(values, predicate, { list: true }) === undefined;
  expect(found([], { not: { includes: "error" } })).toBe(false);
  expect(found(["ok"], { not: { includes: "error" } })).toBe(true);
  expect(found([], { count: 0, isEmpty: true, exists: false })).toBe(true);
  expect(found([], { not: { count: 1 } })).toBe(true);
});

test("a blank text is no number", () => {
  expect(holds("  \n", { lt: 5 }, true)).toBe(false);
  expect(holds("  \n", { not: { gt: 5 } }, true)).toBe(false);
});

test("sentences", () => {
  expect(describe({ not: { contains: "a" }, gte: 3 })).toBe('not contains "a" and ≥ 3');
  expect(mismatch(undefined, { exists: true })).toEqual({ expected: "exists", actual: "nothing there" });
  expect(mismatch("x".repeat(500), "y")?.actual).toHaveLength(200);
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
  expect(mismatch(deep, "y")?.actual).toMatch(/nested too deeply/);
  expect(withinBounds(5, { equals: 5 })).toBe(true);
});
