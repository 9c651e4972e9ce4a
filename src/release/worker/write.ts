import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonicalJson } from "../../text/json.ts";
import type { ReleaseModule } from "../envelope/format.ts";
import { encodePath } from "../envelope/layout.ts";
import { notCarried } from "../envelope/not-carried.ts";
import { METADATA_FILE, metadataProblem, refuseKnown } from "./metadata.ts";

/** One module of an upload form. */
export interface WorkerModule {
  name: string;
  contentType: string;
  contents: Uint8Array;
}

/** Writes worker/: the metadata in canonical JSON and every module under a path that cannot leave the directory. */
export async function writeWorker(
  directory: string,
  metadata: Record<string, unknown>,
  modules: WorkerModule[],
): Promise<ReleaseModule[]> {
  refuseKnown(metadata);
  const problem = metadataProblem(metadata);
  if (problem !== undefined) throw notCarried(problem);
  const written: ReleaseModule[] = [];
  const taken = new Set([METADATA_FILE]);
  await put(join(directory, METADATA_FILE), `${canonicalJson(metadata)}\n`);
  for (const { name, contentType, contents } of modules) {
    const path = modulePath(name, taken);
    taken.add(path);
    await put(join(directory, path), contents);
    written.push({ name, path, contentType });
  }
  return written;
}

function modulePath(name: string, taken: Set<string>): string {
  const short = `worker/${encodePath(name.replace(/^\.\//, ""))}`;
  if (!clashes(short, taken)) return short;
  for (let number = 2; ; number++) {
    const path = `worker/${number}-${encodePath(name).replaceAll("/", "%2F")}`;
    if (!clashes(path, taken)) return path;
  }
}

// "a" and "a/b" cannot both be files: one of them would have to be a directory.
function clashes(path: string, taken: Set<string>): boolean {
  return [...taken].some((other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
}

async function put(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
