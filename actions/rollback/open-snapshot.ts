import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseSnapshot, type SnapshotReason } from "../../src/cloudflare/workers/parse-snapshot.ts";
import type { Snapshot } from "../../src/cloudflare/workers/snapshot.ts";
import { UserError } from "../../src/errors.ts";

/**
 * Reads the snapshot of a Worker: a file, or a directory with `snapshot.json` somewhere below, as a downloaded record of
 * a run has it. Of several attempts the oldest counts: it was taken before the release changed anything.
 */
export async function openSnapshot(path: string | undefined, worker: string): Promise<Snapshot | undefined> {
  if (path === undefined) return undefined;
  const at = resolve(process.env.GITHUB_WORKSPACE ?? ".", path);
  try {
    const files = (await stat(at)).isDirectory() ? await below(at) : [at];
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    const [oldest] = texts
      .map((text) => parseSnapshot(text, worker))
      .toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
    if (oldest !== undefined) return oldest;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(`"${path}" cannot be read.`, error);
  }
  throw unreadable(`"${path}" holds no snapshot.json.`);
}

async function below(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  return names.filter((name) => /(^|[\\/])snapshot\.json$/.test(name)).map((name) => join(directory, name));
}

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError<SnapshotReason>(`There is no snapshot to restore: ${why}`, {
    hint: "Pass the output `snapshot` of `deploy-worker` (its input `snapshot` must be `true`); across runs, download the record of that run.",
    reason: "snapshot-invalid",
    cause,
  });
}
