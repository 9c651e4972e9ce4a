import type { Asset } from "../cloudflare/assets/files.ts";
import type { ModulePart } from "../cloudflare/workers/upload.ts";
import { UserError } from "../errors.ts";
import { isAssetRules } from "../release/assets/rules.ts";
import type { ReleaseReason } from "../release/envelope/invalid.ts";
import { decodePath } from "../release/envelope/layout.ts";
import { readSealed, readVerified } from "../release/envelope/verified.ts";
import type { WorkerRelease } from "../release/format.ts";
import { readRelease } from "../release/read.ts";
import { checkWorker } from "../release/worker/check.ts";
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
  return { release, directory, metadata: checkWorker(directory, release) };
}

/** The modules of the release with their contents, if these are still what was verified. */
export function readModules({ release, directory }: OpenRelease): ModulePart[] {
  const files = new Map(release.files.map((file) => [file.path, file]));
  return release.config.modules.flatMap(({ name, path, contentType }) => {
    const file = files.get(path);
    return file === undefined ? [] : { name, contentType, contents: new Uint8Array(readSealed(directory, file)) };
  });
}

/** The static files of the release, without the two files of rules; each is verified again whenever it is read. */
export function listAssets({ release, directory }: OpenRelease): Asset[] {
  return release.files
    .filter(({ path }) => path.startsWith("assets/") && !isAssetRules(path))
    .map((file) => ({ key: decodePath(file.path.slice("assets".length)), read: () => readSealed(directory, file) }));
}

/** The texts of `_headers` and `_redirects`, as far as the release has them. */
export function readAssetRules({ release, directory }: OpenRelease): { headers?: string; redirects?: string } {
  const text = (path: string) =>
    release.files.some((file) => file.path === path) ? readVerified(directory, release, path).toString() : undefined;
  const [headers, redirects] = [text("assets/_headers"), text("assets/_redirects")];
  return { ...(headers === undefined ? {} : { headers }), ...(redirects === undefined ? {} : { redirects }) };
}
