import fc from "fast-check";
import { expect, test } from "vitest";
import { readYaml } from "../../document/yaml.ts";
import { linesOf, withLines } from "./lines.ts";

test("a document that was passed on knows the lines of its file", () => {
  const text = "a:\n  b/c:\n    - 1\n    - { d: 2,\n        e: 3 }\n~f: 4\n";
  const { source } = readYaml(text);
  if (source === undefined) throw new Error("no document");
  const passed = withLines(source.value, JSON.parse(JSON.stringify(linesOf(source))));
  for (const path of [[], ["a"], ["a", "b/c"], ["a", "b/c", 1, "d"], ["a", "b/c", 1, "e"], ["~f"], ["a", "nothing"]])
    expect([path, passed.lineOf(path)]).toEqual([path, source.lineOf(path)]);
});

test("the same for any document", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z~/]{1,5}$/), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }),
      (value) => {
        const { source } = readYaml(JSON.stringify(value, null, 1));
        if (source === undefined) return;
        const passed = withLines(source.value, linesOf(source));
        const walk = (part: unknown, path: (string | number)[]): void => {
          expect([path, passed.lineOf(path)]).toEqual([path, source.lineOf(path)]);
          if (typeof part !== "object" || part === null) return;
          for (const [key, member] of Object.entries(part))
            walk(member, [...path, Array.isArray(part) ? Number(key) : key]);
        };
        walk(source.value, []);
      },
    ),
  );
});
