import { showsStamp } from "../assets/stamp.ts";
import { invalidRelease } from "../envelope/invalid.ts";
import { readVerified } from "../envelope/verified.ts";
import type { WorkerRelease } from "./format.ts";
import { METADATA_FILE, parseMetadata, type UploadMetadata } from "./metadata.ts";

const HEADERS = "assets/_headers";

/** Refuses a Worker whose code, static files, metadata and settings do not belong together; answers the metadata. */
export function checkWorker(directory: string, release: WorkerRelease): UploadMetadata {
  const { files, config } = release;
  if (config.assets === undefined && files.some(({ path }) => path.startsWith("assets/")))
    throw invalidRelease("holds static files but no settings for them");
  checkStamp(directory, release);
  const worker = new Set(files.filter(({ path }) => path.startsWith("worker/")).map(({ path }) => path));
  if (!worker.delete(METADATA_FILE)) throw invalidRelease(`lists no "${METADATA_FILE}"`);
  for (const { name, path } of config.modules) {
    if (!worker.delete(path)) throw invalidRelease(`lists no file "${path}" for the module "${name}"`);
  }
  for (const path of worker) throw invalidRelease(`holds "${path}", which is no module of the Worker`);
  const metadata = parseMetadata(readVerified(directory, release, METADATA_FILE), config);
  const { main_module: main } = metadata;
  if (config.modules.length === 0 ? main !== undefined : !config.modules.some(({ name }) => name === main))
    throw invalidRelease(`names the entry module ${JSON.stringify(main)}, which it does not hold`);
  return metadata;
}

/** A stamp that the static files do not show would make their answers look like another release's. */
function checkStamp(directory: string, release: WorkerRelease): void {
  const { stamp, files, config } = release;
  if (stamp === undefined) return;
  const rules = files.some(({ path }) => path === HEADERS) ? readVerified(directory, release, HEADERS).toString() : "";
  if (config.assets === undefined || !showsStamp(rules, stamp))
    throw invalidRelease(`has the stamp ${stamp}, which its static files do not show`);
}
