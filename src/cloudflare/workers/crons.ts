import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";

interface RawSchedules {
  schedules?: { cron?: string }[];
}

/** The Worker's cron triggers, as expressions. */
export async function getCrons(cf: Cloudflare, worker: string): Promise<string[]> {
  const where = { account_id: cf.account };
  return await repeat(cf, async (options) => {
    const answer = (await cf.api.workers.scripts.schedules.get(worker, where, options)) as RawSchedules | null;
    // No list is not an empty list: a snapshot that holds one clears the Worker's crons when it is restored.
    if (!Array.isArray(answer?.schedules)) throw new StrangeAnswer("The answer lists no crons.");
    return answer.schedules.flatMap(({ cron }) => cron ?? []);
  });
}
