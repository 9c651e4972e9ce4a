/** Secrets in every encoding in which they may come back, and how long the search for them takes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { code, page, prose, table, text } from "./markdown.ts";
import { createRedact } from "./redact.ts";

const json = (value: string) => JSON.stringify(value).slice(1, -1);
const form = (value: string) => new URLSearchParams({ v: value }).toString().slice(2);
const lower = (value: string) => value.replace(/%[0-9A-F]{2}/g, (found) => found.toLowerCase());
const entities = (value: string) =>
  value.replace(/[&<>"']/g, (found) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[found] ?? "&#39;");
const base64 = (before: string, kind: BufferEncoding) => (value: string) =>
  Buffer.from(`${before}${value}yz`).toString(kind);

const ENCODINGS: Record<string, (value: string) => string> = {
  plain: (value) => value,
  "base64 at 0": base64("", "base64"),
  "base64 at 1": base64("a", "base64"),
  "base64 at 2": base64("ab", "base64"),
  "base64 at 3": base64("abc", "base64"),
  "base64url at 0": base64("", "base64url"),
  "base64url at 1": base64("a", "base64url"),
  "base64url at 2": base64("ab", "base64url"),
  "base64, wrapped": (value) => base64("a", "base64")(value).replace(/.{5}/g, "$&\r\n"),
  "base64 of JSON": (value) => base64('{"a":"', "base64")(json(value)),
  hex: (value) => Buffer.from(value).toString("hex"),
  HEX: (value) => Buffer.from(value).toString("hex").toUpperCase(),
  url: encodeURIComponent,
  "url in lower case": (value) => lower(encodeURIComponent(value)),
  form,
  "form in lower case": (value) => lower(form(value)),
  json,
  "json twice": (value) => json(json(value)),
  html: entities,
  "html with numbers": (value) => value.replace(/[^\w ]/g, (found) => `&#x${found.charCodeAt(0).toString(16)};`),
  "html in json": (value) => json(entities(value)),
  "json in html": (value) => entities(json(value)),
  "json in a url": (value) => encodeURIComponent(json(value)),
  "a url in a url": (value) => encodeURIComponent(encodeURIComponent(value)),
};

// Long enough to be told from accident: what is shorter is tested below.
const secret = fc
  .array(fc.constantFrom(..."abcXYZ019-_+/=.~!*'\"\\<>&%$ {}:;,@#|`ü€"), { minLength: 12, maxLength: 60 })
  .map((letters) => letters.join("").trim())
  .filter((value) => value.length >= 12 && !/\s{2}/.test(value));

describe("no encoding of a secret survives", () => {
  test.each(Object.entries(ENCODINGS))("%s", (_, encode) => {
    fc.assert(
      fc.property(secret, fc.string({ maxLength: 20 }), (value, around) => {
        const written = encode(value);
        const shown = createRedact([value]).own(`${around}|${written}|${around}`);
        expect(shown).not.toContain(written);
        expect(shown).toContain("***");
        // What is left of base64 are letters that also hold bits of its neighbours.
        expect(shown.length).toBeLessThanOrEqual(2 * around.length + 3 + 2 + 16);
      }),
      { numRuns: 100 },
    );
  });

  // In a cell the lines of wrapped base64 stand beside each other, and words of a sentence do, too.
  const inCells = Object.entries(ENCODINGS).filter(([name]) => name !== "base64, wrapped");
  test.each(inCells)("%s, escaped once more in Markdown", (_, encode) => {
    fc.assert(
      fc.property(secret, (value) => {
        const written = encode(value).replaceAll(/\s+/g, " ");
        const shown = createRedact([value]).page(
          page([table(["a"], [[text(written)], [code(written)], [prose(`It is ${written.replaceAll("`", "")}.`)]])]),
        );
        const parts = shown.split("\n").slice(2, 4);
        for (const part of parts) expect(part, `${written} in ${part}`).toContain("***");
        expect(shown).not.toContain(value);
      }),
      { numRuns: 100 },
    );
  });
});

test("each line of a secret of several is one", () => {
  const { own } = createRedact(["-----BEGIN\nabcdefgh\nijklmnop\n}", "abcdefgh", "ijklmnop"]);
  expect(own("it says ijklmnop and } and -----BEGIN\nabcdefgh\nijklmnop\n}")).toBe("it says *** and } and ***");
});

test("a secret that was cut is one, too, where an ellipsis says so", () => {
  const { own } = createRedact(["correct-horse-battery"]);
  expect(own("at correct-hor… and a correct answer")).toBe("at ***… and a correct answer");
});

test("overlapping secrets leave nothing between them", () => {
  expect(createRedact(["abcdefgh", "efghijkl", "cdef"]).own("<abcdefghijkl>")).toBe("<***>");
});

const SHAPES: Record<string, string> = {
  token: "token",
  assignments: "a=",
  names: "token=",
  spaced: "token   ",
  quotes: '"\\',
  unclosed: 'token:"\\',
  single: "token='",
  jwt: "eyJ",
  jwts: "-eyJ",
  key: "-----BEGIN ",
  keys: "-----BEGIN PRIVATE KEY-----",
  urls: "://",
  users: "://a:",
  colons: ":",
  run: "a",
  words: "a.",
  spaces: " ",
  breaks: "\n",
  brackets: "[",
  braces: '{"a":',
  backslashes: "\\",
  percents: "%2525",
  ampersands: "&",
  entities: "&amp;amp;",
  tags: "<wbr>",
  mixed: '%41\\"&amp;',
  bearer: "Bearer ",
  prefixes: "ghp_",
  beginning: "correct-horse",
  most: "aaaaaaab",
  ansi: "\u001b[",
  title: "\u001b]",
  bidi: "\u202e",
  commands: "::",
  ellipses: "…",
};

describe("time grows as the text does", () => {
  const redact = createRedact(["correct-horse-battery", `${"a".repeat(400)}b`, 'p ss\\w%rd"', "aaaa"]);
  const cost = (pattern: string, length: number) => {
    const content = pattern.repeat(Math.ceil(length / pattern.length));
    const before = process.cpuUsage();
    redact.foreign(content);
    redact.page(content);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };

  test.each(Object.entries(SHAPES))("%s", (_, pattern) => {
    cost(pattern, 4_096);
    // Eight times as much: the square would be 64, and a busy machine measures anything below 3 ms.
    const small = Math.max(
      3,
      ...[1, 2, 3]
        .map(() => cost(pattern, 131_072))
        .sort((a, b) => a - b)
        .slice(0, 2),
    );
    const large = Math.min(...[1, 2].map(() => cost(pattern, 1_048_576)));
    expect(large / small).toBeLessThan(44);
    expect(large).toBeLessThan(2_500);
  });

  test("any text", () => {
    const part = fc.constantFrom(...Object.values(SHAPES), ...Object.keys(SHAPES));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(cost(parts.join(""), 262_144)).toBeLessThan(1_000);
      }),
      { numRuns: 20 },
    );
  });
});
