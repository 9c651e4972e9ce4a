import type { ReleaseFile, ReleaseModule } from "../envelope/format.ts";
import { invalidRelease } from "../envelope/invalid.ts";
import { METADATA_FILE } from "./metadata.ts";

/** What the platform accepts of code, in bytes. */
export const WORKER_LIMITS = {
  /** All modules of a Worker together, source maps aside. */
  code: 64 * 1024 * 1024,
  /** The metadata part of an upload. */
  metadata: 1024 * 1024,
} as const;

/** Refuses code that the platform would refuse, before anything is sent. Source maps do not count as code. */
export function checkWorkerLimits(files: ReleaseFile[], modules: ReleaseModule[]): void {
  const maps = new Set(modules.filter((m) => m.contentType === "application/source-map").map((m) => m.path));
  const code = files.filter(({ path }) => path.startsWith("worker/") && !maps.has(path));
  const bytes = code.reduce((sum, { size }) => sum + size, 0);
  if (bytes > WORKER_LIMITS.code)
    throw invalidRelease(`has ${bytes} bytes of code; a Worker may have ${WORKER_LIMITS.code} bytes (64 MiB)`);
  const metadata = files.find(({ path }) => path === METADATA_FILE)?.size ?? 0;
  if (metadata > WORKER_LIMITS.metadata)
    throw invalidRelease(`has ${metadata} bytes of metadata; the limit is ${WORKER_LIMITS.metadata} bytes (1 MiB)`);
}
