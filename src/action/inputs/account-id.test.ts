import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { accountId, optionalAccountId } from "./account-id.ts";
import { input, sentence } from "./test-inputs.ts";

const read = () => accountId("account-id");

test("an account id has 32 hexadecimal digits", () => {
  input("account-id", " 0123456789abcdef0123456789abcdef\n");
  expect(read()).toBe("0123456789abcdef0123456789abcdef");
});

test.each(["my-company", "0123456789abcdef0123456789abcde", "0123456789ABCDEF0123456789ABCDEF"])(
  "%s is none",
  (text) => {
    input("account-id", text);
    expect(sentence(read)).toBe(
      `Input \`account-id\` is \`${text}\`, which is not an account id. It has 32 digits and letters from a to f, and stands in the dashboard's address behind the host.`,
    );
  },
);

test("one that is empty may be a variable that does not exist", () => {
  input("account-id", "");
  expect(sentence(read)).toMatch(
    /^Input `account-id` is empty\. Set it\. A variable that does not exist, .* empty text/,
  );
  expect(optionalAccountId("account-id")).toBeUndefined();
});

test("every action that has one reads it here", () => {
  const actions = join(import.meta.dirname, "../../../actions");
  const sources = readdirSync(actions, { recursive: true, encoding: "utf8" }).filter((name) =>
    /inputs\.ts$/.test(name),
  );
  const readers = sources.flatMap((name) => {
    const source = readFileSync(join(actions, name), "utf8");
    return [...source.matchAll(/(\w+)\("account-id"\)/g)].map(([, reader]) => reader);
  });
  expect(new Set(readers)).toEqual(new Set(["accountId", "optionalAccountId"]));
});
