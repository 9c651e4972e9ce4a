/** Every word of the check language against everything that can be there: what is missing, or of another type, proves nothing. */
import { describe, expect, test } from "vitest";
import type { Predicate, PredicateObject } from "../format.ts";
import type { Answer } from "../wire/answer.ts";
import { bodyMismatch } from "./body.ts";
import { mismatch, type Origin } from "./predicate.ts";

/** What a JSON document, or the way to it, can hold. */
const JSON_VALUES: Record<string, unknown> = {
  missing: undefined,
  null: null,
  '""': "",
  blank: "  \n",
  abc: "abc",
  zero: 0,
  five: 5,
  huge: JSON.parse("1e999"),
  true: true,
  "[]": [],
  '["abc"]': ["abc"],
  "{}": {},
  "{a}": { a: 1 },
};

/** A predicate, what satisfies it, and what satisfies its `not`; everything else satisfies neither. */
type Row = [PredicateObject, yes: string[], no: string[]];

const OTHERS = Object.keys(JSON_VALUES).filter((name) => name !== "missing" && name !== "[]");
const TEXTS = ['""', "blank"];
const ofJson: Row[] = [
  [{ equals: "abc" }, ["abc"], TEXTS],
  [{ equals: "5" }, [], [...TEXTS, "abc"]],
  [{ equals: 5 }, ["five"], ["zero", "huge"]],
  [{ equals: true }, ["true"], []],
  [{ equals: null }, ["null"], [...OTHERS.filter((name) => name !== "null"), "[]"]],
  [{ in: ["abc", 5] }, ["abc", "five"], [...TEXTS, "zero", "huge"]],
  [{ contains: "b" }, ["abc"], TEXTS],
  [{ startsWith: "a" }, ["abc"], TEXTS],
  [{ endsWith: "c" }, ["abc"], TEXTS],
  [{ matches: "b" }, ["abc"], TEXTS],
  [{ includes: "abc" }, ['["abc"]'], ["[]"]],
  [{ count: 1 }, ['["abc"]', "{a}"], ["[]", "{}"]],
  [{ count: { lt: 1 } }, ["[]", "{}"], ['["abc"]', "{a}"]],
  [{ isEmpty: true }, ['""', "[]", "{}"], ["blank", "abc", '["abc"]', "{a}"]],
  [{ isEmpty: false }, ["blank", "abc", '["abc"]', "{a}"], ['""', "[]", "{}"]],
  [{ exists: true }, OTHERS, ["missing", "[]"]],
  [{ exists: false }, ["missing", "[]"], OTHERS],
  [{ absent: true }, ["missing", "[]"], OTHERS],
  [{ absent: false }, OTHERS, ["missing", "[]"]],
  [{ gt: 4 }, ["five"], ["zero"]],
  [{ gte: 5 }, ["five"], ["zero"]],
  [{ lt: 4 }, ["zero"], ["five"]],
  [{ lte: 0 }, ["zero"], ["five"]],
  [{ contains: "a", endsWith: "c" }, ["abc"], TEXTS],
];

/** What a header, a cookie, a URL or a body can be. */
const TEXT_VALUES: Record<string, unknown> = {
  missing: undefined,
  '""': "",
  blank: " \t",
  abc: "abc",
  "5": "5",
  " 5 ": " 5 ",
  huge: "1e999",
  Infinity: "Infinity",
  NaN: "NaN",
  hexadecimal: "0x10",
  null: "null",
};

const WORDS = Object.keys(TEXT_VALUES).filter((name) => name !== "missing");
const but = (...names: string[]) => WORDS.filter((name) => !names.includes(name));
const ofText: Row[] = [
  [{ equals: 5 }, ["5"], but("5")],
  [{ equals: "abc" }, ["abc"], but("abc")],
  [{ in: [5, "abc"] }, ["5", "abc"], but("5", "abc")],
  [{ equals: null }, [], WORDS],
  [{ gt: 4 }, ["5", " 5 "], []],
  [{ lt: 6 }, ["5", " 5 "], []],
  [{ gte: 6 }, [], ["5", " 5 "]],
  [{ contains: "b" }, ["abc"], but("abc")],
  [{ includes: "a" }, [], []],
  [{ count: 3 }, [], []],
  [{ isEmpty: true }, ['""'], but('""')],
  [{ exists: true }, WORDS, ["missing"]],
];

function table(rows: Row[], values: Record<string, unknown>, origin: Origin) {
  const passing = (predicate: Predicate) =>
    Object.keys(values).filter((name) => mismatch(values[name], predicate, origin) === undefined);
  test.each(rows)("%j", (predicate, yes, no) => {
    const order = (names: string[]) => Object.keys(values).filter((name) => names.includes(name));
    expect(passing(predicate)).toEqual(order(yes));
    expect(passing({ not: predicate }), "not").toEqual(order(no));
    expect(passing({ not: { not: predicate } }), "not not").toEqual(order(yes));
  });
}

describe("what JSON holds", () => table(ofJson, JSON_VALUES, {}));
describe("what is a text", () => table(ofText, TEXT_VALUES, { text: true }));

test("a query that found nothing satisfies nothing but what asks for that", () => {
  const words = ofJson.map(([predicate]) => predicate).flatMap((predicate) => [predicate, { not: predicate }]);
  const passing = words.filter((predicate) => mismatch([], predicate, { list: true }) === undefined);
  expect(passing).toEqual([
    { not: { count: 1 } },
    { count: { lt: 1 } },
    { isEmpty: true },
    { not: { isEmpty: false } },
    { not: { exists: true } },
    { exists: false },
    { absent: true },
    { not: { absent: false } },
  ]);
});

describe("a body that was not read", () => {
  const answer = (change: Partial<Answer>) =>
    ({ body: "", truncated: false, unreadable: undefined, ...change }) as Answer;
  const passing = (change: Partial<Answer>) =>
    [...ofJson, ...ofText]
      .map(([predicate]) => predicate)
      .flatMap((predicate) => [predicate, { not: predicate }])
      .filter((predicate) => bodyMismatch(answer(change), predicate) === undefined);

  test("satisfies nothing", () => {
    expect(passing({ unreadable: "it is not gzip" })).toEqual([]);
  });

  test("whole satisfies only what its start proves", () => {
    expect(passing({ truncated: true, body: "abc" })).toEqual([
      { contains: "b" },
      { startsWith: "a" },
      { matches: "b" },
      { isEmpty: false },
      { exists: true },
      { contains: "b" },
      { exists: true },
    ]);
    expect(passing({ truncated: true, body: "5" })).toEqual([{ isEmpty: false }, { exists: true }, { exists: true }]);
  });
});
