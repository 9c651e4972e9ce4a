import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { encodePath } from "../../src/release/envelope/layout.ts";
import type { WorkerConfig, WorkerRelease } from "../../src/release/format.ts";
import { type WorkerModule, writeWorker } from "../../src/release/worker/write.ts";
import { sealDirectory } from "../../src/release/write.ts";

/** A whole release from contents at hand; `assets` maps paths such as `index.html` to contents. */
export async function writeRelease(
  directory: string,
  content: {
    name: string;
    environment?: string | null;
    metadata: Record<string, unknown>;
    modules?: WorkerModule[];
    assets?: Record<string, string | Uint8Array>;
    config?: Partial<Omit<WorkerConfig, "modules">>;
    source?: Partial<WorkerRelease["source"]>;
    /** Static files show the release's stamp, as `seal` makes them do. */
    stamp?: boolean;
  },
): Promise<WorkerRelease> {
  const modules = await writeWorker(directory, content.metadata, content.modules ?? []);
  for (const [path, contents] of Object.entries(content.assets ?? {})) {
    const file = join(directory, "assets", encodePath(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
  const head = {
    kind: "worker" as const,
    name: content.name,
    environment: content.environment ?? null,
    source: { repository: null, commit: null, ref: null, ...content.source },
    tools: {},
    config: {
      workers_dev: true,
      ...(content.assets === undefined ? {} : { assets: {} }),
      ...content.config,
      modules,
    },
  };
  return await sealDirectory(directory, head, content.stamp ? () => {} : undefined);
}
