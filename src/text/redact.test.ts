import { expect, test } from "vitest";
import { createRedact } from "./redact.ts";

test("this run's secrets disappear, in every spelling they may come back in", () => {
  const { own, foreign } = createRedact(['p"ss w/rd', "p", ""]);
  for (const text of ['p"ss w/rd', "p%22ss%20w%2Frd", 'p\\"ss w/rd']) {
    expect(own(`<${text}>`)).toBe("<***>");
    expect(foreign(`<${text}>`)).toBe("<***>");
  }
  expect(own("a plain word"), "a one-letter secret hides nothing").toBe("a plain word");
});

test.each([
  ["Authorization: Bearer abcdefgh.123", "Authorization: ***"],
  ['{"access_token":"abc","n":1}', '{"access_token":***,"n":1}'],
  ["ghp_0123456789abcdefghijklmnop", "***"],
  ["https://user:hunter2@host/x", "https://***@host/x"],
  ["AKIAIOSFODNN7EXAMPLE", "***"],
  ["sk_live_0123456789abcdef", "***"],
  ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig", "***"],
])("what looks like somebody's secret: %s", (text, expected) => {
  const shown = createRedact().foreign(text);
  expect(shown).not.toMatch(/abcdefgh\.123|hunter2|AKIA|0123456789abc|eyJ/);
  if (!text.startsWith("Auth")) expect(shown).toBe(expected);
});

test("ordinary text stays as it is", () => {
  for (const text of ["status: ok, tokens are fine", '"Lax"', "text/html; charset=utf-8", "https://a.example/x?y=1"]) {
    expect(createRedact().foreign(text)).toBe(text);
  }
});
