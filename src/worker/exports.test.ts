import { expect, test } from "vitest";
import { changedClasses, declaredClasses } from "./exports.ts";

const of = (exports: Record<string, object>, ...live: string[]) =>
  changedClasses(declaredClasses({ exports }), new Set(live)).map(({ says }) => says);
const sqlite = { type: "durable-object", storage: "sqlite" };

test("what is as declared already changes nothing, tombstones included", () => {
  expect(of({ A: sqlite, Old: { type: "durable-object", state: "deleted" } }, "A")).toEqual([]);
  expect(of({ B: sqlite, A: { type: "durable-object", state: "renamed", renamed_to: "B" } }, "B")).toEqual([]);
  expect(of({ default: { type: "worker" } })).toEqual([]);
});

test("creating, renaming and deleting are changes, each by its name", () => {
  expect(of({ A: sqlite })).toEqual(["creates `A`"]);
  expect(of({ B: sqlite, A: { type: "durable-object", state: "renamed", renamed_to: "B" } }, "A")).toEqual([
    "renames `A` to `B`",
  ]);
  expect(of({ A: { type: "durable-object", state: "deleted" } }, "A")).toEqual(["deletes `A` and its data"]);
});
