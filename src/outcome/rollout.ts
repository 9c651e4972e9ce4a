/** Requests and how many of them failed. */
export interface Counts {
  requests: number;
  errors: number;
}

/** A judgement of the rollout, as far as the summary of a release shows it. */
export interface Judged {
  value: string;
  /** ms since the epoch. */
  at: number;
  operator?: boolean;
  findings: readonly { rule: string; value: string; says: string }[];
  evidence: {
    share: number;
    traffic: readonly ({ candidate: Counts; active: Counts } | undefined)[];
    probes: { candidate: Counts; active?: Counts };
  };
}

/** What `blue-green` wrote down in `rollout.json`, as far as the summary of a release shows it. */
export interface Rollout {
  state: string;
  /** The largest share of the traffic that the new version may have had, percent. */
  exposed: number;
  /** When its state or share changed: ms since the epoch, percent. */
  entries: readonly { at: number; state: string; share: number }[];
  verdicts: readonly Judged[];
  /** Why it left its way, in order. */
  stops: readonly { at: number; says: string }[];
  /** ms since the epoch. */
  end: number;
}

/** The rollout that a report holds; undefined for anything else, such as half of one. */
export function rolloutIn(report: unknown): Rollout | undefined {
  if (typeof report !== "object" || report === null) return undefined;
  const { format, entries, verdicts, stops, end, exposed } = report as Record<string, unknown>;
  const whole = [entries, verdicts, stops].every(Array.isArray) && [end, exposed].every(Number.isFinite);
  return format === 1 && whole ? (report as Rollout) : undefined;
}

/** How long the new version had users, ms, from its first share to its last. */
export function metForMs({ entries, end }: Rollout): number {
  const first = entries.find(({ share }) => share > 0);
  if (first === undefined) return 0;
  const last = entries.findLast(({ share }) => share > 0);
  const until = last === undefined ? end : (entries[entries.indexOf(last) + 1]?.at ?? end);
  return until - first.at;
}
