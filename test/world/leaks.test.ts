import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { leaks, spellingsOf } from "./leaks.ts";

const directory = mkdtempSync(join(tmpdir(), "slipway-leaks-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const spellings = spellingsOf({ "api-token": "a-token-of-some-length", "worker-secrets": "KEY=hunter2hunter2\nB=x" });

test.each([
  ["as it is", "see a-token-of-some-length!"],
  ["as base64", Buffer.from("a-token-of-some-length").toString("base64")],
  ["in hexadecimal", Buffer.from("hunter2hunter2").toString("hex")],
])("a secret is found %s, in a text and in a file", (_how, text) => {
  const file = join(directory, "report.json");
  writeFileSync(file, text);
  expect(leaks(spellings, { log: text, summary: "fine" }, { directory, since: 0 })).toEqual(["log", file]);
});

test("what is none is not, and neither is an older file", () => {
  expect(leaks(spellings, { log: "x KEY= B=x hunter" }, { directory, since: Date.now() + 60_000 })).toEqual([]);
});
