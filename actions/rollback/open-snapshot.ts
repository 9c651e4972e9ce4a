import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseSnapshot, type SnapshotReason } from "../../src/cloudflare/workers/parse-snapshot.ts";
import { type Snapshot, snapshotDigest } from "../../src/cloudflare/workers/snapshot.ts";
import { UserError } from "../../src/errors.ts";
import { readStrictJson } from "../../src/text/strict-json.ts";

/** Files that may be snapshots, as they were found, by the digest of what they say. */
export type FoundSnapshots = ReadonlyMap<string, Uint8Array>;

/** What was found of what no version holds, and why it is not given back if it was asked for and is not there. */
export interface Snapshots {
  found?: FoundSnapshots;
  lost?: UserError;
}

/** Bytes of a snapshot and how many are looked at: a Worker has some hundred routes, a run some attempts. */
const LIMITS = { bytes: 4 * 1024 * 1024, files: 100 };

/**
 * Reads a file, or every `snapshot.json` below a directory, as the downloaded records of a run have it. Which of them is to
 * be believed is not said by any of them.
 */
export async function findSnapshots(path: string, worker: string): Promise<FoundSnapshots> {
  const at = resolve(process.env.GITHUB_WORKSPACE ?? ".", path);
  const found = new Map<string, Uint8Array>();
  try {
    const files = (await stat(at)).isDirectory() ? await below(at, worker) : [at];
    for (const file of files.slice(0, LIMITS.files)) {
      const kind = await lstat(file);
      if (!kind.isFile() || kind.size > LIMITS.bytes) continue;
      const bytes = await readFile(file);
      // A single file has nobody beside it: what is wrong with it is said at once.
      if (files.length === 1) parseSnapshot(bytes, worker);
      const read = readStrictJson(bytes);
      if ("value" in read && typeof read.value === "object" && read.value !== null)
        found.set(snapshotDigest(read.value), bytes);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(`"${path}" cannot be read.`, error);
  }
  if (found.size === 0) throw unreadable(`"${path}" holds no snapshot.json.`);
  return found;
}

/** The one snapshot with the expected digest; any other, however it looks, throws a `UserError`. */
export function pickSnapshot(found: FoundSnapshots, expected: string | undefined, worker: string): Snapshot {
  if (expected === undefined) throw notOurs("no record at Cloudflare tells which snapshot the release took");
  const bytes = found.get(expected);
  if (bytes !== undefined) return parseSnapshot(bytes, worker);
  const digests = [...found.keys()].map((digest) => digest.slice(0, 12)).join(", ");
  throw notOurs(`the release recorded ${expected.slice(0, 12)}…, but what was found is ${digests}`);
}

/**
 * Our own names first, by attempt, and of every artifact the first file before any second one: whoever puts any number of
 * files beside ours cannot keep it from being looked at.
 */
async function below(directory: string, worker: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  const counts = new Map<string, number>();
  const ranked = names
    .filter((name) => /(^|[\\/])snapshot\.json$/.test(name))
    .sort()
    .map((name) => {
      const [artifact = ""] = name.split(/[\\/]/);
      const nth = counts.get(artifact) ?? 0;
      counts.set(artifact, nth + 1);
      return { path: join(directory, name), nth, attempt: attemptOf(artifact, worker) };
    });
  return ranked.sort((a, b) => a.nth - b.nth || a.attempt - b.attempt).map(({ path }) => path);
}

/** The attempt of the run that a record is named after, as the workflow names them; any other name comes last. */
function attemptOf(artifact: string, worker: string): number {
  const prefix = `slipway-record.${worker}.`;
  const attempt = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : "";
  return /^[1-9]\d{0,8}$/.test(attempt) ? Number(attempt) : Number.MAX_SAFE_INTEGER;
}

function notOurs(why: string): UserError {
  return new UserError<SnapshotReason>(`The snapshot is not the one that the release took: ${why}.`, {
    hint: "Name the run that released the version which is rolled back from. To move the traffic alone, leave the snapshot out; set routes, domains and crons by hand then. Nothing was changed.",
    reason: "snapshot-invalid",
  });
}

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError<SnapshotReason>(`There is no snapshot to restore: ${why}`, {
    hint: "Pass the output `snapshot` of `deploy-worker` (its input `snapshot` must be `true`); across runs, download the record of that run.",
    reason: "snapshot-invalid",
    cause,
  });
}
