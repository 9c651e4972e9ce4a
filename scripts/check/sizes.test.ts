import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sizeProblems } from "./sizes.ts";

const home = join(import.meta.dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "slipway-sizes-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const body = (lines: number) => "  // A comment is a line as well.\n\n  console.log(1);\n".repeat(lines / 3);

test("long files and long functions are found, however they are written; what is listed must be so", async () => {
  for (const folder of ["actions", "bench", "local", "scripts", "src", "test"]) mkdirSync(join(root, folder));
  symlinkSync(join(home, "node_modules"), join(root, "node_modules"));
  write("biome.json", JSON.stringify({ linter: { rules: { complexity: rule() } } }));
  write("src/a/fits.ts", `export function fits() {\n${body(36)}\n\n}\n`);
  write("src/a/long.ts", `export function long() {\n${body(39)}}\n`);
  write("src/a/arrow.ts", `export const arrow = () => {\n${body(60)}};\n`);
  write("src/a/method.ts", `export class A {\n  method() {\n${body(39)}  }\n}\n`);
  write("local/listed.ts", `export function long() {\n${body(60)}}\n`);
  write("bench/file.ts", "console.log(1);\n".repeat(201));
  write("bench/schema.generated.ts", "console.log(1);\n".repeat(201));
  write("test/x.test.ts", `describe("a", () => {\n${body(60)}});\ntest("b", () => {\n${body(60)}});\n`);
  const listed = { "local/listed.ts": "to be split", "src/a/fits.ts": "to be split" };
  const problems = await sizeProblems(root, listed);
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message.split(":")[0]}`)).toEqual([
    "bench/file.ts:1 has 201 lines",
    "src/a/arrow.ts:1 has a function of 62 lines",
    "src/a/long.ts:1 has a function of 41 lines",
    "src/a/method.ts:2 has a function of 41 lines",
    "test/x.test.ts:63 has a function of 62 lines",
    "src/a/fits.ts:1 is not too large any more",
  ]);
});

/** As in biome.json: the rule is off for people, and on for the check. */
const rule = () => ({ noExcessiveLinesPerFunction: { level: "off", options: { maxLines: 15 } } });
