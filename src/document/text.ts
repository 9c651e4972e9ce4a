import type { Problem } from "./source.ts";

const MIB = 1024 * 1024;

/** Largest file that is read, bytes. */
export const MAX_BYTES = MIB;

/** The text of a file, or what is wrong with it; `kind` goes on after "a", e.g. `check file`. */
export function decodeText(bytes: Uint8Array, kind: string): string | Problem {
  if (bytes.length > MAX_BYTES) {
    const message = `is ${(bytes.length / MIB).toFixed(1)} MiB large; a ${kind} has at most 1 MiB`;
    return { line: 1, message, fix: "Split it into several files, or shorten it." };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { line: 1, message: "is not UTF-8 text", fix: "Save the file as UTF-8." };
  }
  const at = text.indexOf("\0");
  if (at < 0) return text;
  return { line: lineOfOffset(text, at), message: "holds a NUL character", fix: "Save the file as UTF-8 text." };
}

/** Line, from 1, of a place in a text. */
export function lineOfOffset(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split("\n").length;
}
