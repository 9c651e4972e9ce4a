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
  if (isDeep(text)) return { problem: `is deeper than ${DEPTH} levels` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `is not JSON (${error instanceof Error ? error.message : error})` };
  }
  const key = repeatedKey(text);
  return key === undefined ? { value } : { problem: `has the key ${JSON.stringify(key)} twice` };
}

const [QUOTE, OPEN_OBJECT, OPEN_LIST, CLOSE_OBJECT, CLOSE_LIST, COLON] = [0x22, 0x7b, 0x5b, 0x7d, 0x5d, 0x3a];

function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = endOfString(text, at);
    else if (character === OPEN_OBJECT || character === OPEN_LIST) depth += 1;
    else if (character === CLOSE_OBJECT || character === CLOSE_LIST) depth -= 1;
    if (depth > DEPTH) return true;
  }
  return false;
}

/** The first key that an object has twice; the text is known to be JSON. */
function repeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  let last = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      const end = endOfString(text, at);
      last = text.slice(at, end + 1);
      at = end;
    } else if (character === COLON) {
      // Two spellings of one key are one key.
      const key: string = JSON.parse(last);
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    } else if (character === OPEN_OBJECT || character === OPEN_LIST) open.push(new Set());
    else if (character === CLOSE_OBJECT || character === CLOSE_LIST) open.pop();
  }
  return undefined;
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
