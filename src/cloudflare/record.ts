import { randomBytes } from "node:crypto";

/** What Slipway notes in the message of everything it creates, so that a later run can tell whose it is. */
export interface Record {
  /** Eight hex digits, new for every write: finds the write again if its answer was lost. */
  nonce: string;
  /** Other notes by their one- or two-letter keys, e.g. `d` digest, `s` secrets, `run`; no spaces. */
  notes: { [key: string]: string };
  /** What a person wrote. */
  text: string;
}

/** Longest message that Cloudflare keeps, in bytes. */
const MESSAGE_BYTES = 1000;

/** A nonce for one write. */
export function newNonce(): string {
  return randomBytes(4).toString("hex");
}

/**
 * Writes `slipway/1 n=<nonce> k=v … | text`, at most 1000 bytes. The nonce comes first: an older description of the API
 * allows messages of only 50 characters, and what is needed for recovery must survive a cut.
 */
export function formatRecord({ nonce, notes, text }: Record): string {
  const parts = Object.entries({ n: nonce, ...notes }).map(([key, value]) => `${key}=${value.replaceAll(/\s+/g, "_")}`);
  const full = `slipway/1 ${parts.join(" ")}${text === "" ? "" : ` | ${text}`}`;
  return cut(full, MESSAGE_BYTES);
}

/** Reads a message that `formatRecord` wrote; undefined for anybody else's. */
export function parseRecord(message: string | undefined): Record | undefined {
  const match = /^slipway\/1 ([^|]*?)(?: \| ([\s\S]*))?$/.exec(message ?? "");
  if (match === null) return undefined;
  const pairs = (match[1] ?? "")
    .split(" ")
    .map((part) => part.split("="))
    .flatMap(([key, ...value]) => (key && value.length > 0 ? [[key, value.join("=")] as const] : []));
  const { n: nonce, ...notes } = Object.fromEntries(pairs);
  return nonce === undefined ? undefined : { nonce, notes, text: match[2] ?? "" };
}

/** The longest start of a text that fits into `bytes` of UTF-8, never half a character. */
export function cut(text: string, bytes: number): string {
  const buffer = Buffer.from(text);
  if (buffer.length <= bytes) return text;
  return buffer
    .subarray(0, bytes)
    .toString("utf8")
    .replace(/\uFFFD+$/, "");
}
