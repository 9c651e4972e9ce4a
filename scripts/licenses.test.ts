import { join } from "node:path";
import { expect, test } from "vitest";
import { licenseText, packagesOf } from "./licenses.ts";

const modules = join(import.meta.dirname, "../node_modules");

test("every package of a bundle is found in its source maps, once", () => {
  const maps = [
    { sources: ["../lib/node_modules/@actions/core/lib/core.js", "../lib/src/errors.js", "../node_modules/mime/a.js"] },
    { sources: ["../node_modules/mime/b.js", "/x/node_modules/a/node_modules/@b/c/d.js", "webpack/bootstrap"] },
  ];
  expect(packagesOf(maps.map((map) => JSON.stringify(map)))).toEqual(["@actions/core", "a/node_modules/@b/c", "mime"]);
});

test("their licences are passed on in full", () => {
  const text = licenseText(modules, ["@actions/core", "mime"]);
  expect(text).toMatch(/^@actions\/core 3\.\S+: MIT\n\n.*Copyright/s);
  expect(text).toMatch(/^mime 4\.\S+: MIT\n\n.*Permission is hereby granted/ms);
});
