import { expect, test } from "vitest";
import { number } from "./number.ts";
import { failure, input } from "./test-inputs.ts";

test.each(["", "abc", "101", "-1", "1.5", "Infinity"])("a whole number refuses %j", (text) => {
  input("count", text);
  expect(failure(() => number("count", { min: 0, max: 100, integer: true })).hint).toBe(
    "Use a whole number from 0 to 100.",
  );
});
