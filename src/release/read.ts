import { readReleaseFile, verifyEnvelope } from "./envelope/read.ts";
import type { Release } from "./format.ts";
import { checkLimits } from "./limits.ts";
import { parseRelease } from "./parse.ts";
import { checkWorker } from "./worker/check.ts";

/**
 * Reads and verifies a release directory. A changed, missing or extra file, a link, a path that leaves the directory, a
 * size over the platform's limit, an unknown format or setting, or a digest that does not match throws a `UserError`
 * with the reason `release-invalid`.
 */
export async function readRelease(directory: string): Promise<Release> {
  const release = parseRelease(await readReleaseFile(directory));
  checkLimits(release);
  await verifyEnvelope(directory, release);
  if (release.kind === "worker") checkWorker(directory, release);
  return release;
}
