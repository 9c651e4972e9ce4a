import { expect, test } from "vitest";
import { compareLock } from "./lockfile.ts";

const manifest = { dependencies: { a: "1.0.0" }, devDependencies: { b: "2.0.0" } };
const locked = { version: "2.0.0", integrity: "sha512-AA==" };
const whole = {
  packages: {
    "": manifest,
    "node_modules/a": locked,
    "node_modules/b": { ...locked, optionalDependencies: { "b-linux": "2.0.0", "b-mac": "2.0.0" } },
    "node_modules/b-linux": locked,
    "node_modules/b/node_modules/b-mac": locked,
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

test.each([
  ["without a hash", { version: "2.0.0" }, /^has no sha512 `integrity` for node_modules\/b-linux@2\.0\.0/],
  ["with a weak hash", { version: "2.0.0", integrity: "sha1-AA==" }, /^has no sha512 `integrity`/],
  [
    "with an install script that nobody approved",
    { ...locked, hasInstallScript: true },
    /^has an install script of b-linux: read it, then write it into `allowScripts` of package\.json\.$/,
  ],
  [
    "with an address",
    { ...locked, resolved: "https://mirror.example/b.tgz" },
    /^has an address for node_modules\/b-linux/,
  ],
])("an entry %s is found", (_, entry, message) => {
  const problems = compareLock(manifest, { packages: { ...whole.packages, "node_modules/b-linux": entry } });
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
});

test("an install script that was approved is none to be found", () => {
  const packages = { ...whole.packages, "node_modules/b-linux": { ...locked, hasInstallScript: true } };
  expect(compareLock({ ...manifest, allowScripts: { "b-linux": true } }, { packages })).toEqual([]);
  expect(compareLock({ ...manifest, allowScripts: { "b-linux": false } }, { packages })).toHaveLength(1);
});
