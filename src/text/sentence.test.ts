import { expect, test } from "vitest";
import { fullStop, lines, sentences } from "./sentence.ts";

test.each([
  ["no such custom domain", "no such custom domain."],
  ["no such custom domain.", "no such custom domain."],
  ["no such custom domain..", "no such custom domain."],
  ["and so on...", "and so on..."],
  ["what else?", "what else?"],
  ["Write it. (See the manual.)", "Write it. (See the manual.)"],
  ["403 (10000) Expired JWT [ray 8f]", "403 (10000) Expired JWT [ray 8f]."],
  ["the key `a.`", "the key `a.`"],
  ["cut…", "cut…"],
  ["a line\n", "a line."],
])("%s ends once", (text, whole) => {
  expect(fullStop(text)).toBe(whole);
});

test("sentences follow each other, and nothing is no sentence", () => {
  expect(sentences("one", undefined, " ", "two.")).toBe("one. two.");
});

test("each thing is said on a line of its own, and once", () => {
  expect(lines("It failed", undefined, " ", "Do this.\nIt failed.", "Do that")).toBe("It failed.\nDo this.\nDo that.");
  expect(lines("Write:\n\n  a: 1\n\n  a: 1")).toBe("Write:\n\n  a: 1\n\n  a: 1.");
});
