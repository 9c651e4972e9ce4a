import { extname } from "node:path/posix";
import { setImmediate } from "node:timers/promises";
import { blake3 } from "@noble/hashes/blake3.js";

/** One static file. */
export interface Asset {
  /** Its absolute path on the site, not URL-encoded, e.g. `/a b.html`. */
  key: string;
  /** Its contents; throws if they are not what they should be. Whatever is hashed or sent was read by it. */
  read: () => Buffer;
}

/** A static file with the hash that names its content and type at Cloudflare. */
export interface HashedAsset extends Asset {
  /** 32 hex digits. */
  hash: string;
  /** Bytes. */
  size: number;
}

/** Hashes every file as wrangler does, so that either finds what the other uploaded. */
export async function hashAssets(assets: Asset[]): Promise<HashedAsset[]> {
  const hashed: HashedAsset[] = [];
  for (const asset of assets) {
    // Thousands of small files: a synchronous read takes a fifth of the time. Signals get their turn now and then.
    if (hashed.length % 100 === 99) await setImmediate();
    const contents = asset.read();
    hashed.push({ ...asset, hash: assetHash(contents, asset.key), size: contents.length });
  }
  return hashed;
}

const encoder = new TextEncoder();

/** First 32 hex digits of blake3 over the base64 text of the content followed by the file name's extension. */
export function assetHash(contents: Buffer, key: string): string {
  const extension = extname(key).slice(1);
  const digest = blake3(encoder.encode(contents.toString("base64") + extension), { dkLen: 16 });
  return Buffer.from(digest).toString("hex");
}

/** The type under which a file is served, from its type by name; `application/null` means without one. */
export function contentType(type: string | null): string {
  if (type === null) return "application/null";
  return type.startsWith("text/") && !type.includes("charset") ? `${type}; charset=utf-8` : type;
}
