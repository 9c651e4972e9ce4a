import { createHash, hash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { canonicalJson } from "../../text/json.ts";
import type { Envelope } from "./format.ts";

/** What the digest covers: everything that decides what is deployed or recorded, and nothing that differs by the build. */
export type Sealed = Pick<
  Envelope,
  "format" | "kind" | "name" | "environment" | "source" | "stamp" | "config" | "files"
>;

/** `sha256:<64 hex>` over a release's sealed part. */
export function releaseDigest({ format, kind, name, environment, source, stamp, config, files }: Sealed): string {
  const sealed = canonicalJson({ format, kind, name, environment, source, stamp, config, files });
  return `sha256:${createHash("sha256").update(sealed).digest("hex")}`;
}

/** Up to this size a file is read at once: a stream costs a millisecond, whatever it reads. */
const AT_ONCE = 1024 * 1024;

/** The 64 hex digits of a file's SHA-256; `size` in bytes decides how it is read. */
export async function sha256OfFile(path: string, size: number): Promise<string> {
  if (size <= AT_ONCE) return hash("sha256", readFileSync(path));
  const hashing = createHash("sha256");
  await pipeline(createReadStream(path), hashing);
  return hashing.digest("hex");
}
