import { expect, test } from "vitest";
import { showsStamp, stampRules } from "./stamp.ts";

const STAMP = "0123456789abcdef";
const LINE = `  x-worker-release: ${STAMP}`;
const stamped = (text: string) => {
  const result = stampRules(text, STAMP);
  return "text" in result ? result.text : result.refused;
};
const rules = (count: number) => Array.from({ length: count }, (_, i) => `/page-${i}\n  x-a: ${i}\n`).join("");

test.each<[what: string, before: string, after: string]>([
  ["no rules", "", `# Added by Slipway: static files show which release they come from.\n/*\n${LINE}\n`],
  ["a rule for every path takes it in", "/*\n  x-a: 1\n/b\n  x-b: 2\n", `/*\n${LINE}\n  x-a: 1\n/b\n  x-b: 2\n`],
  ["of two, the last one counts", "/*\n  x-a: 1\n/*\n  x-b: 2\n", `/*\n  x-a: 1\n/*\n${LINE}\n  x-b: 2\n`],
  ["lines that end as on Windows", "/*\r\n  x-a: 1\r\n", `/*\r\n${LINE}\n  x-a: 1\r\n`],
  ["a byte order mark", "\ufeff/*\n  x-a: 1\n", `\ufeff/*\n${LINE}\n  x-a: 1\n`],
])("%s", (_, before, after) => {
  expect(stamped(before)).toBe(after);
  expect(showsStamp(stamped(before), STAMP)).toBe(true);
});

test("a file without an end of line keeps its last rule", () => {
  expect(stamped("/a\n  x-a: 1")).toMatch(/^\/a\n {2}x-a: 1\n#/);
});

test("the author's rules stay and win", () => {
  expect(stamped(rules(99))).toContain(LINE);
  expect(stamped(rules(100))).toBe("`_headers` has 100 rules, and the platform reads no more than 100");
  expect(stamped(`/*\n  x-a: 1\n${rules(99)}`), "no rule more").toContain(LINE);
  expect(stamped(`${rules(100)}/*\n  x-a: 1\n`), "out of what is read").not.toContain(LINE);
  expect(stamped("/*\n  X-Worker-Release: mine\n")).toMatch(/a rule of its own/);
  expect(stamped("/a\n  ! x-worker-release\n")).toMatch(/a rule of its own/);
});

test("another stamp, or one that is not alone, is not shown", () => {
  expect(showsStamp("/*\n  x-a: 1\n", STAMP)).toBe(false);
  expect(showsStamp(`/*\n${LINE}\n/a\n  ! x-worker-release\n`, STAMP)).toBe(false);
  expect(showsStamp(stamped(""), "fedcba9876543210")).toBe(false);
});
