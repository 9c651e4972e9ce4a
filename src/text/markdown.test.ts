/** Text of other people, drawn as GitHub would draw it. */
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import {
  bold,
  type Content,
  code,
  details,
  fence,
  link,
  type Markdown,
  md,
  page,
  prose,
  quote,
  table,
  text,
} from "./markdown.ts";
import { chart } from "./mermaid.ts";

const markdown = new MarkdownIt({ html: true, linkify: true });
const draw = (...blocks: Markdown[]) => markdown.render(page(blocks));
// GitHub makes no link of a bare name.
markdown.linkify.set({ fuzzyLink: false });
/** What a reader sees of HTML, without its tags. */
const seen = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(amp|lt|gt|quot|#\d+);/g, (_, name: string) =>
      name.startsWith("#")
        ? String.fromCodePoint(Number(name.slice(1)))
        : ({ amp: "&", lt: "<", gt: ">" }[name] ?? '"'),
    )
    .trim();
const cells = (html: string) => [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => seen(cell ?? ""));

const HOSTILE = [
  "![x](https://evil.example/p.png)",
  "[click](https://evil.example)",
  "<img src=https://evil.example/p.png>",
  "<a href=https://evil.example>x</a>",
  "</details></table><h1>gone</h1>",
  "| a | b |",
  "a\\|b",
  "`code` and ``more`",
  "```\nfence",
  "# heading",
  "#",
  "- item",
  "1. item",
  "> quote",
  "---",
  "===",
  "**bold** _em_ ~~gone~~",
  "@octocat #12 GH-1",
  "https://evil.example/x www.evil.example",
  "<https://evil.example>",
  "&lt;b&gt; &#x3c;b&#x3e; &amp;",
  "$x$ $`y`$",
  "a\nb\r\n\r\n# c",
  "\\",
  "x\\",
  "<!-- -->",
  "http://a.example/<wbr>",
];

const flat = (content: string) => content.replace(/\s+/g, " ").trim();

describe.each(HOSTILE)("%j", (hostile) => {
  test.each<[string, (content: string) => Markdown]>([
    ["text", text],
    ["code", code],
    ["bold", (content) => bold(text(content))],
    ["in a sentence", (content) => md`${content}`],
  ])("as %s means nothing, in a paragraph, a quote and a cell", (_, make) => {
    const html = draw(make(hostile), quote(make(hostile)), table(["a", "b"], [[make(hostile), "last"]]));
    expect(html).not.toMatch(/<(img|a|h\d|ul|ol|hr|del|pre|em|b)\b/);
    expect(html.match(/<blockquote>/g)).toHaveLength(1);
    expect(html.match(/<p>/g)).toHaveLength(2);
    expect(cells(html)).toEqual([flat(hostile), "last"]);
  });

  test("stays in its sentence, its title and its picture", () => {
    const html = draw(details(hostile, md`inside`), md`### ${hostile} ${code(hostile)}`, prose(hostile));
    expect(html).not.toMatch(/<(img|a)\b/);
    expect(html.match(/<\/?(details|h\d)\b/g)).toHaveLength(4);
    const drawn = draw(chart({ width: 1, height: 1, colours: ["#000"], x: [hostile], y: { to: 1 }, bars: [[1]] }));
    expect(drawn.match(/<\w+/g)).toEqual(["<pre", "<code"]);
    expect(drawn.split("\n").filter((line) => line.includes("x-axis"))).toHaveLength(1);
  });
});

test("any text comes out as it went in", () => {
  const letter = fc.constantFrom(..."ab1 |`\\*_[]()<>&#@:/.!~$-+=\"'");
  const content = fc.oneof(
    fc.string(),
    fc.array(letter).map((letters) => letters.join("")),
  );
  fc.assert(
    fc.property(content, content, (one, two) => {
      const plain = (value: string) => flat(value.replaceAll(/[^\x20-\x7e]/g, "?"));
      const html = draw(table(["a", "b"], [[text(plain(one)), code(plain(two))]]));
      expect(cells(html)).toEqual([plain(one), plain(two)]);
    }),
    { numRuns: 2_000 },
  );
});

test("what we wrote ourselves is Markdown, and names in backticks are code", () => {
  const rows: Content[][] = [[md`**older values**: ${"a*b"}`, prose("set `a_b|c` to *1*")]];
  expect(String(table(["", "x"], rows, ["right", "left"]))).toBe(
    "| | x |\n| ---: | --- |\n| **older values**: a\\*b | set <code>a&#95;b&#124;c</code> to \\*1\\* |",
  );
  expect(String(prose("one ` only"))).toBe("one \\` only");
  expect(String(link("https://a.example/x"))).toContain("](https://a.example/x)");
  expect(String(link("javascript:alert(1)", "x"))).toBe("x");
  expect(draw(link("https://a.example/)[x](http://evil.example"))).not.toContain('href="http://evil');
  expect(String(fence("", ["```", "x"]))).toBe("```\n'''\nx\n```");
});
