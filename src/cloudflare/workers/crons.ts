import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";

interface RawSchedules {
  schedules?: { cron?: string }[];
}

/** The Worker's cron triggers, as expressions. */
export async function getCrons(cf: Cloudflare, worker: string): Promise<string[]> {
  const where = { account_id: cf.account };
  const answer = (await repeat(cf, (options) =>
    cf.api.workers.scripts.schedules.get(worker, where, options),
  )) as RawSchedules | null;
  return (answer?.schedules ?? []).flatMap(({ cron }) => cron ?? []);
}
