/** The charset that a `Content-Type` names. */
export function charsetOf(type: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type ?? "")?.[1];
}

/** Byte order marks, which say more than any header. */
const MARKS: [label: string, ...bytes: number[]][] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/** Bytes as text, as browsers read them: by a byte order mark, else by the charset; undefined for an unknown charset. */
export function decodeText(bytes: Buffer, charset: string | undefined): string | undefined {
  const mark = MARKS.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte));
  const label = mark?.[0] ?? charset ?? "utf-8";
  // A decoder for each of a thousand answers would be felt.
  if (/^utf-?8$/i.test(label)) return bytes.toString("utf8", mark === undefined ? 0 : 3);
  try {
    // It leaves the mark out, which is no part of the text.
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/;
const strict = new TextDecoder("utf-8", { fatal: true });

/** A header's value: Node gives its bytes one by one, and today they are UTF-8 where they are not ASCII. */
export function headerText(value: string): string {
  if (ASCII.test(value)) return value;
  try {
    return strict.decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}
