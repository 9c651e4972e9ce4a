import { type Cloudflare, until } from "../cloudflare/client/client.ts";
import { reallySeen, trafficByVersion } from "../cloudflare/workers/analytics.ts";
import { steadyNow } from "../time/steady.ts";

/** Users' traffic in the hour before, by which the rollout knows what is normal. */
export interface TrafficBefore {
  /** What the active version did, as far as it was really seen. */
  traffic: { requests: number; errors: number };
  /** Estimated requests a minute, over all versions: as many are expected during the rollout. */
  perMinute: number;
}

const HOUR = 3_600_000;

/**
 * Reads the hour before, `lagMs` ago, of the active version. Throws now, not at the first step, if the token may not
 * read analytics.
 */
export async function readTrafficBefore(
  cf: Cloudflare,
  { worker, active, lagMs }: { worker: string; active: string | undefined; lagMs: number },
): Promise<TrafficBefore> {
  const to = cf.moment() - lagMs;
  const limited = until(cf, { deadline: steadyNow() + 30_000 });
  const counts = await trafficByVersion(limited, worker, { from: to - HOUR, to, timeout: 10_000 });
  const served = active === undefined ? undefined : counts.get(active);
  const all = [...counts.values()].reduce((sum, { requests }) => sum + requests, 0);
  return { traffic: served === undefined ? { requests: 0, errors: 0 } : reallySeen(served), perMinute: all / 60 };
}
