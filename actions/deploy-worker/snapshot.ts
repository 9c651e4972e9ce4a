import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { takeSnapshot } from "../../src/cloudflare/workers/snapshot.ts";

/** Keeps what no version holds (routes, domains, workers.dev, crons, settings) in a file, for `rollback` to restore. */
export async function keepSnapshot(cf: Cloudflare, worker: string, run: Run): Promise<void> {
  const { snapshot, unread } = await takeSnapshot(cf, worker);
  for (const { part, error } of unread) run.warning(`The snapshot will not hold ${part}: ${error.message}`);
  // Beside result.json.
  const folder = join(process.env.RUNNER_TEMP ?? tmpdir(), "slipway", `deploy-worker-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, "snapshot.json");
  await writeFile(path, `${JSON.stringify(snapshot, null, 2)}\n`);
  run.publish({ snapshot: path });
  run.info(`Written to ${path}`);
}
