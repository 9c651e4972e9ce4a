import type { ReleaseFile } from "../envelope/format.ts";
import { invalidRelease } from "../envelope/invalid.ts";

/** What the platform accepts of static files. */
export const ASSET_LIMITS = {
  /** Bytes of one file. */
  bytes: 25 * 1024 * 1024,
  /** Files of one version on the largest plan. */
  files: 100_000,
} as const;

/** Refuses static files that the platform would refuse, before anything is sent. */
export function checkAssetLimits(files: ReleaseFile[]): void {
  const assets = files.filter(({ path }) => path.startsWith("assets/"));
  if (assets.length > ASSET_LIMITS.files)
    throw invalidRelease(`has ${assets.length} static files; the limit is ${ASSET_LIMITS.files}`);
  for (const { path, size } of assets) {
    if (size > ASSET_LIMITS.bytes)
      throw invalidRelease(
        `holds "${path}" with ${size} bytes; one static file may have ${ASSET_LIMITS.bytes} bytes (25 MiB)`,
        "Serve large files from R2, or name them in `.assetsignore`.",
      );
  }
}
