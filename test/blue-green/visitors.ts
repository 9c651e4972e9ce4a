/** Users of a Worker while something is done to it. */
import type { World } from "../world/world.ts";

/** Users of a production address, who count what they meet. */
export interface Visitors {
  requests: number;
  failed: number;
  byVersion: Map<string, number>;
  stop(): Promise<void>;
}

/** Starts visiting, one request after the other with a pause in between. */
export function visit(world: World, url: string, { pauseMs = 5, path = "/" } = {}): Visitors {
  let going = true;
  const visitors: Visitors = {
    requests: 0,
    failed: 0,
    byVersion: new Map(),
    async stop() {
      going = false;
      await loop;
    },
  };
  const loop = (async () => {
    while (going) {
      visitors.requests++;
      try {
        const response = await world.cloudflare.fetch(`${url}${path}`);
        await response.text();
        if (response.status >= 500) visitors.failed++;
        const version = response.headers.get("x-worker-version") ?? "unknown";
        visitors.byVersion.set(version, (visitors.byVersion.get(version) ?? 0) + 1);
      } catch {
        visitors.failed++;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  })();
  return visitors;
}
