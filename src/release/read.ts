import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { releaseDigest } from "./digest.ts";
import type { Release, ReleaseFile } from "./format.ts";
import { LIMITS, METADATA_FILE, RELEASE_FILE } from "./layout.ts";
import { checkMetadata, type UploadMetadata } from "./metadata.ts";
import { invalidRelease, parseRelease } from "./parse.ts";
import { type FoundFile, hashFiles, listFiles } from "./scan.ts";

/**
 * Reads and verifies a release directory. A changed, missing or extra file, a link, a path that leaves the directory, a
 * size over the platform's limit, an unknown format or setting, or a digest that does not match throws a `UserError`
 * with the reason `release-invalid`.
 */
export async function readRelease(directory: string): Promise<Release> {
  const release = parseRelease(await readReleaseFile(directory));
  const found = await listFiles(directory);
  compareNames(release.files, found);
  checkLimits(release);
  compareContents(release.files, await hashFiles(directory, found));
  const digest = releaseDigest(release);
  if (digest !== release.digest)
    throw invalidRelease(`says that its digest is ${release.digest}, but it is ${digest}: release.json was changed`);
  if (release.kind === "worker") await checkWorker(directory, release);
  return release;
}

async function readReleaseFile(directory: string): Promise<string> {
  const path = join(directory, RELEASE_FILE);
  const kind = await lstat(path).catch(() => undefined);
  if (kind === undefined)
    throw invalidRelease(
      `is missing: there is no ${RELEASE_FILE} in "${directory}"`,
      "Give the directory that `seal` wrote (its output `release`), or the one the artifact was downloaded to.",
    );
  if (!kind.isFile()) throw invalidRelease(`has a ${RELEASE_FILE} that is not a regular file`);
  if (kind.size > LIMITS.releaseBytes) throw invalidRelease(`has a ${RELEASE_FILE} of ${kind.size} bytes`);
  return await readFile(path, "utf8");
}

function compareNames(listed: ReleaseFile[], found: FoundFile[]): void {
  const present = new Map(found.map((file) => [file.path, file.size]));
  for (const { path, size } of listed) {
    const actual = present.get(path);
    if (actual === undefined)
      throw invalidRelease(
        `lacks "${path}"`,
        "If it came through an artifact, upload it with `include-hidden-files: true`; otherwise seal again.",
      );
    if (actual !== size) throw invalidRelease(`was changed: "${path}" has ${actual} bytes instead of ${size}`);
    present.delete(path);
  }
  for (const path of present.keys()) throw invalidRelease(`holds "${path}", which was not sealed`);
}

function compareContents(listed: ReleaseFile[], actual: ReleaseFile[]): void {
  const hashes = new Map(actual.map((file) => [file.path, file.sha256]));
  for (const { path, sha256 } of listed) {
    if (hashes.get(path) !== sha256) throw invalidRelease(`was changed: "${path}" has another content than was sealed`);
  }
}

/** Refuses what the platform would refuse, before anything is sent. Source maps do not count as code. */
export function checkLimits({ files, config }: Pick<Release, "files" | "config">): void {
  const assets = files.filter(({ path }) => path.startsWith("assets/"));
  if (assets.length > LIMITS.assetFiles)
    throw invalidRelease(`has ${assets.length} static files; the limit is ${LIMITS.assetFiles}`);
  for (const { path, size } of assets) {
    if (size > LIMITS.assetBytes)
      throw invalidRelease(
        `holds "${path}" with ${size} bytes; one static file may have ${LIMITS.assetBytes} bytes (25 MiB)`,
        "Serve large files from R2, or name them in `.assetsignore`.",
      );
  }
  const maps = new Set(config.modules.filter((m) => m.contentType === "application/source-map").map((m) => m.path));
  const code = files.filter(({ path }) => path.startsWith("worker/") && !maps.has(path));
  const bytes = code.reduce((sum, { size }) => sum + size, 0);
  if (bytes > LIMITS.workerBytes)
    throw invalidRelease(`has ${bytes} bytes of code; a Worker may have ${LIMITS.workerBytes} bytes (64 MiB)`);
  const metadata = files.find(({ path }) => path === METADATA_FILE)?.size ?? 0;
  if (metadata > LIMITS.metadataBytes)
    throw invalidRelease(`has ${metadata} bytes of metadata; the limit is ${LIMITS.metadataBytes} bytes (1 MiB)`);
}

async function checkWorker(directory: string, { files, config }: Release): Promise<void> {
  if (config.assets === undefined && files.some(({ path }) => path.startsWith("assets/")))
    throw invalidRelease("holds static files but no settings for them");
  const worker = new Set(files.filter(({ path }) => path.startsWith("worker/")).map(({ path }) => path));
  if (!worker.delete(METADATA_FILE)) throw invalidRelease(`lists no "${METADATA_FILE}"`);
  for (const { name, path } of config.modules) {
    if (!worker.delete(path)) throw invalidRelease(`lists no file "${path}" for the module "${name}"`);
  }
  for (const path of worker) throw invalidRelease(`holds "${path}", which is no module of the Worker`);
  const { main_module: main } = await readMetadata(directory);
  if (config.modules.length === 0 ? main !== undefined : !config.modules.some(({ name }) => name === main))
    throw invalidRelease(`names the entry module ${JSON.stringify(main)}, which it does not hold`);
}

async function readMetadata(directory: string): Promise<UploadMetadata> {
  let metadata: unknown;
  try {
    metadata = JSON.parse(await readFile(join(directory, METADATA_FILE), "utf8"));
  } catch {
    throw invalidRelease(`has a "${METADATA_FILE}" that is not JSON`);
  }
  checkMetadata(metadata);
  return metadata;
}
