/** A timer holds no more than 2³¹ − 1 ms; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** Waits `ms`, or until the signal is aborted if that is sooner. Never rejects: the caller looks at its signal. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(Math.max(0, ms), LONGEST_MS));
    signal?.addEventListener("abort", done, { once: true });
  });
}
