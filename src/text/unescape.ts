import type { Codes } from "./search.ts";

/** A text, or what it says once one kind of escape is undone, with the way back to the text that was written. */
export interface View {
  codes: Codes;
  length: number;
  /** Where each code unit begins in the written text, and at `length` where that ends; undefined for that text itself. */
  at: Int32Array | undefined;
  /** Whether undoing has written a code unit that escapes begin with, so that there may be one in another. */
  made(kind: Escape): boolean;
}

/** One kind of escape. */
export interface Escape {
  /** Code units that every such escape begins with. */
  begins: readonly number[];
  /** The escape at `i` as `escaped(takes, means)`; `NONE` if there is none. */
  read(codes: Codes, i: number, length: number): number;
}

const NONE = 0;
const NOTHING = 0xffff;

/** How many code units an escape takes, and the one it stands for, in one number: this is done a million times. */
const escaped = (takes: number, means: number) => takes * 0x10000 + means;

/** A text as it was written. */
export function viewOf(text: string): View {
  const bytes = Buffer.from(text, "utf16le");
  const codes = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return { codes, length: text.length, at: undefined, made: () => true };
}

/** Undoes one kind of escape once; undefined if there is none. */
export function undo({ codes, length, at }: View, kind: Escape): View | undefined {
  const [first = 0, second = first, third = second] = kind.begins;
  let i = firstEscape(codes, length, kind);
  if (i === length) return undefined;
  const out = codes.slice(0, length);
  const back = new Int32Array(length + 1);
  if (at !== undefined) back.set(at.subarray(0, i));
  else for (let k = 0; k < i; k++) back[k] = k;
  const made = new Uint8Array(128);
  let count = i;
  while (i < length) {
    const code = codes[i] as number;
    const found = code === first || code === second || code === third ? kind.read(codes, i, length) : NONE;
    const means = found & 0xffff;
    if (means !== NOTHING) {
      out[count] = found === NONE ? code : means;
      back[count++] = at === undefined ? i : (at[i] as number);
      if (found !== NONE) made[means] = 1;
    }
    i += found === NONE ? 1 : found >>> 16;
  }
  back[count] = at === undefined ? length : (at[length] as number);
  return { codes: out, length: count, at: back, made: ({ begins }) => begins.some((begin) => made[begin] === 1) };
}

function firstEscape(codes: Codes, length: number, { begins, read }: Escape): number {
  return begins.reduce((soonest, begin) => {
    let i = codes.indexOf(begin);
    while (i >= 0 && i < soonest && read(codes, i, length) === NONE) i = codes.indexOf(begin, i + 1);
    return i < 0 ? soonest : Math.min(i, soonest);
  }, length);
}

const code = (letter: string) => letter.charCodeAt(0);

/** `%2B` as its byte. */
export const percent: Escape = {
  begins: [code("%")],
  read(codes, i) {
    const means = hex(codes, i + 1, 2);
    return means < 0 ? NONE : escaped(3, means);
  },
};

/** What the letter after a backslash stands for; 0 if nothing. */
const CONTROLS = new Uint8Array(128);
for (const [name, is] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11 })) CONTROLS[code(name)] = is;

/** `\"`, `\n`, `\x2b` and `\u002b`, as in JSON and in source text. */
export const backslash: Escape = {
  begins: [code("\\")],
  read(codes, i, length) {
    if (i + 1 >= length) return NONE;
    const kind = codes[i + 1] as number;
    if (kind === 117 || kind === 120) {
      const digits = kind === 117 ? 4 : 2;
      const means = hex(codes, i + 2, digits);
      return means < 0 ? NONE : escaped(2 + digits, means);
    }
    if (isPunctuation(kind)) return escaped(2, kind);
    const control = CONTROLS[kind] ?? 0;
    return control === 0 ? NONE : escaped(2, control);
  },
};

const NAMES: [name: string, means: number][] = [
  ["amp;", 38],
  ["lt;", 60],
  ["gt;", 62],
  ["quot;", 34],
  ["apos;", 39],
  ["nbsp;", 32],
];
const BREAK = "wbr>";

/** `&quot;`, `&#34;`, `&#x22;`, and `<wbr>`, which says nothing. */
export const html: Escape = {
  begins: [code("&"), code("<")],
  read(codes, i, length) {
    if (codes[i] === 60) return follows(codes, i + 1, BREAK) ? escaped(5, NOTHING) : NONE;
    if (codes[i + 1] === 35) return numbered(codes, i, length);
    for (let k = 0; k < NAMES.length; k++) {
      const [name, means] = NAMES[k] as [string, number];
      if (follows(codes, i + 1, name)) return escaped(1 + name.length, means);
    }
    return NONE;
  },
};

function follows(codes: Codes, from: number, name: string): boolean {
  for (let k = 0; k < name.length; k++) {
    // Entities are written in lower case; `&AMP;` is one, too.
    if (((codes[from + k] ?? 0) | (name.charCodeAt(k) & 32)) !== name.charCodeAt(k)) return false;
  }
  return true;
}

/** `&#34;` or `&#x22;`. What is beyond one code unit is no letter that anybody escapes. */
function numbered(codes: Codes, i: number, length: number): number {
  const base = ((codes[i + 2] ?? 0) | 32) === 120 ? 16 : 10;
  const from = i + (base === 16 ? 3 : 2);
  let means = 0;
  for (let k = from; k < length && means < NOTHING; k++) {
    if (codes[k] === 59) return k === from ? NONE : escaped(k + 1 - i, means);
    const digit = digitOf(codes[k] as number);
    if (digit < 0 || digit >= base) return NONE;
    means = means * base + digit;
    // Leading zeros could go on for ever.
    if (k - from > 8) return NONE;
  }
  return NONE;
}

/** What markdown.ts writes around other people's text: entities, `<wbr>`, backslashes before punctuation, in one go. */
export const markdown: Escape = {
  begins: [code("&"), code("\\"), code("<")],
  read(codes, i, length) {
    if (codes[i] !== 92) return html.read(codes, i, length);
    const next = i + 1 < length ? (codes[i + 1] as number) : 0;
    return isPunctuation(next) ? escaped(2, next) : NONE;
  },
};

/** A line break and the indentation after it, as in base64 that is wrapped. */
export const wrap: Escape = {
  begins: [code("\n"), code("\r")],
  read(codes, i, length) {
    let end = i + 1;
    while (end < length && end - i < 80 && isBlank(codes[end] as number)) end++;
    return escaped(end - i, NOTHING);
  },
};

const isBlank = (letter: number) => letter === 32 || (letter >= 9 && letter <= 13);

function isPunctuation(letter: number): boolean {
  return (
    (letter >= 33 && letter <= 47) ||
    (letter >= 58 && letter <= 64) ||
    (letter >= 91 && letter <= 96) ||
    (letter >= 123 && letter <= 126)
  );
}

/** The number that so many hexadecimal digits write, or -1. */
function hex(codes: Codes, from: number, digits: number): number {
  let number = 0;
  for (let i = from; i < from + digits; i++) {
    const digit = digitOf(codes[i] ?? 0);
    if (digit < 0) return -1;
    number = number * 16 + digit;
  }
  return number;
}

/** The value of a hexadecimal digit, or -1. */
function digitOf(letter: number): number {
  const lower = letter | 32;
  return letter >= 48 && letter <= 57 ? letter - 48 : lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
