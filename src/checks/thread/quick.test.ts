import { expect, test } from "vitest";
import { quick } from "./quick.ts";

test("work that is done in time gives what it gives", () => {
  expect(quick(() => [1, 2].map((n) => n + 1), 1_000)).toEqual([2, 3]);
});

test("work that is not, or that falls over, gives nothing, and the next is done", () => {
  const started = performance.now();
  expect(quick(() => /^(a+)+$/.test(`${"a".repeat(60)}!`), 20)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(2_000);
  const deep = () => JSON.stringify(JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`));
  expect(quick(deep, 5_000)).toBeUndefined();
  expect(quick(() => "fine", 1_000)).toBe("fine");
});
