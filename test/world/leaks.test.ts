import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { spellingsOf } from "../../local/secrets/spellings.ts";
import { leaks, secretsOf } from "./leaks.ts";

const directory = mkdtempSync(join(tmpdir(), "slipway-leaks-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const spellings = spellingsOf(
  secretsOf({
    "api-token": "a-token-of-some-length",
    "worker-secrets": "KEY='hunter2 hunter2'\nB=x",
    "secret-variables": 'WORD=quo"te/d word',
  }),
);

test.each([
  ["as it is", "see a-token-of-some-length!"],
  ["as base64", Buffer.from("a-token-of-some-length").toString("base64")],
  ["in the base64 of a longer text", Buffer.from("user:hunter2 hunter2, and more").toString("base64")],
  ["as base64url", Buffer.from("??hunter2 hunter2>>").toString("base64url")],
  ["in hexadecimal", Buffer.from("hunter2 hunter2").toString("hex")],
  ["percent-encoded", `?k=${encodeURIComponent('quo"te/d word')}`],
  ["as a form has it", new URLSearchParams({ k: 'quo"te/d word' }).toString()],
  ["escaped for JSON", JSON.stringify({ k: 'quo"te/d word' })],
])("a secret is found %s, in a text and in a file", (_how, text) => {
  const file = join(directory, "report.json");
  writeFileSync(file, text);
  expect(leaks(spellings, { log: text, summary: "fine" }, { directory, since: 0 })).toEqual(["log", file]);
});

test("what is none is not, and neither is an older file", () => {
  expect(leaks(spellings, { log: "x KEY= B=x hunter" }, { directory, since: Date.now() + 60_000 })).toEqual([]);
});
