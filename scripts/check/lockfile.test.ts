import { expect, test } from "vitest";
import { compareLock } from "./lockfile.ts";

const manifest = { dependencies: { a: "1.0.0" }, devDependencies: { b: "2.0.0" } };
const whole = {
  packages: {
    "": manifest,
    "node_modules/a": {},
    "node_modules/b": { optionalDependencies: { "b-linux": "2.0.0", "b-mac": "2.0.0" } },
    "node_modules/b-linux": {},
    "node_modules/b/node_modules/b-mac": {},
  },
};

test("a whole lockfile has no problem", () => {
  expect(compareLock(manifest, whole)).toEqual([]);
});

test("a variant for another platform that is missing is found", () => {
  const { "node_modules/b-linux": _, ...packages } = whole.packages;
  expect(compareLock(manifest, { packages }).map(({ message }) => message)).toEqual([
    "lacks b-linux@2.0.0, which other machines need.",
  ]);
});

test("a dependency that the lockfile does not know is found", () => {
  const changed = { ...manifest, dependencies: { a: "1.0.1" } };
  expect(compareLock(changed, whole)).toHaveLength(1);
});
