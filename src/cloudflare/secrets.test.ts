import { expect, test } from "vitest";
import { parseSecrets, secretsFingerprint } from "./secrets.ts";

test("reads names and values as dotenv does", () => {
  const text = `# comment
A=plain
export B = "with spaces"
C='single # not a comment' # a comment
D="-----BEGIN KEY-----
line two
-----END KEY-----"
E={"json":"a=b"}
`;
  expect([...parseSecrets(text)]).toEqual([
    ["A", "plain"],
    ["B", "with spaces"],
    ["C", "single # not a comment"],
    ["D", "-----BEGIN KEY-----\nline two\n-----END KEY-----"],
    ["E", '{"json":"a=b"}'],
  ]);
  expect(parseSecrets("").size).toBe(0);
});

test.each([
  ["A=1\nnonsense\n", /Line 2 of `worker-secrets` is no `NAME=value`/],
  ["KEY=-----BEGIN KEY-----\nabc\n-----END KEY-----\n", /Line 2 .* is no `NAME=value`/],
  ["A=1\nA=2\n", /Line 2 .* names `A` a second time/],
  ["A=\n", /The secret `A` in `worker-secrets` is empty/],
  ["1A=x\n", /holds the name `1A`/],
])("%j is refused without showing values", (text, message) => {
  expect(() => parseSecrets(text)).toThrow(message);
});

test("the fingerprint tells equal secrets from others, and needs the token", () => {
  const one = parseSecrets("A=1\nB=2");
  const same = parseSecrets("B=2\nA=1");
  expect(secretsFingerprint(one, "token")).toBe(secretsFingerprint(same, "token"));
  expect(secretsFingerprint(one, "token")).not.toBe(secretsFingerprint(parseSecrets("A=1\nB=3"), "token"));
  expect(secretsFingerprint(one, "token")).not.toBe(secretsFingerprint(one, "other"));
  expect(secretsFingerprint(one, "token")).toMatch(/^[0-9a-f]{16}$/);
});
