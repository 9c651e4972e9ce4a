/** One minute of one version's traffic by outcome. */
export interface MetricsRow {
  worker: string;
  versionId: string;
  /** Start of the minute, ms since the epoch. */
  minute: number;
  /** `success`, `scriptThrewException`, `clientDisconnected`, ... */
  status: string;
  requests: number;
  errors: number;
  /** Wall times in ms, a reservoir of at most 200. */
  wallTimesMs: number[];
  /** How many requests came with an override header that named this version. */
  overridden: number;
}

/** What analytics need of the data plane. */
export interface AnalyticsPlane {
  /** Running totals per minute. */
  metrics(): MetricsRow[];
}
