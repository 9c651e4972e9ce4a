/** Counts requests per Worker, version, minute and outcome: buckets, so that a long rehearsal does not grow. */
import type { MetricsRow } from "../analytics/contract.ts";

const RESERVOIR = 200;

export interface Invocation {
  worker: string;
  versionId: string;
  /** `success`, `scriptThrewException`, `clientDisconnected`, `internalError`. */
  status: string;
  wallTimeMs: number;
  overridden: boolean;
}

export interface Metrics {
  record(invocation: Invocation): void;
  rows(): MetricsRow[];
}

/** Only runtime failures are errors: a returned 500 is a success, and so is a visitor who left. */
const isError = (status: string) => status !== "success" && status !== "clientDisconnected";

export function createMetrics(now: () => number = Date.now): Metrics {
  const rows = new Map<string, MetricsRow>();
  return {
    record({ worker, versionId, status, wallTimeMs, overridden }) {
      const minute = Math.floor(now() / 60_000) * 60_000;
      const key = `${worker} ${versionId} ${minute} ${status}`;
      let row = rows.get(key);
      if (row === undefined) {
        row = { worker, versionId, minute, status, requests: 0, errors: 0, wallTimesMs: [], overridden: 0 };
        rows.set(key, row);
      }
      row.requests++;
      if (isError(status)) row.errors++;
      if (overridden) row.overridden++;
      const slot = row.requests <= RESERVOIR ? row.requests - 1 : Math.floor(Math.random() * row.requests);
      if (slot < RESERVOIR) row.wallTimesMs[slot] = wallTimeMs;
    },
    rows: () => [...rows.values()].map((row) => ({ ...row, wallTimesMs: [...row.wallTimesMs] })),
  };
}
