import { expect, test } from "vitest";
import { secretsFingerprint } from "./secrets.ts";

test("the fingerprint tells equal secrets from others, and needs the token", () => {
  const one = new Map([
    ["A", "1"],
    ["B", "2"],
  ]);
  const same = new Map([
    ["B", "2"],
    ["A", "1"],
  ]);
  expect(secretsFingerprint(one, "token")).toBe(secretsFingerprint(same, "token"));
  expect(secretsFingerprint(one, "token")).not.toBe(
    secretsFingerprint(
      new Map([
        ["A", "1"],
        ["B", "3"],
      ]),
      "token",
    ),
  );
  expect(secretsFingerprint(one, "token")).not.toBe(secretsFingerprint(one, "other"));
  expect(secretsFingerprint(one, "token")).toMatch(/^[0-9a-f]{16}$/);
});
