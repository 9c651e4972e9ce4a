import { describe, expect, test } from "vitest";
import { readJsonc } from "./jsonc.ts";
import { nearest, suggestKey } from "./nearest.ts";
import { decodeText } from "./text.ts";
import { readToml } from "./toml.ts";

describe("JSON with comments", () => {
  test("every value knows its line", () => {
    const { source } = readJsonc('// one\n{\n  "a": [\n    1,\n    { "b": 2 }\n  ], /* two */\n  "c": {},\n}\n');
    expect(source?.value).toEqual({ a: [1, { b: 2 }], c: {} });
    const line = (...path: (string | number)[]) => source?.lineOf(path);
    expect([line(), line("a"), line("a", 0), line("a", 1, "b"), line("a", 9), line("c", "x")]).toEqual([
      2, 3, 4, 5, 3, 7,
    ]);
  });

  test.each([
    ["", 1, /is empty|value expected/],
    ['{ "a": 1,\n "a": 2 }', 2, /has the key "a" twice/],
    ['{\n "__proto__": { "name": "evil" } }', 2, /has the key "__proto__"/],
    ['{\n "a": }', 2, /is not valid JSON: value expected/],
    ["{} {}", 1, /is not valid JSON: end of file expected/],
    ["[".repeat(100_000), 1, /more than 100 levels deep/],
    ['{"a":'.repeat(200_000), 1, /more than 100 levels deep/],
  ])("%j is a problem at its line", (text, line, message) => {
    expect(readJsonc(text).problems).toEqual([
      { line, message: expect.stringMatching(message), fix: expect.any(String) },
    ]);
  });
});

describe("TOML", () => {
  const text = `# one
name = "shop"
[env.production]
routes = ["a/*"]
[[env.production.d1_databases]]
binding = "DB"
[[env.production.d1_databases]]
binding = "OTHER"
[vars]
"a.b" = 1
`;

  test("values know the line of their key", () => {
    const { source } = readToml(text);
    const line = (...path: (string | number)[]) => source?.lineOf(path);
    expect([line(), line("name"), line("env", "production"), line("env", "production", "routes", 0)]).toEqual([
      1, 2, 3, 4,
    ]);
    expect(line("env", "production", "d1_databases", 1, "binding")).toBe(8);
    expect(line("env", "production", "d1_databases", 1, "nothing")).toBe(7);
  });

  test.each([
    ["a = 1\na = 2\n", 2, /is not valid TOML/],
    ["a =\n", 1, /is not valid TOML/],
    ["x = 1\n__proto__ = 1\n", 2, /is not valid TOML/],
    [`a = ${"[".repeat(100_000)}`, 1, /is not valid TOML/],
  ])("%j is a problem at its line", (broken, line, message) => {
    expect(readToml(broken).problems).toEqual([
      { line, message: expect.stringMatching(message), fix: expect.any(String) },
    ]);
  });
});

test("only UTF-8 text without NUL is read, with or without a byte order mark", () => {
  const read = (text: string, encoding: BufferEncoding) => decodeText(Buffer.from(text, encoding), "file");
  expect(read("\uFEFFa: 1", "utf8")).toBe("a: 1");
  expect(read("\uFEFFa: 1", "utf16le")).toMatchObject({ message: "is not UTF-8 text" });
  expect(read("a: 1", "utf16le")).toMatchObject({ message: "holds a NUL character" });
  expect(read("a: 1\nb: \0", "utf8")).toMatchObject({ line: 2, message: "holds a NUL character" });
  expect(read("é", "latin1")).toMatchObject({ message: "is not UTF-8 text" });
  expect(decodeText(new Uint8Array(5_000_000), "file")).toMatchObject({ message: expect.stringMatching(/4.8 MiB/) });
});

test("the nearest word is the one that needs the fewest changes", () => {
  const words = ["rollout", "url", "targets", "target"];
  expect(nearest("targts", words)).toBe("targets");
  expect(nearest("Target", words)).toBe("target");
  expect(nearest("uri", words)).toBe("url");
  expect(nearest("ulr", words)).toBe("url");
  expect(nearest("something", words)).toBeUndefined();
  expect(suggestKey("rolout", words)).toBe('Did you mean "rollout"? Allowed: rollout, url, targets, target.');
});
