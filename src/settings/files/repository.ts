import { constants, readdirSync, type Stats, statSync } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import { UserError } from "../../errors.ts";

/** Reasons of a path that leads nowhere in the repository, by who named it. */
export const ORIGIN_REASONS = ["invalid-input", "invalid-settings", "invalid-checks", "config-missing"] as const;
export type OriginReason = (typeof ORIGIN_REASONS)[number];

/** Files are read to this size, bytes; readers refuse what is larger than they allow. */
const MOST = 8 * 1024 * 1024;

/** Who named a path, for sentences. */
export interface Origin {
  /** e.g. "Input `config`". */
  words: string;
  /** Failure reason of what is wrong with it. */
  reason: OriginReason;
}

/** The checked-out repository: the only place that settings come from. */
export class Repository {
  /** Absolute, without links. */
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async at(directory: string): Promise<Repository> {
    return new Repository(await realpath(directory));
  }

  /** A path below the root as people write it; `..` and absolute paths may not leave. `origin` named it. */
  within(base: string, path: string, origin: Origin): string {
    const found = relative(this.root, resolve(this.root, base, path));
    const steps = found.split(sep);
    // What lies in .git is not what was committed.
    if (steps[0] === ".." || steps.includes(".git")) throw outside(path, origin);
    return steps.join("/") || ".";
  }

  /** What lies at a path; undefined if nothing does. */
  stat(path: string): Stats | undefined {
    try {
      return statSync(join(this.root, path));
    } catch {
      return undefined;
    }
  }

  isFile(path: string): boolean {
    return this.stat(path)?.isFile() === true;
  }

  isDirectory(path: string): boolean {
    return this.stat(path)?.isDirectory() === true;
  }

  /** The files of a directory, sorted, each relative to the repository; none if there is no such directory. */
  files(folder: string): string[] {
    if (!this.isDirectory(folder)) return [];
    return readdirSync(join(this.root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => posix.join(folder, name))
      .sort();
  }

  /** Directories that people may mean: two levels deep, without those that tools make. */
  directories(): string[] {
    const inside = (path: string) =>
      readdirSync(join(this.root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
        .map(({ name }) => posix.join(path, name));
    return inside(".").flatMap((path) => [path, ...inside(path)]);
  }

  /** The bytes of a regular file; a link is followed only within the repository. */
  async read(path: string, origin: Origin): Promise<Uint8Array> {
    const real = await realpath(join(this.root, path)).catch(() => undefined);
    if (real === undefined) throw missing(path, origin);
    const way = this.within(".", relative(this.root, real), origin);
    const file = await open(join(this.root, way), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = await file.stat();
      if (!found.isFile()) throw missing(path, origin);
      const buffer = Buffer.alloc(Math.min(found.size, MOST));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }
}

function outside(path: string, { words, reason }: Origin): UserError<OriginReason> {
  return new UserError<OriginReason>(`${words} leads to "${path}", which lies outside of the repository.`, {
    hint: "Settings are what the commit says: name a file of the repository, without links that lead out of it.",
    reason,
  });
}

function missing(path: string, { words, reason }: Origin): UserError<OriginReason> {
  return new UserError<OriginReason>(`${words} names "${path}", which is no file of the repository.`, {
    hint: "Check the path, and that the file is committed.",
    reason,
  });
}
