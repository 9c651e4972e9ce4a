import type { Transform } from "node:stream";
import zlib from "node:zlib";
import { type Collected, MAX_BODY_BYTES } from "./collect.ts";

/** Encodings on top of each other that are undone; nobody honest needs more. */
const MAX_LAYERS = 4;

const DECODERS: Record<string, () => Transform> = {
  gzip: zlib.createGunzip,
  "x-gzip": zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
  zstd: zlib.createZstdDecompress,
};

/** Undoes the encodings of a `Content-Encoding`, the last one first; no layer gives more than MAX_BODY_BYTES. */
export async function decompress(body: Collected, encoding: string): Promise<Collected | { unreadable: string }> {
  const layers = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (layers.length > MAX_LAYERS) return { unreadable: `it has ${layers.length} encodings on top of each other` };
  let result = body;
  for (const name of layers.reverse()) {
    const decoder = DECODERS[name];
    if (decoder === undefined) return { unreadable: `nobody knows its encoding "${name.slice(0, 40)}"` };
    // Some servers send `deflate` without the header that it should have.
    const bare = name === "deflate" && ((result.bytes[0] ?? 0) & 0x0f) !== 8;
    const plain = await undo(bare ? zlib.createInflateRaw() : decoder(), result);
    if (plain === undefined) return { unreadable: `it is not ${name}, although its Content-Encoding says so` };
    result = plain;
  }
  return result;
}

/** What a decoder makes of a body; undefined when it makes nothing of it, or the body breaks off. */
function undo(decoder: Transform, { bytes, truncated }: Collected): Promise<Collected | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const give = (cut: boolean) =>
      resolve({ bytes: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES), truncated: cut });
    decoder.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) return;
      give(true);
      decoder.destroy();
    });
    decoder.on("end", () => give(truncated));
    // Of a body that was cut by us, the start is as good as that of any other.
    decoder.on("error", () => (truncated && size > 0 ? give(true) : resolve(undefined)));
    decoder.end(bytes);
  });
}
