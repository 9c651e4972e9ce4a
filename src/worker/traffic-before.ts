import { type Cloudflare, until } from "../cloudflare/client/client.ts";
import { trafficByVersion, type VersionTraffic } from "../cloudflare/workers/analytics.ts";

/** Users' traffic in the hour before, by which the rollout knows what is normal. */
export interface TrafficBefore {
  traffic: VersionTraffic;
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
  const to = Date.now() - lagMs;
  const limited = until(cf, { deadline: Date.now() + 30_000 });
  const counts = await trafficByVersion(limited, worker, { from: to - HOUR, to, timeout: 10_000 });
  const traffic = (active === undefined ? undefined : counts.get(active)) ?? { requests: 0, errors: 0 };
  return { traffic, perMinute: traffic.requests / 60 };
}
