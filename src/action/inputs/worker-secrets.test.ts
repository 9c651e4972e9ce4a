import { expect, test } from "vitest";
import { parseSecrets } from "./worker-secrets.ts";

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
  ["A=1\nA=2\n", /^Line 2 of `worker-secrets` names a secret a second time\.$/],
  ["A=1\nMIIEvQ=\n", /^Line 2 of `worker-secrets` has an empty value\.$/],
  ["1A=x\n", /^Line 1 of `worker-secrets` has a name that no Worker can read as a variable\.$/],
  ["A=pass#word", /^Line 1 of `worker-secrets` holds a `#` at which dotenv would end the value\.$/],
  ["A=pass #word", /holds a `#`/],
  ['A="pass"#word"', /holds a `#`/],
  ['A="pass#word', /holds a `#`/],
  ['A="pass#wo"rd', /holds a `#`/],
])("%j is refused without showing any of it", (text, message) => {
  expect(() => parseSecrets(text)).toThrow(message);
});

test.each([
  ['A="pass#word"', "pass#word"],
  ["A='pass#\"word'", 'pass#"word'],
  ['A="first #1\n#2"\n# comment', "first #1\n#2"],
])("%j keeps its `#`", (text, value) => {
  expect(parseSecrets(text).get("A")).toBe(value);
});
