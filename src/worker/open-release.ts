import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Asset } from "../cloudflare/assets/files.ts";
import type { ModulePart } from "../cloudflare/workers/upload.ts";
import { UserError } from "../errors.ts";
import { isAssetRules } from "../release/assets/rules.ts";
import type { ReleaseReason } from "../release/envelope/invalid.ts";
import { decodePath } from "../release/envelope/layout.ts";
import type { WorkerRelease } from "../release/format.ts";
import { readRelease } from "../release/read.ts";
import { METADATA_FILE } from "../release/worker/metadata.ts";
import type { Metadata } from "./metadata.ts";

/** Reasons of a release that is not the expected one. */
export const OPEN_REASONS = ["digest-mismatch", "worker-mismatch", "account-mismatch"] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

/** A verified release of a Worker, and where it lies. */
export interface OpenRelease {
  release: WorkerRelease;
  directory: string;
  metadata: Metadata;
}

/** What the release must be; undefined expects nothing. */
export interface Expected {
  digest: string | undefined;
  worker: string | undefined;
  accountId: string;
}

/** Verifies the seal, and that it is the release that the caller means. */
export async function openRelease(directory: string, expected: Expected): Promise<OpenRelease> {
  const release = await readRelease(directory);
  if (release.kind !== "worker") {
    throw new UserError<ReleaseReason>(`The release holds the Pages project \`${release.name}\`, not a Worker.`, {
      hint: "Deploy it with the action `deploy-pages`.",
      reason: "release-invalid",
    });
  }
  if (expected.digest !== undefined && expected.digest !== release.digest) {
    throw new UserError<OpenReason>(`The release is ${release.digest}, but ${expected.digest} is expected.`, {
      hint: "Deploy the release that was approved, or have this one approved.",
      reason: "digest-mismatch",
    });
  }
  if (expected.worker !== undefined && expected.worker !== release.name) {
    throw new UserError<OpenReason>(
      `The release is of the Worker \`${release.name}\`, but \`${expected.worker}\` is expected.`,
      {
        hint: "Check the environment it was sealed for; `expect-worker` is the full name with the environment.",
        reason: "worker-mismatch",
      },
    );
  }
  const account = release.config.account_id;
  if (account !== undefined && account !== expected.accountId) {
    throw new UserError<OpenReason>(
      `The release's configuration names the account ${account}, not ${expected.accountId}.`,
      {
        hint: "Correct the input `account-id`, or `account_id` in the wrangler configuration.",
        reason: "account-mismatch",
      },
    );
  }
  const metadata: Metadata = JSON.parse(await readFile(join(directory, METADATA_FILE), "utf8"));
  return { release, directory, metadata };
}

/** The modules of the release with their contents. */
export async function readModules({ release, directory }: OpenRelease): Promise<ModulePart[]> {
  return await Promise.all(
    release.config.modules.map(async ({ name, path, contentType }) => ({
      name,
      contentType,
      contents: new Uint8Array(await readFile(join(directory, path))),
    })),
  );
}

/** The static files of the release, without the two files of rules. */
export function listAssets({ release, directory }: OpenRelease): Asset[] {
  return release.files
    .filter(({ path }) => path.startsWith("assets/") && !isAssetRules(path))
    .map(({ path }) => ({ key: decodePath(path.slice("assets".length)), file: join(directory, path) }));
}

/** The texts of `_headers` and `_redirects`, as far as the release has them. */
export async function readAssetRules({ release, directory }: OpenRelease): Promise<{
  headers?: string;
  redirects?: string;
}> {
  const text = async (path: string) =>
    release.files.some((file) => file.path === path) ? await readFile(join(directory, path), "utf8") : undefined;
  const [headers, redirects] = [await text("assets/_headers"), await text("assets/_redirects")];
  return { ...(headers === undefined ? {} : { headers }), ...(redirects === undefined ? {} : { redirects }) };
}
