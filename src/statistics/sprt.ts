/** The two rates that a sequential test tells apart, and how often it may be wrong either way. */
export interface SprtOptions {
  /** Failure rate of a good version. */
  good: number;
  /** Failure rate of a bad version. */
  bad: number;
  /** How often a good version may be called bad. */
  alpha: number;
  /** How often a bad version may be called good. */
  beta: number;
}

/** Wald's sequential probability ratio test on one version alone: bad, good, or not yet known. */
export function sprt(
  { requests, errors }: { requests: number; errors: number },
  { good, bad, alpha, beta }: SprtOptions,
): { says: "bad" | "good" | "open"; lnRatio: number } {
  const lnRatio = errors * Math.log(bad / good) + (requests - errors) * Math.log((1 - bad) / (1 - good));
  if (lnRatio >= Math.log((1 - beta) / alpha)) return { says: "bad", lnRatio };
  if (lnRatio <= Math.log(beta / (1 - alpha))) return { says: "good", lnRatio };
  return { says: "open", lnRatio };
}
