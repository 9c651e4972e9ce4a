import type { Readable } from "node:stream";
import { promisify } from "node:util";

/** How much of a body is read, bytes, before and after decoding. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Reads at most MAX_BODY_BYTES; what lies beyond is not waited for. */
export function collectBody(response: Readable, method: string): Promise<{ bytes: Buffer; truncated: boolean }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) return;
      resolve({ bytes: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES), truncated: true });
      response.destroy();
    });
    response.on("end", () => resolve({ bytes: Buffer.concat(chunks), truncated: false }));
    response.on("error", reject);
    response.on("close", () => reject(new Error(`the answer to ${method} ended before it was complete`)));
  });
}

/** The text of a body, with its content encoding undone, at most MAX_BODY_BYTES of it. */
export async function decodeBody(
  bytes: Buffer,
  encoding: string | undefined,
): Promise<{ text: string; truncated: boolean }> {
  if (encoding === undefined || bytes.length === 0) return { text: bytes.toString("utf8"), truncated: false };
  const zlib = await import("node:zlib");
  type Decoder = (bytes: Buffer, options: object, done: (error: Error | null, decoded: Buffer) => void) => void;
  const methods: Record<string, Decoder> = {
    gzip: zlib.gunzip,
    "x-gzip": zlib.gunzip,
    deflate: zlib.inflate,
    br: zlib.brotliDecompress,
    zstd: zlib.zstdDecompress,
  };
  const method = methods[encoding.toLowerCase()];
  if (method === undefined) return { text: bytes.toString("utf8"), truncated: false };
  try {
    const decoded = await promisify(method)(bytes, { maxOutputLength: MAX_BODY_BYTES });
    return { text: decoded.toString("utf8"), truncated: false };
  } catch {
    // Larger than the limit once decoded (a bomb), or cut: no text is better than a wrong one.
    return { text: "", truncated: true };
  }
}
