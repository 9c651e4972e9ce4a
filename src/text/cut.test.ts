import { expect, test } from "vitest";
import { cutBytes } from "./cut.ts";

test("a cut never splits a character", () => {
  expect(cutBytes("aé", 2)).toBe("a");
  expect(cutBytes("😀😀", 7)).toBe("😀");
  expect(cutBytes("short", 100)).toBe("short");
});
