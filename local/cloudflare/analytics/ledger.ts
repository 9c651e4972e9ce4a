import type { MetricsRow } from "./contract.ts";

/** Requests of one version with one outcome, seen at one moment. */
export interface Entry {
  worker: string;
  versionId: string;
  status: string;
  /** When the requests were noticed, ms since the epoch; at most `intervalMs` late. */
  at: number;
  requests: number;
  errors: number;
}

/** Turns the plane's minute rows into entries with a moment, so that short windows and a lag can be answered. */
export interface Ledger {
  /** Notes what is new since the last time. */
  sample(): void;
  entries: Entry[];
  close(): void;
}

/** Starts noting by the platform's clock; `metrics` is the plane's running totals per minute. */
export function createLedger(metrics: () => MetricsRow[], now: () => number, intervalMs = 250): Ledger {
  const seen = new Map<string, { requests: number; errors: number }>();
  const entries: Entry[] = [];
  const sample = () => {
    const at = now();
    for (const { worker, versionId, minute, status, requests, errors } of metrics()) {
      const key = `${worker}\n${versionId}\n${minute}\n${status}`;
      const before = seen.get(key) ?? { requests: 0, errors: 0 };
      if (requests === before.requests && errors === before.errors) continue;
      seen.set(key, { requests, errors });
      const news = { requests: requests - before.requests, errors: errors - before.errors };
      entries.push({ worker, versionId, status, at, ...news });
    }
  };
  const timer = setInterval(sample, intervalMs);
  timer.unref();
  return { sample, entries, close: () => clearInterval(timer) };
}
