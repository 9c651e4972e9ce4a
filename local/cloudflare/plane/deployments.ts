/** Makes traffic follow the State: at once, or after the propagation delay of a world. */
import type { Fleet } from "./fleet.ts";
import type { Hosts } from "./hosts.ts";
import type { Site } from "./launch.ts";
import { envOf } from "./mapping.ts";
import type { Split, Traffic } from "./traffic.ts";

export interface Deployments {
  /** Prepares what the State wants for a Worker and makes traffic follow. With a propagation delay, traffic lags. */
  changed(worker: string): Promise<void>;
  removed(worker: string): Promise<void>;
  close(): void;
}

interface Parts {
  traffic: Traffic;
  fleet: Fleet;
  hosts: Hosts;
  site: Site;
  /** Runs after traffic of a Worker has moved. */
  moved(worker: string): void;
  propagationMs(): number;
}

export function createDeployments({ traffic, fleet, hosts, site, moved, propagationMs }: Parts): Deployments {
  const timers = new Set<NodeJS.Timeout>();
  /** One change per Worker at a time, in the order of arrival. */
  const turns = new Map<string, Promise<void>>();

  const inTurn = (worker: string, work: () => Promise<void>): Promise<void> => {
    const turn = (turns.get(worker) ?? Promise.resolve()).catch(() => {}).then(work);
    turns.set(worker, turn);
    return turn;
  };

  /** Starts every version that will serve; one that bound classes before a migration made them starts anew. */
  const prepare = async (worker: string, split: Split | undefined): Promise<void> => {
    for (const { version } of split?.shares ?? []) {
      const { instance, release } = await fleet.acquire(version);
      release();
      if (instance.wiring === JSON.stringify(await envOf(version, site))) continue;
      await fleet.stop(worker, version.id);
      (await fleet.acquire(version)).release();
    }
  };

  const follow = (worker: string, split: Split | undefined): Promise<void> =>
    hosts.move(worker, traffic.primary(split), () => {
      traffic.follow(worker, split);
      moved(worker);
    });

  return {
    async changed(worker) {
      const split = traffic.wanted(worker);
      const delay = propagationMs();
      await inTurn(worker, () => prepare(worker, split));
      if (delay <= 0) return inTurn(worker, () => follow(worker, split));
      const timer = setTimeout(() => {
        timers.delete(timer);
        inTurn(worker, () => follow(worker, split)).catch((error) => site.log(worker, "error", String(error)));
      }, delay);
      timers.add(timer);
    },
    removed: (worker) => inTurn(worker, () => follow(worker, undefined)),
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
