import { createHash } from "node:crypto";
import { ASSET_LIMITS } from "../../release/assets/limits.ts";
import { isSafePath } from "../../release/envelope/layout.ts";
import { canonicalJson } from "../../text/json.ts";
import { readStrictJson } from "../../text/strict-json.ts";

/** Name of the file in the record of a run. */
export const MANIFEST_FILE = "assets.json";

/** A static file whose name is its content's, as the platform knows it. */
export interface ImmutableFile {
  /** Its absolute path on the site, not URL-encoded. */
  path: string;
  /** 32 hex digits, by which the platform has its content. */
  hash: string;
  /** Bytes. */
  size: number;
  /** How many releases ago it was a part of one: 0 for the release's own files. */
  age: number;
}

/** The static files of one release that later ones may keep. */
export interface Manifest {
  worker: string;
  files: readonly ImmutableFile[];
}

/** The bytes of the manifest's file: the same for the same files, in whatever order. */
export function formatManifest({ worker, files }: Manifest): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return `${canonicalJson({ format: 1, worker, files: sorted })}\n`;
}

/** 64 hex digits, which the version's record carries. */
export function manifestDigest(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Reads the bytes of a manifest of this Worker; undefined for anything else. That its digest was recorded at Cloudflare is not
 * taken for more than that: each path is held to the rules of a sealed file's, and each number to the platform's limits.
 */
export function parseManifest(bytes: Uint8Array, worker: string): Manifest | undefined {
  const read = readStrictJson(bytes);
  const json = ("value" in read ? read.value : undefined) as Record<string, unknown> | null | undefined;
  if (json?.format !== 1 || json.worker !== worker || !Array.isArray(json.files)) return undefined;
  const files: unknown[] = json.files;
  if (files.length > ASSET_LIMITS.files || !files.every(isFile)) return undefined;
  return new Set(files.map(({ path }) => path)).size === files.length ? { worker, files } : undefined;
}

function isFile(value: unknown): value is ImmutableFile {
  const { path, hash, size, age, ...rest } = (value ?? {}) as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || typeof path !== "string" || typeof hash !== "string") return false;
  const isCount = (number: unknown, most: number) =>
    typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= most;
  return isPlainPath(path) && /^[0-9a-f]{32}$/.test(hash) && isCount(size, ASSET_LIMITS.bytes) && isCount(age, 1_000);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not pass.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** True for the path of a static file that a manifest may name. */
export function isPlainPath(path: string): boolean {
  return (
    path.length <= 1_024 && path.isWellFormed() && !CONTROL.test(path) && path[0] === "/" && isSafePath(path.slice(1))
  );
}
