/** A version's static files as Miniflare serves them. */
import { createHash } from "node:crypto";
import { mkdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MiniflareOptions } from "miniflare";
import type { Version } from "../workers/contract.ts";
import type { PlaneState } from "./contract.ts";

type Assets = NonNullable<MiniflareOptions["workers"][number]["config"]["assets"]>;

/** Miniflare hashes path and time of change into the ETag: with one time for all, equal content has equal ETags. */
const FIXED_TIME = new Date("2020-01-01T00:00:00Z");

/** The assets part of the configuration; undefined for a Worker without static files. */
export async function assetsOf(
  version: Version,
  site: { assetsDirectory(version: Version): Promise<string | undefined> },
): Promise<Assets | undefined> {
  const directory = await site.assetsDirectory(version);
  if (directory === undefined) return undefined;
  const config = version.assets?.config ?? {};
  return {
    directory,
    hasUserWorker: version.mainModule !== undefined,
    ...pick<Assets["htmlHandling"]>("htmlHandling", config.html_handling),
    ...pick<Assets["notFoundHandling"]>("notFoundHandling", config.not_found_handling),
    ...pick<Assets["runWorkerFirst"]>("runWorkerFirst", config.run_worker_first),
    ...pick<Assets["basePath"]>("basePath", config.base_path),
  };
}

const pick = <T>(key: string, value: unknown) => (value === undefined ? {} : { [key]: value as T });

/**
 * Writes the files of a version below `root`, in a folder named by the hash of everything in it, once.
 * Returns undefined for a version without assets.
 */
export async function materialise(
  version: Version,
  assets: PlaneState["assets"],
  root: string,
): Promise<string | undefined> {
  if (version.assets === undefined) return undefined;
  const { manifest, config } = version.assets;
  const rules = { _headers: config._headers, _redirects: config._redirects };
  const listing = JSON.stringify([Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)), rules]);
  const directory = join(root, createHash("sha256").update(listing).digest("hex").slice(0, 32));
  if (await stat(directory).catch(() => undefined)) return directory;
  const staging = `${directory}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await mkdir(staging, { recursive: true });
  for (const [path, { hash }] of Object.entries(manifest)) {
    const asset = assets.get(hash);
    if (asset === undefined)
      throw new Error(`Asset "${path}" of Worker "${version.worker}" was never uploaded: ${hash}.`);
    // Clients send paths as they are, not URL-encoded.
    await put(join(staging, path), asset.body);
  }
  for (const [name, text] of Object.entries(rules)) {
    if (typeof text === "string" && text !== "") await put(join(staging, name), text);
  }
  await rename(staging, directory).catch(() => rm(staging, { recursive: true, force: true })); // Another start was first.
  return directory;
}

async function put(file: string, body: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
  await utimes(file, FIXED_TIME, FIXED_TIME);
}
