/** Lets reads lag behind writes, as an eventually consistent API does. */
export interface Visibility<S> {
  /** Hides from reads whatever happens to this Worker (or to everything) from now on, for `ms`. */
  hide(state: S, worker: string | undefined, ms: number): void;
  /** The state as a read sees it now. */
  view(state: S): S;
}

interface Veil<S> {
  until: number;
  worker: string | undefined;
  before: S;
}

/** Nothing hidden at first. `snapshot` copies the state so that no write shows through. */
export function createVisibility<W, S extends { workers: Map<string, W> }>(snapshot: (state: S) => S): Visibility<S> {
  let veils: Veil<S>[] = [];
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
        const then = before.workers.get(worker);
        if (then === undefined) workers.delete(worker);
        else workers.set(worker, then);
      }
      return { ...state, workers };
    },
  };
}
