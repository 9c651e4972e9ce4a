import { afterEach, describe, expect, test } from "vitest";
import { UserError } from "../errors.ts";
import { boolean, duration, list, number, oneOf, optional, required, secret } from "./inputs.ts";

const names = new Set<string>();
const input = (name: string, value: string) => {
  names.add(`INPUT_${name.toUpperCase()}`);
  process.env[`INPUT_${name.toUpperCase()}`] = value;
};
afterEach(() => {
  for (const name of names) delete process.env[name];
});

const failure = (read: () => unknown): UserError => {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("the reader accepted it");
};

describe("readers", () => {
  test("required trims, and names the missing input", () => {
    input("worker", "  hello ");
    expect(required("worker")).toBe("hello");
    expect(failure(() => required("api-base")).message).toBe("Input `api-base` is missing or empty.");
  });

  test("optional gives undefined for an empty input", () => {
    input("message", "");
    expect(optional("message")).toBeUndefined();
  });

  test("an empty secret says why it is empty", () => {
    input("api-token", "  ");
    expect(failure(() => secret("api-token")).hint).toMatch(/empty string: name it under `secrets:`/);
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

  test.each(["", "abc", "101", "-1", "1.5", "Infinity"])("a whole number refuses %j", (text) => {
    input("count", text);
    expect(failure(() => number("count", { min: 0, max: 100, integer: true })).hint).toBe(
      "Use a whole number from 0 to 100.",
    );
  });

  test("list takes lines and commas", () => {
    input("targets", "a, b\n\nc ");
    expect(list("targets")).toEqual(["a", "b", "c"]);
  });
});
