import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { invalidRelease } from "../envelope/invalid.ts";
import type { WorkerRelease } from "./format.ts";
import { checkMetadata, METADATA_FILE, type UploadMetadata } from "./metadata.ts";

/** Refuses a Worker whose code, static files, metadata and settings do not belong together. */
export async function checkWorker(directory: string, { files, config }: WorkerRelease): Promise<void> {
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
