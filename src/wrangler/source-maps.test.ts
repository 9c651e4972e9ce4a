import { describe, expect, test } from "vitest";
import { steadySourceMaps } from "./source-maps.ts";

const FOLDER = "/home/runner/work/_temp/slipway/bundle-a1B2c3";
const map = (map: object, contentType = "application/source-map") => [
  { name: "index.js.map", contentType, contents: Buffer.from(JSON.stringify(map)) },
];
const steady = (given: object) => {
  const [part] = steadySourceMaps(map(given), FOLDER);
  return JSON.parse(Buffer.from(part?.contents ?? []).toString());
};

describe("names in source maps", () => {
  test.each([
    ["../../_temp/slipway/bundle-a1B2c3/out/node-built-in-modules:node:path", "node-built-in-modules:node:path"],
    ["/home/runner/work/_temp/slipway/bundle-a1B2c3/out/virtual:entry", "virtual:entry"],
    ["..\\_temp\\slipway\\bundle-a1B2c3\\out\\virtual:entry", "virtual:entry"],
    ["../bundle-a1B2c3/other/file.js", "other/file.js"],
    [".wrangler/tmp/bundle-Zz09xY/checked-fetch.js", ".wrangler/tmp/bundle/checked-fetch.js"],
    ["src/index.ts", "src/index.ts"],
    ["../packages/bundle-a1B2c3x/index.ts", "../packages/bundle-a1B2c3x/index.ts"],
    [".wrangler/tmp/notes/index.ts", ".wrangler/tmp/notes/index.ts"],
  ])("%s", (source, expected) => {
    expect(steady({ version: 3, sources: ["a.ts", source], mappings: "AAAA" }).sources).toEqual(["a.ts", expected]);
  });

  test("everything else stays, in its order", () => {
    const given = {
      version: 3,
      file: "index.js",
      sources: ["../bundle-a1B2c3/out/x", null, "b.ts"],
      sourcesContent: ["bundle-a1B2c3/out/x", null, "b"],
      names: ["bundle-a1B2c3"],
      mappings: "AAAA,CCCC",
      x_google_ignoreList: [0],
    };
    expect(JSON.stringify(steady(given))).toBe(JSON.stringify({ ...given, sources: ["x", null, "b.ts"] }));
  });

  test("the maps of an index map, too", () => {
    const given = {
      version: 3,
      sections: [{ offset: { line: 0, column: 0 }, map: { sources: ["../bundle-a1B2c3/out/x"] } }],
    };
    expect(steady(given).sections[0].map.sources).toEqual(["x"]);
  });

  test("what needs no change keeps its bytes, and what is no source map is left alone", () => {
    const spaced = {
      name: "a.map",
      contentType: "application/source-map",
      contents: Buffer.from('{ "sources": ["a"] }'),
    };
    const broken = { ...spaced, contents: Buffer.from('{ "sources": ["bundle-a1B2c3/out/a"') };
    const code = map({ sources: ["../bundle-a1B2c3/out/x"] }, "application/javascript+module");
    for (const part of [spaced, broken, ...code]) expect(steadySourceMaps([part], FOLDER)).toEqual([part]);
  });
});
