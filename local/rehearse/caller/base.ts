import { execFile } from "node:child_process";
import { realpathSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { promisify } from "node:util";

/** The commit that production is taken to run: what the rehearsed release comes on top of. */
export interface BaseCommit {
  commit: string;
  /** Why this one, as a part of a sentence. */
  why: string;
  /** Whether a path of the repository is in it. */
  has(path: string): Promise<boolean>;
  /** Writes its files into a directory. */
  extract(directory: string): Promise<void>;
}

/**
 * The base of what lies in a repository: what was pushed, if there is more than that; else the last commit, if there are
 * changes; else the commit before. Undefined where git does not say.
 */
export async function baseOf(root: string): Promise<BaseCommit | undefined> {
  const git = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)("git", ["-C", root, ...args], { maxBuffer: 1 << 26 });
    return stdout.trim();
  };
  const quietly = (...args: string[]) => git(...args).catch(() => undefined);
  const top = await quietly("rev-parse", "--show-toplevel");
  // A folder of another repository (an example of ours, say) has no commits of its own.
  if (top === undefined || realpathSync(top) !== realpathSync(root)) return undefined;
  const head = await quietly("rev-parse", "HEAD");
  const pushed = await quietly("rev-parse", "@{upstream}");
  const changed = (await quietly("status", "--porcelain")) !== "";
  const before = await quietly("rev-parse", "HEAD^");
  const [commit, why] =
    pushed !== undefined && pushed !== head
      ? [pushed, "what was pushed"]
      : changed
        ? [head, "the last commit"]
        : [before, "the commit before the last"];
  if (commit === undefined) return undefined;
  return {
    commit,
    why,
    has: async (path) => (await quietly("cat-file", "-e", `${commit}:${path}`)) !== undefined,
    async extract(directory) {
      await mkdir(directory, { recursive: true });
      const shell = 'git -C "$1" archive "$2" | tar -x -C "$3"';
      await promisify(execFile)("bash", ["-euo", "pipefail", "-c", shell, "bash", root, commit, directory]);
    },
  };
}
