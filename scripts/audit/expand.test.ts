import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { expandAnchors } from "./expand.ts";

test("what stands behind an alias stands there itself", () => {
  const text = "a: &step\n  run: echo ${{ github.head_ref }}\nb: *step\nc: &one x\nd: *one\n";
  expect(expandAnchors(text)).toBe(
    "a:\n  run: echo ${{ github.head_ref }}\nb:\n  run: echo ${{ github.head_ref }}\nc: x\nd: x\n",
  );
});

const workflows = join(import.meta.dirname, "../../.github/workflows");

test.each(readdirSync(workflows).filter((name) => name.endsWith(".yml")))("%s says the same without them", (name) => {
  const text = readFileSync(join(workflows, name), "utf8");
  const expanded = expandAnchors(text);
  expect(parse(expanded)).toEqual(parse(text));
  expect(expanded).not.toMatch(/^\s*(- )?[\w-]+: [*&][a-z-]+/m);
});

test("a comment that lets a finding pass still stands where it did", () => {
  const text = "a: &step\n  uses: x # zizmor: ignore[unpinned-uses] why\nb: *step\n";
  expect(expandAnchors(text)).toBe(
    "a:\n  uses: x # zizmor: ignore[unpinned-uses] why\nb:\n  uses: x # zizmor: ignore[unpinned-uses] why\n",
  );
});
