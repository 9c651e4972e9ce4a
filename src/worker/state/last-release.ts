import { releaseDigest } from "../../release/envelope/digest.ts";
import type { WorkerRelease } from "../../release/format.ts";
import { parseRelease } from "../../release/parse.ts";
import { codeOf } from "../superseded.ts";
import { type Asking, readRunRecord } from "./run-record.ts";
import type { LiveState } from "./state.ts";

/** Files in the record of a run: what was released, and what judged it. */
export const RELEASE_FILE = "release.json";
export const SETTINGS_FILE = "settings.json";

/** The release that serves, as far as its run has left word of it. */
export interface LastRelease {
  /** Proven by the digest in the version's record. */
  release: WorkerRelease;
  /** The text of its settings with the digest (`sha256:<64 hex>`) that the version's record names; to be compared. */
  settings: { texts: string[]; digest: string } | undefined;
}

/**
 * Reads what the release that serves was, from the record of its run. What is not what the version's own record says is not
 * believed. Never throws: why there is nothing is one half of a sentence.
 */
export async function readLastRelease(
  { live }: Pick<LiveState, "live">,
  asking: Asking,
): Promise<LastRelease | { why: string }> {
  if (live.active === undefined) return { why: "nothing served before" };
  try {
    const { record } = codeOf(live.active, live.versions);
    if (record?.digest === undefined) return { why: "what serves was not released by Slipway" };
    const read = await readRunRecord(record, [RELEASE_FILE, SETTINGS_FILE], asking);
    if ("why" in read) return read;
    const release = read.files.map(proven).find((found) => found?.digest === `sha256:${record.digest}`);
    if (release === undefined)
      return { why: `artifact \`${read.artifact}\` of run ${read.run} does not hold the release that was recorded` };
    const texts = read.files.map((file) => file.toString());
    const { settings } = record;
    return { release, settings: settings === undefined ? undefined : { texts, digest: `sha256:${settings}` } };
  } catch (error) {
    const status = error instanceof Error && "status" in error ? error.status : undefined;
    if (status === 403) return { why: "the calling job does not grant `actions: read`, which the record is read with" };
    return { why: `the record of its run cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** A release whose digest is that of what it says; undefined for anything else. */
function proven(file: Buffer): WorkerRelease | undefined {
  try {
    const release = parseRelease(file);
    return release.kind === "worker" && releaseDigest(release) === release.digest ? release : undefined;
  } catch {
    return undefined;
  }
}
