/** Colours and cursor movements, and titles and links of terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const ANSI = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]/g;

/** What no line of text needs, shows nothing, or turns the order of letters around, so that one reads something else. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is shown
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points, no joined ones
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** After these a joiner is spelling: in Persian, in Hindi, between the parts of an emoji. */
const JOINS = /[^\P{L}A-Za-z]|[\p{M}\p{Extended_Pictographic}]/u;

/**
 * Text of other people as everybody sees it: without colours, and with a name in the place of what cannot be seen, e.g.
 * `[U+202E]` for the sign that turns the direction of writing.
 */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(ANSI, "")
    .replace(INVISIBLE, (letter, at: number, whole: string) => {
      const joiner = letter === "\u200c" || letter === "\u200d";
      if (joiner && JOINS.test(before(whole, at))) return letter;
      return nameOf(letter);
    });
}

const names = new Map<string, string>();

function nameOf(letter: string): string {
  const known = names.get(letter);
  if (known !== undefined) return known;
  const name = `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
  names.set(letter, name);
  return name;
}

/** The letter before an offset, without the sign that only chooses how it is drawn. */
function before(text: string, at: number): string {
  const end = text[at - 1] === "\ufe0f" ? at - 1 : at;
  const pair = text.slice(Math.max(0, end - 2), end);
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
}

/**
 * Text of other people, so that no line of it is taken for a workflow command: the runner obeys lines that begin with
 * `::` after any white space, and `##[` anywhere. A lone carriage return ends a line there, too.
 */
export function harmless(text: string): string {
  return visible(text)
    .replace(/\r\n?/g, "\n")
    .replace(/^([^\S\n]*):(?=:)/gm, "$1: ")
    .replaceAll("##[", "## [");
}
