import type { Queue, State, Worker } from "../model.ts";

/** Lets reads lag behind writes, as an eventually consistent API does. */
export interface Visibility {
  /** Hides from reads whatever happens to this Worker (or to everything) from now on, for `ms`. */
  hide(state: State, worker: string | undefined, ms: number): void;
  /** The state as a read sees it now. */
  view(state: State): State;
}

interface Veil {
  until: number;
  worker: string | undefined;
  before: State;
}

/** Nothing hidden at first. */
export function createVisibility(): Visibility {
  let veils: Veil[] = [];
  return {
    hide(state, worker, ms) {
      veils.push({ until: Date.now() + ms, worker, before: snapshot(state) });
    },
    view(state) {
      veils = veils.filter((veil) => veil.until > Date.now());
      const total = veils.find((veil) => veil.worker === undefined);
      if (total !== undefined) return total.before;
      if (veils.length === 0) return state;
      const workers = new Map(state.workers);
      // The oldest veil over a Worker wins: what a later one hides came after it.
      for (const { worker, before } of veils.toReversed()) {
        if (worker === undefined) continue;
        const old = before.workers.get(worker);
        if (old === undefined) workers.delete(worker);
        else workers.set(worker, old);
      }
      return { ...state, workers };
    },
  };
}

/** A copy deep enough that no write shows through; immutable things (versions, asset bodies) are shared. */
function snapshot(state: State): State {
  return {
    ...state,
    zones: [...state.zones],
    workers: new Map([...state.workers].map(([name, worker]) => [name, copyWorker(worker)])),
    assets: new Map(state.assets),
    kvNamespaces: new Map(state.kvNamespaces),
    databases: new Map(state.databases),
    buckets: new Map(state.buckets),
    queues: new Map([...state.queues].map(([name, queue]) => [name, copyQueue(queue)])),
    workflows: new Map(state.workflows),
  };
}

function copyWorker(worker: Worker): Worker {
  return {
    ...worker,
    tags: [...worker.tags],
    versions: [...worker.versions],
    deployments: [...worker.deployments],
    subdomain: { ...worker.subdomain },
    routes: [...worker.routes],
    domains: [...worker.domains],
    schedules: [...worker.schedules],
    settings: { ...worker.settings },
    durableObjects: new Map(worker.durableObjects),
    aliases: new Map(worker.aliases),
  };
}

function copyQueue(queue: Queue): Queue {
  return { ...queue, consumers: [...queue.consumers] };
}
