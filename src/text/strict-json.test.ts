import fc from "fast-check";
import { expect, test } from "vitest";
import { readStrictJson } from "./strict-json.ts";

const read = (text: string) => readStrictJson(new TextEncoder().encode(text));

test("whatever JSON says is read, and nothing else", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(read(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\a1 \n') }), (text) => {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        expect(read(text)).toHaveProperty("problem");
        return;
      }
      const found = read(text);
      if ("problem" in found) expect(found.problem).toMatch(/twice/);
      else expect(found.value).toEqual(value);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["a key twice", '{"a":1,"a":1}', 'has the key "a" twice'],
  ["in another spelling", '{"a":1,"\\u0061":1}', 'has the key "a" twice'],
  ["deep inside", '[{"x":[{"b":{},"c":"\\"{","b":0}]}]', 'has the key "b" twice'],
  ["one that every object has", '{"__proto__":1,"__proto__":2}', 'has the key "__proto__" twice'],
  ["65 levels", `${"[".repeat(65)}${"]".repeat(65)}`, "is deeper than 64 levels"],
  ["a hundred thousand levels without an end", '{"a":'.repeat(100_000), "is deeper than 64 levels"],
])("%s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});

test("the same key in two objects, brackets in texts and 64 levels are fine", () => {
  expect(read('[{"a":1},{"a":{"a":2}}]')).toHaveProperty("value");
  expect(read(JSON.stringify({ '{["\\': "[".repeat(1000) }))).toHaveProperty("value");
  expect(read(`${"[".repeat(64)}${"]".repeat(64)}`)).toHaveProperty("value");
});

test("other bytes than UTF-8, and a byte order mark, are problems", () => {
  expect(readStrictJson(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ problem: "is not UTF-8" });
  expect(read("\ufeff{}")).toHaveProperty("problem", expect.stringContaining("is not JSON"));
});

test("a megabyte of anything is read within a second", () => {
  const hostile = ['"'.repeat(1e6), "\\".repeat(1e6), `"${'\\"'.repeat(5e5)}"`, `[${'{"a":1},'.repeat(1e5)}0]`];
  const started = performance.now();
  for (const text of hostile) read(text);
  expect(performance.now() - started).toBeLessThan(4_000);
});
