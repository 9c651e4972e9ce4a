/** docs/rollout.md says what every number means that a test of the rollout cites, and names every state and every end. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { STATES } from "../../src/rollout/states/table.ts";
import { ENDS } from "../../src/rollout/words/states.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/rollout.md"), "utf8");
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && name !== "docs.test.ts")
  .map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));

/** Numbers with a line of their own: `- **I5** A sentence.` */
const explained = new Set([...page.matchAll(/^- \*\*(I?\d+)\*\* [A-Z\d].{20,}\.$/gm)].map(([, number]) => number));

/** Numbers of scenarios at the beginning of a test's name, e.g. `22, 23, 24: death in …`. */
const scenarios = (source: string) =>
  [...source.matchAll(/["'`](\d+(?:, \d+)*): /g)].flatMap(([, numbers = ""]) => numbers.split(", "));
const invariants = (source: string) => source.match(/\bI\d+\b/g) ?? [];

it.each([
  ["scenario", scenarios, 50],
  ["invariant", invariants, 12],
])("every %s that is cited has its line", (_, cited, atLeast) => {
  const numbers = [...new Set(sources.flatMap(cited))];
  expect(numbers.length).toBeGreaterThanOrEqual(atLeast);
  expect(numbers.filter((number) => !explained.has(number))).toEqual([]);
});

it("no scenario is explained that nothing plays", () => {
  const played = new Set(sources.flatMap(scenarios));
  expect([...explained].filter((number) => !number?.startsWith("I") && !played.has(number ?? ""))).toEqual([]);
});

it("the seventeen invariants are there, cited or not", () => {
  const all = Array.from({ length: 17 }, (_, i) => `I${i + 1}`);
  expect(all.filter((number) => !explained.has(number))).toEqual([]);
});

it("every state and every end has its row, and every state its place in the picture", () => {
  const rows = [...page.matchAll(/^\| ([A-Z_]+) \|/gm)].map(([, name]) => name);
  expect(rows).toEqual([...Object.keys(STATES), ...Object.keys(ENDS)]);
  const picture = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(Object.keys(STATES).filter((state) => !new RegExp(`\\b${state}\\b`).test(picture))).toEqual([]);
});
