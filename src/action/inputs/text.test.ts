import { expect, test } from "vitest";
import { failure, input } from "./test-inputs.ts";
import { boolean, list, oneOf, optional, required } from "./text.ts";

test("required trims, and names the missing input", () => {
  input("worker", "  hello ");
  expect(required("worker")).toBe("hello");
  expect(failure(() => required("api-base")).message).toBe("Input `api-base` is missing or empty.");
});

test("optional gives undefined for an empty input", () => {
  input("message", "");
  expect(optional("message")).toBeUndefined();
});

test.each([
  ["true", true],
  ["FALSE", false],
])("boolean %s", (text, expected) => {
  input("dry-run", text);
  expect(boolean("dry-run")).toBe(expected);
});

test("boolean refuses yes", () => {
  input("dry-run", "yes");
  expect(failure(() => boolean("dry-run"))).toMatchObject({
    message: "Input `dry-run` is `yes`.",
    hint: "Use `true` or `false`.",
  });
});

test("oneOf lists what is allowed", () => {
  input("traffic", "50");
  expect(failure(() => oneOf("traffic", ["100", "0", "none"])).hint).toBe("Use one of `100`, `0`, `none`.");
  input("traffic", "none");
  expect(oneOf("traffic", ["100", "0", "none"])).toBe("none");
});

test("list takes lines and commas", () => {
  input("targets", "a, b\n\nc ");
  expect(list("targets")).toEqual(["a", "b", "c"]);
});
