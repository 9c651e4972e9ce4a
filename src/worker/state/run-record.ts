import type { SlipwayRecord } from "../../record/words.ts";

/** Whose record is read, and how GitHub is asked for it. */
export interface Asking {
  worker: string;
  /** May read artifacts (`actions: read`). */
  token: string | undefined;
  /** The input that holds it, for people. */
  tokenInput: string;
  /** `owner/name` of the repository that asks. */
  repository: string | undefined;
  signal: AbortSignal;
}

/** How long GitHub may take for all of it, ms. */
const PATIENCE_MS = 60_000;

/** Bytes of the archive, bytes of one file, and how many files of these names are looked at. */
const LIMITS = { largestArchive: 64 * 1024 * 1024, largest: 32 * 1024 * 1024, most: 20 };

/**
 * Files of these names in the record that the run of a release has left as an artifact, or why there are none. They are only
 * what somebody wrote there: whoever uses one compares its digest with the one that the version's own record carries.
 */
export async function readRunRecord(
  record: SlipwayRecord | undefined,
  names: readonly string[],
  { worker, token, tokenInput, repository, signal }: Asking,
): Promise<{ files: Buffer[]; artifact: string; run: string } | { why: string }> {
  if (record?.run === undefined || record.attempt === undefined)
    return { why: "it was not released by a run of Slipway" };
  if (repository === undefined || record.repository !== repository)
    return { why: `it was released by ${record.repository ?? "another repository"}` };
  if (token === undefined) return { why: `there is no \`${tokenInput}\`, which the record of its run is read with` };
  // Octokit costs a tenth of a second to load: only those pay who use it.
  const [{ openRepository }, { readArtifact }] = await Promise.all([
    import("../../github/client.ts"),
    import("../../github/artifacts.ts"),
  ]);
  const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const artifact = `slipway-record.${worker}.${record.attempt}`;
  const isWanted = (path: string) => names.some((name) => path === name || path.endsWith(`/${name}`));
  const wanted = { run: record.run, name: artifact, isWanted, ...LIMITS };
  const files = (await readArtifact(openRepository(token, repository, limit), wanted)) ?? [];
  return { files, artifact, run: record.run };
}
