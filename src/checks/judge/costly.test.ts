import { beforeAll, expect, test } from "vitest";
import type { Expectation } from "../format.ts";
import type { Answer } from "../wire/answer.ts";
import { partsOf } from "./costly.ts";
import { loadJsonPath } from "./jsonpath.ts";

beforeAll(loadJsonPath);

const answer = (length: number) => ({ body: "x".repeat(length) }) as Answer;

test.each<[Expectation, (keyof Expectation)[]]>([
  [{ status: 200, body: { contains: "a" }, duration: { lt: "1s" } }, []],
  [{ status: 200, body: { matches: "a" } }, ["body"]],
  [{ body: { not: { not: { matches: "a" } } } }, ["body"]],
  [{ header: { a: "b" }, headers_preset: "api", cookie: { a: { matches: "b" } } }, ["cookie"]],
  [{ header: { a: "b", c: { matches: "d" } }, headers_preset: "api" }, ["header", "headers_preset"]],
  [{ redirect: { location: { matches: "b" } }, url: { matches: "a" } }, ["redirect", "url"]],
  [{ certificate: { Issuer: { matches: "b" } } }, ["certificate"]],
  [{ jsonpath: { "$.a.b[0]": 1, "$.list[*].name": { includes: "a" }, "$.a[1:3]": { count: 2 } } }, []],
  [{ jsonpath: { "$.a": 1, "$..a": { includes: 1 } } }, ["jsonpath"]],
  [{ jsonpath: { "$.a[?@.b == 1]": { count: 1 } } }, ["jsonpath"]],
  [{ jsonpath: { "$.a[0,1]": { count: 2 } } }, ["jsonpath"]],
  [{ jsonpath: { "$.a": { matches: "b" } } }, ["jsonpath"]],
])("%j leaves %j to a thread", (expectation, costly) => {
  const parts = partsOf(expectation, answer(10));
  expect(Object.keys(parts.costly ?? {}).sort()).toEqual([...costly].sort());
  expect({ ...parts.cheap, ...parts.costly }).toEqual(expectation);
});

test("a long document is left to a thread, a long page is not", () => {
  const expectation: Expectation = { body: { contains: "a" }, jsonpath: { "$.a": 1 } };
  expect(partsOf(expectation, answer(70_000)).costly).toEqual({ jsonpath: { "$.a": 1 } });
  expect(partsOf(expectation, answer(1_000)).costly).toBeUndefined();
});
