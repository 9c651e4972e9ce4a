import { holdsSecret } from "../../src/action/files.ts";
import type { Run } from "../../src/action/run.ts";
import { ApiError } from "../../src/errors.ts";
import type { SlipwayRecord } from "../../src/record/words.ts";
import { chooseKept } from "../../src/worker/kept/choose.ts";
import {
  formatManifest,
  type ImmutableFile,
  MANIFEST_FILE,
  type Manifest,
  manifestDigest,
  parseManifest,
} from "../../src/worker/kept/manifest.ts";
import type { Live } from "../../src/worker/live.ts";
import { readRunRecord } from "../../src/worker/state/run-record.ts";
import { codeOf } from "../../src/worker/superseded.ts";
import type { Inputs } from "./inputs.ts";

/** What is to stay of earlier releases. */
export interface OpenTabs {
  files: ImmutableFile[];
  /** How many more would stay, if the platform's limit let them. */
  left: number;
  /** Run id of the release before; undefined if nothing served before, or nobody wants to keep anything. */
  run?: string | undefined;
  /** Why nothing stays; the end of a sentence. */
  why?: string;
}

/**
 * Finds what stays of the release that serves, from the manifest in the record of its run, which must have the digest that the
 * version's own record carries. Never throws: a release is worth more than the tabs that were open before it.
 */
export async function findKept(
  { name, live, own }: { name: string; live: Live; own: ReadonlySet<string> },
  inputs: Inputs,
  run: Run,
): Promise<OpenTabs> {
  const keep = inputs.settings?.assets.keep ?? 0;
  const nothing: OpenTabs = { files: [], left: 0 };
  if (keep === 0 || live.active === undefined) return nothing;
  try {
    const record = codeOf(live.active, live.versions).record;
    const read = await readManifest(record, { name, inputs, run });
    if ("why" in read) return { ...nothing, why: read.why };
    return { ...chooseKept(read.manifest, { own, keep }), run: record?.run };
  } catch (error) {
    const forbidden = error instanceof ApiError && error.status === 403;
    const says = error instanceof Error ? error.message : String(error);
    run.debug(says);
    const why = forbidden
      ? "the calling job does not grant `actions: read`, which the record of its run is read with"
      : `the record of its run cannot be read: ${says}`;
    return { ...nothing, why };
  }
}

/** The manifest of the version that a record belongs to, or why there is none. */
async function readManifest(
  record: SlipwayRecord | undefined,
  { name, inputs, run }: { name: string; inputs: Inputs; run: Run },
): Promise<{ manifest: Manifest } | { why: string }> {
  if (record?.manifest === undefined || record.run === undefined || record.attempt === undefined)
    return { why: "it was released without a list of its files" };
  const { artifactsToken: token, repository } = inputs;
  const asking = { worker: name, token, tokenInput: "artifacts-token", repository, signal: run.signal };
  const read = await readRunRecord(record, [MANIFEST_FILE], asking);
  if ("why" in read) return read;
  const { files: found, artifact } = read;
  if (found.length === 0)
    return { why: `artifact \`${artifact}\` of run ${record.run}, which lists its files, is gone` };
  const bytes = found.find((one) => manifestDigest(one) === record.manifest);
  if (bytes === undefined)
    return { why: `the list of its files in artifact \`${artifact}\` of run ${record.run} is not the recorded one` };
  const manifest = parseManifest(bytes, name);
  return manifest === undefined ? { why: "the list of its files has a form that is not known here" } : { manifest };
}

/** Keeps the manifest of this release for those that come, and answers the digest that its record carries. */
export async function keepManifest(manifest: Manifest, run: Run): Promise<string | undefined> {
  const text = formatManifest(manifest);
  if (holdsSecret(text)) {
    run.info("The list of files is not kept for the next release: a name in it holds the value of a secret.");
    return undefined;
  }
  try {
    await run.file(MANIFEST_FILE, text);
    return manifestDigest(text);
  } catch (error) {
    run.info(`The list of files is not kept for the next release: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
