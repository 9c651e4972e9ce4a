import type { Readable } from "node:stream";

/** How much of a body is read, bytes, before and after decoding. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** A body as it came. */
export interface Collected {
  bytes: Buffer;
  truncated: boolean;
}

/** Reads at most MAX_BODY_BYTES; what lies beyond is not waited for. */
export function collectBody(response: Readable, method: string): Promise<Collected> {
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
