/** Runs work one after the other for each key. */
export type Locks = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Nothing locked at first. */
export function createLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(work, work);
    tails.set(
      key,
      run.catch(() => undefined),
    );
    return run;
  };
}
