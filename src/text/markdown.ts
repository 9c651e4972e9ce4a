import { cut } from "./cut.ts";
import { visible } from "./harmless.ts";

/** Text that may be Markdown: only what is made here, and whatever other people wrote is escaped in it. */
export class Markdown {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What may stand in Markdown: text is escaped, and nothing is left out. */
export type Content = Markdown | string | number | undefined;

/** A whole document. The brand keeps text of other people from being taken for one. */
export type Page = string & { readonly brand: "Markdown page" };

/** Longest text of other people in one place. */
const LONGEST = 400;

const PUNCTUATION = /[|`*_~[\]\\]/g;
/** What GitHub would make a link or a mention of. A place where a line may break is not seen, and parts it. */
const LINKING = /([@#]|:\/(?=\/)|\bwww(?=\.))(?=[\w/.])/gi;

/** Text of other people on one line: it means nothing in Markdown or HTML, not even at the beginning of a line. */
export function text(content: string, most = LONGEST): Markdown {
  return new Markdown(atStart(escaped(cut(visible(content).replace(/\s+/g, " ").trim(), most))));
}

function escaped(content: string): string {
  return content
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(PUNCTUATION, "\\$&")
    .replace(LINKING, "$1<wbr>")
    .replace(/\$/g, "&#36;");
}

/** A line may not begin as a heading, a quote, a list or a rule does. */
function atStart(line: string): string {
  return line.replace(/^(?:>|[#+-]+(?=\s|$)|=+$)/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Text of other people as code. It survives backticks, pipes and everything else. */
export function code(content: string, most = LONGEST): Markdown {
  const line = cut(visible(content).replace(/\s+/g, " ").trim(), most);
  if (line === "") return new Markdown("");
  if (!/[`|\\]/.test(line)) return new Markdown(`\`${line}\``);
  const parted = line.replace(LINKING, "$1\0");
  const safe = parted.replace(/[^\p{L}\p{N}\s./:,;=()-]/gu, (letter) =>
    letter === "\0" ? "<wbr>" : `&#${letter.codePointAt(0)};`,
  );
  return new Markdown(`<code>${safe}</code>`);
}

/** A number with its unit, which stay on one line however narrow the column is. */
export function quantity(content: string): Markdown {
  return new Markdown(source(content).replaceAll(" ", "&nbsp;"));
}

/** A sentence, of ours or of others, in which names stand in backticks: they become code, everything else is text. */
export function prose(sentence: string, most = 2 * LONGEST): Markdown {
  const parts = cut(visible(sentence).replace(/\s+/g, " ").trim(), most).split("`");
  // A backtick without its partner is only a backtick.
  const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("`")];
  const shown = paired.map((part, i) => (i % 2 === 1 ? code(part, most) : new Markdown(escaped(part))));
  return new Markdown(atStart(shown.map(source).join("")));
}

/** Markdown in which what is put in is escaped, unless it is Markdown itself. */
export function md(written: TemplateStringsArray, ...contents: Content[]): Markdown {
  return new Markdown(written.reduce((result, part, i) => result + source(contents[i - 1]) + part));
}

/** Several in a row. */
export function join(contents: readonly Content[], between = ", "): Markdown {
  return new Markdown(contents.map(source).join(between));
}

export function bold(content: Content): Markdown {
  return new Markdown(`**${source(content)}**`);
}

/** Each on a line of its own within one cell. */
export function lines(contents: readonly Content[]): Markdown {
  return join(contents, "<br>");
}

/** A link to a page; anything but an http(s) URL is only shown. */
export function link(url: string, shown: Content = url): Markdown {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return new Markdown(source(shown));
  const target = new URL(url).href.replace(
    /[()<>\\|`*_[\]]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Markdown(`[${source(shown)}](${target})`);
}

export type Align = "left" | "right" | "center";
const RULES: Record<Align, string> = { left: "---", right: "---:", center: ":-:" };

/** A table. A line break in a cell would end it, and there is none. */
export function table(head: readonly Content[], rows: readonly (readonly Content[])[], align: Align[] = []): Markdown {
  const row = (cells: readonly Content[]) => `| ${cells.map(source).join(" | ")} |`;
  const rule = `| ${head.map((_, i) => RULES[align[i] ?? "left"]).join(" | ")} |`;
  return new Markdown([row(head).replaceAll("|  ", "| "), rule, ...rows.map(row)].join("\n"));
}

/** A table of names and what is known about them; what is undefined or empty is left out. */
export function facts(rows: readonly (readonly [name: string, content: Content])[]): Markdown {
  const known = rows.filter(([, content]) => content !== undefined && source(content) !== "");
  return table(["", ""], known);
}

/** A paragraph that stands out. */
export function quote(content: Content): Markdown {
  return new Markdown(`> ${source(content)}`);
}

/** A part that is folded away until somebody asks for it. */
export function details(title: Content, content: Markdown, open = false): Markdown {
  return new Markdown(
    `<details${open ? " open" : ""}><summary>${source(title)}</summary>\n\n${content.source}\n\n</details>`,
  );
}

/** A block of code in a language. No line of it can end the block. */
export function fence(language: string, content: readonly string[]): Markdown {
  const safe = content.flatMap((line) => line.split(/\r\n|\r|\n/)).map((line) => line.replace(/^(\s*)```/, "$1'''"));
  return new Markdown([`\`\`\`${language}`, ...safe, "```"].join("\n"));
}

/** A document of blocks, with a blank line between two. */
export function page(blocks: readonly (Markdown | undefined)[]): Page {
  const written = blocks.flatMap((block) => (block === undefined || block.source === "" ? [] : block.source));
  return `${written.join("\n\n")}\n` as Page;
}

function source(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "number") return String(content);
  return typeof content === "string" ? text(content).source : content.source;
}
