import { holdsSecret } from "../../src/action/files.ts";
import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { snapshotDigest, takeSnapshot } from "../../src/cloudflare/workers/snapshot.ts";

/**
 * Keeps what no version holds (routes, domains, workers.dev, crons, settings) in a file, for `rollback` to restore. Answers
 * its digest, which the records of the release carry: a file can be replaced on its way, a record at Cloudflare cannot.
 */
export async function keepSnapshot(cf: Cloudflare, worker: string, run: Run): Promise<string | undefined> {
  const { snapshot, unread } = await takeSnapshot(cf, worker);
  for (const { part, error } of unread) run.warning(`The snapshot will not hold ${part}: ${error.message}`);
  if (holdsSecret(snapshot)) {
    // Neither is the secret kept, nor is anything restored that was never there.
    run.warning(
      `There is no snapshot of \`${worker}\`, because a route, domain, cron or setting holds the value of a secret: a rollback of this release cannot restore them.`,
    );
    return undefined;
  }
  const path = await run.file("snapshot.json", snapshot);
  const digest = snapshotDigest(snapshot);
  run.publish({ snapshot: path, "snapshot-digest": digest });
  run.info(`Written to ${path}`);
  return digest;
}
