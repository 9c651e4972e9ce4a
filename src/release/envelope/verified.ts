import { hash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseFile } from "./format.ts";
import { invalidRelease } from "./invalid.ts";

/** The bytes of a sealed file, if they are still those that were sealed: whoever sends a file sends what this answers. */
export function readVerified(directory: string, { files }: { files: ReleaseFile[] }, path: string): Buffer {
  const file = files.find((other) => other.path === path);
  if (file === undefined) throw invalidRelease(`lists no "${path}"`);
  return readSealed(directory, file);
}

// Neither a link nor a pipe may take the place of a file that was verified; Windows knows neither flag.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** The same for a file at hand. Reads at once: a stream costs a millisecond, and no file is larger than the limits. */
export function readSealed(directory: string, { path, sha256, size }: ReleaseFile): Buffer {
  let contents: Buffer | undefined;
  try {
    const file = openSync(join(directory, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fstatSync(file);
      if (found.isFile() && found.size === size) contents = readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Gone, or a link: the same sentence.
  }
  if (contents === undefined || hash("sha256", contents) !== sha256)
    throw invalidRelease(`was changed after it was verified: "${path}" is not what was sealed, and is not sent`);
  return contents;
}
