/** docs/words.md is true: every place exists, every name stands in its place, and no word has two lines. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const rows = readFileSync(join(root, "docs/words.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Word |") && !line.startsWith("| --- "))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, word = "", meaning = "", where = ""]) => ({ word, meaning, where }));
const places = (text: string) => [...text.matchAll(/`((?:src|actions|docs)\/[^`]*)`/g)].map(([, path = ""]) => path);

test("every word has one line, and a sentence", () => {
  const words = rows.flatMap(({ word }) => word.split(", "));
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  expect(rows.filter(({ meaning }) => !/^[A-Z].*\.$/.test(meaning))).toEqual([]);
});

test("every place exists", () => {
  const named = rows.flatMap(({ meaning, where }) => places(`${meaning} ${where}`));
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every name stands in its place", () => {
  const missing = rows.flatMap(({ where }) =>
    [...where.matchAll(/((?:`\w+`, )*`\w+`) in `([^`]+)`/g)].flatMap(([, names = "", path = ""]) => {
      const file = join(root, path);
      const source = statSync(file).isFile() ? readFileSync(file, "utf8") : "";
      return [...names.matchAll(/`(\w+)`/g)].flatMap(([, name = ""]) =>
        new RegExp(`\\b(?:interface|type|const|function) ${name}\\b`).test(source) ? [] : [`${name} in ${path}`],
      );
    }),
  );
  expect(missing).toEqual([]);
});
