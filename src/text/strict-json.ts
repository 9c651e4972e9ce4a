/** What was read, or what is wrong with it; the text continues "… that". */
export type Strict = { value: unknown } | { problem: string };

/** Levels of objects and lists: far more than anything we write, far less than any reader's stack. */
const DEPTH = 64;

/**
 * Reads JSON that two readers cannot understand differently: a key that occurs twice in one object, text that is not UTF-8,
 * and more than 64 levels are problems. Linear in the length, whatever the text.
 */
export function readStrictJson(bytes: Uint8Array): Strict {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: "is not UTF-8" };
  }
  const { deep, repeated } = scan(text);
  if (deep) return { problem: `is deeper than ${DEPTH} levels` };
  try {
    const value: unknown = JSON.parse(text);
    return repeated === undefined ? { value } : { problem: `has the key ${JSON.stringify(repeated)} twice` };
  } catch (error) {
    return { problem: `is not JSON (${error instanceof Error ? error.message : error})` };
  }
}

const [SPACE, QUOTE, COLON] = [0x20, 0x22, 0x3a];
const [OPEN_OBJECT, OPEN_LIST, CLOSE_OBJECT, CLOSE_LIST] = [0x7b, 0x5b, 0x7d, 0x5d];

/** How deep the text goes, and the first key that an object has twice: of a text that is not JSON, whatever it looks like. */
function scan(text: string): { deep: boolean; repeated: string | undefined } {
  const open: Set<string>[] = [];
  let repeated: string | undefined;
  let [start, end] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    // Most of a text is white space, and most of the rest stands in strings.
    if (character <= SPACE) continue;
    if (character === QUOTE) {
      [start, end] = [at, endOfString(text, at)];
      at = end;
    } else if (character === COLON) {
      const key = keyOf(text.slice(start, end + 1));
      const keys = open.at(-1);
      if (keys?.has(key)) repeated ??= key;
      keys?.add(key);
    } else if (character === OPEN_OBJECT || character === OPEN_LIST) {
      if (open.length === DEPTH) return { deep: true, repeated };
      open.push(new Set());
    } else if (character === CLOSE_OBJECT || character === CLOSE_LIST) open.pop();
  }
  return { deep: false, repeated };
}

/** Two spellings of one key are one key. */
function keyOf(string: string): string {
  if (!string.includes("\\")) return string.slice(1, -1);
  try {
    return JSON.parse(string);
  } catch {
    return string;
  }
}

/** The place of the quote that ends the string; the end of the text if none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === 0x5c) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
