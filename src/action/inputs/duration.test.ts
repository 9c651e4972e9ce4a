import { expect, test } from "vitest";
import { duration, optionalDuration, timeout } from "./duration.ts";
import { failure, input } from "./test-inputs.ts";

test.each([
  ["500ms", 500],
  ["90s", 90_000],
  ["1h30m", 5_400_000],
  ["0.5s", 500],
])("duration %s", (text, expected) => {
  input("timeout", text);
  expect(duration("timeout")).toBe(expected);
});

test.each(["5", "5 minutes", "-1s", "s", ""])("duration refuses %j", (text) => {
  input("timeout", text);
  expect(failure(() => duration("timeout")).hint).toMatch(/90s/);
});

test.each([
  ["0s", /Use at least `1s`/],
  ["169h", /Use at most `168h`/],
])("a duration out of range: %s", (text, hint) => {
  input("timeout", text);
  expect(failure(() => duration("timeout", { min: 1_000 })).hint).toMatch(hint);
});

test("a duration that may be left out, and the time that everything may take", () => {
  input("bake-time", "");
  expect(optionalDuration("bake-time")).toBeUndefined();
  input("timeout", "1s");
  expect(timeout("timeout")).toBe(1_000);
  input("timeout", "999ms");
  expect(failure(() => timeout("timeout")).hint).toBe("Use at least `1s`.");
  input("timeout", "0s");
  expect(failure(() => duration("timeout", { min: 1 })).hint).toBe("Use at least `1ms`.");
});
