/** When this process began, by a clock that may be wrong or set: only a name for the moments after it. */
const ORIGIN = Date.now() - performance.now();

/**
 * Now, ms since the epoch as the runner's clock had it when the process began: the clock for durations and deadlines. It
 * never jumps, whoever sets the runner's clock meanwhile. Moments that somebody else wrote down are compared with theirs.
 */
export function steadyNow(): number {
  // Whole, as `Date.now()` is: it ends up in delays.
  return Math.floor(ORIGIN + performance.now());
}
