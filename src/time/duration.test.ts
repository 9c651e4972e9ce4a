import { expect, test } from "vitest";
import { formatAge } from "./duration.ts";

test.each([
  [0, "0 s"],
  [89_000, "89 s"],
  [600_000, "10 min"],
  [7_200_000, "2 h"],
  [5 * 86_400_000, "5 d"],
])("%i ms ago is %s", (ms, text) => {
  expect(formatAge(ms)).toBe(text);
});
