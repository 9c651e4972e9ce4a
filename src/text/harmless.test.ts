import { expect, test } from "vitest";
import { cut, cutMarkdown } from "./cut.ts";
import { harmless, visible } from "./harmless.ts";
import { count, formatBytes } from "./numbers.ts";

test.each([
  ["\u001b[31mred\u001b[0m", "red"],
  ["\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007", "link"],
  ["a\u009b1mb", "ab"],
  ["x\u001b", "x[U+001B]"],
  ["admin\u202etxt.exe", "admin[U+202E]txt.exe"],
  ["pay\u200bpal\u00ad\ufeff", "pay[U+200B]pal[U+00AD][U+FEFF]"],
  ["pay\u200dpal", "pay[U+200D]pal"],
  ["line\u2028break\u0085", "line[U+2028]break[U+0085]"],
  ["tag\u{e0041}", "tag[U+E0041]"],
  ["half \ud800", "half \ufffd"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["👩\u200d💻 ⚠️ ❤️\u200d🔥", "👩\u200d💻 ⚠️ ❤️\u200d🔥"],
  ["tab\tand\nline", "tab\tand\nline"],
])("%j is seen as %j", (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each([
  ["::error::x", ": :error::x"],
  ["a\n  ::stop-commands::x", "a\n  : :stop-commands::x"],
  ["a\r::debug::x", "a\n: :debug::x"],
  ["::", ": :"],
  ["##[group]x", "## [group]x"],
  ["\u001b[0m::error::x", ": :error::x"],
  ["a::b", "a::b"],
])("%j is no command as %j", (text, expected) => {
  expect(harmless(text)).toBe(expected);
});

test("what is cut says so, and is whole", () => {
  expect(cut("abc", 3)).toBe("abc");
  expect(cut("abcd", 3)).toBe("ab…");
  expect(cut("a😀b", 3)).toBe("a…");
});

test("a summary that is too long ends with a line, and with what it opened closed", () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => `| row ü ${i} |`).join("\n");
  const short = cutMarkdown(`<details><summary>x</summary>\n\n\`\`\`\n${rows}\n\`\`\`\n\n</details>\n`, 4_000);
  expect(Buffer.byteLength(short)).toBeLessThanOrEqual(4_000);
  expect(short).toMatch(/\| row ü \d+ \|\n```\n\n<\/details>\n\n… the rest does not fit into the summary\.\n$/);
  expect(cutMarkdown("short", 4_000)).toBe("short");
  expect(cutMarkdown("x".repeat(500), 100)).toBe("");
});

test("numbers for people", () => {
  expect([count(1, "file"), count(12_400, "file")]).toEqual(["1 file", "12,400 files"]);
  expect([999, 1_500, 25_000, 3_200_000].map(formatBytes)).toEqual(["999 B", "1.5 kB", "25 kB", "3.2 MB"]);
});
