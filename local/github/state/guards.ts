/** What decides whether a run may go on, and what it tells people beside a commit. */

/** An environment, and what it asks of a job that names it. */
export interface Environment {
  id: number;
  name: string;
  createdAt: string;
  /** Logins whose approval lets a job go on; empty = nobody is asked. */
  reviewers: string[];
  preventSelfReview: boolean;
  /** Minutes; 0 = none. */
  waitTimer: number;
  /** `null` = every branch, `"protected"` = protected branches, a list = these patterns. */
  branches: null | "protected" | string[];
}

/** What a person may do in a repository, the most first. */
export type Role = "admin" | "maintain" | "write" | "triage" | "read";

/** Who works or waits in a concurrency group; GitHub shows it only while somebody does. */
export interface ConcurrencyGroup {
  name: string;
  /** ISO time; null while nobody ever had it. */
  lastAcquiredAt: string | null;
  members: { run: number; job: { id: number; name: string } | undefined; status: "in_progress" | "pending" }[];
}

export interface CheckRun {
  id: number;
  name: string;
  sha: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  title: string;
  summary: string;
  detailsUrl: string;
  startedAt: string;
  completedAt: string | null;
}
