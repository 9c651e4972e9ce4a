import type { Caller } from "../caller/caller.ts";
import type { Worlds } from "../world/worlds.ts";

/** Minutes are seconds here, and so are crons, ms. */
const EVERY_MS = 200;

/** Workers that nobody can visit are invoked by their crons: they are to them what visitors are to the others. */
export function startCrons({ cloudflare }: Worlds, { targets }: Caller): { stop(): void } {
  const quiet = targets.filter(({ config }) => (config.routes ?? []).length === 0 && config.workers_dev === false);
  const fire = () => {
    for (const { worker, config } of quiet) {
      if (cloudflare.state.workers.get(worker)?.deployments.length === 0) continue;
      for (const cron of config.triggers?.crons ?? []) cloudflare.scheduled(worker, cron).catch(() => undefined);
    }
  };
  if (quiet.length === 0) return { stop: () => undefined };
  const timer = setInterval(fire, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
