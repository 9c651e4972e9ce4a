/** Events other than requests: crons and queue batches, run by the version that the split picks. */
import type { EdgeEvent } from "./edge-worker.ts";
import type { FrontDoor } from "./front-door.ts";
import type { BatchResult } from "./queue-consumer.ts";
import type { Deliver } from "./queues.ts";
import type { Traffic } from "./traffic.ts";

/** Runs an event in a Worker and counts it. Rejects if the Worker has no deployment. */
async function run(
  door: FrontDoor,
  traffic: Traffic,
  worker: string,
  event: EdgeEvent,
): Promise<Record<string, unknown>> {
  const picked = traffic.pick(worker, {});
  if ("why" in picked) throw new Error(picked.why);
  const { version } = picked;
  await door.ready(worker);
  const { instance, release } = await door.fleet.acquire(version);
  const started = performance.now();
  try {
    const result = await instance.dispatch(event);
    const status = result.outcome === "ok" ? "success" : "scriptThrewException";
    const wallTimeMs = performance.now() - started;
    door.metrics.record({ worker, versionId: version.id, status, wallTimeMs, overridden: false });
    return result;
  } finally {
    release();
  }
}

/** Fires a cron trigger by hand. */
export async function runScheduled(door: FrontDoor, traffic: Traffic, worker: string, cron: string) {
  const { outcome } = await run(door, traffic, worker, { type: "scheduled", cron, time: Date.now() });
  return { outcome: String(outcome) };
}

/** How queues reach their consumers. */
export const deliverTo =
  (door: FrontDoor, traffic: Traffic): Deliver =>
  async (worker, batch) =>
    (await run(door, traffic, worker, { type: "queue", ...batch })) as unknown as BatchResult;
