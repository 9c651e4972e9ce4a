import { expect, test } from "vitest";
import { diffBindings } from "./bindings.ts";
import { describeExports } from "./exports.ts";

const sqlite = { type: "durable-object", storage: "sqlite" };

test("a class that is declared and not there is an irreversible change, one that goes a destructive one as well", () => {
  const gone = { type: "durable-object", state: "deleted" };
  const changes = describeExports({ exports: { Hall: sqlite, Room: gone } }, new Set(["Room"]));
  expect(changes.map(({ kind, action, name, tags }) => [kind, action, name, tags.includes("destructive")])).toEqual([
    ["migration", "add", "Hall", false],
    ["migration", "remove", "Room", true],
  ]);
  for (const { tags } of changes)
    expect(tags).toEqual(expect.arrayContaining(["irreversible", "blocks-rollback", "blocks-gradual"]));
  expect(describeExports({ exports: { Room: sqlite } }, new Set(["Room"]))).toEqual([]);
  // Nothing is claimed about what could not be read.
  expect(describeExports({ exports: { Room: sqlite } }, undefined)).toEqual([]);
});

test("a binding without an id is said to be created where the commit lets it, and to be missing elsewhere", () => {
  const released = [{ name: "CACHE", type: "inherit" }];
  const bound = { live: [], released, kept: [], outside: false };
  expect(diffBindings(bound)).toMatchObject([{ kind: "secret", action: "keep-unknown", name: "CACHE" }]);
  const created = [{ binding: "CACHE", type: "kv_namespace" as const, resource: "shop-cache" }];
  const [binding] = diffBindings({ ...bound, created });
  expect(binding).toMatchObject({ kind: "binding", action: "add", name: "CACHE", after: "kv_namespace shop-cache" });
  expect(binding?.says).toContain("KV namespace `shop-cache`, which is created unless it exists");
});
