import type { Finding } from "../judge/judge.ts";
import type { Latency } from "../judge/percentile.ts";
import type { Proof } from "../judge/version.ts";
import type { Kind } from "../run/plan.ts";
import type { Cause } from "../wire/failure.ts";

/** What a run says about what is live. */
export type Outcome = "passed" | "degraded" | "failed" | "inconclusive";

/** One check at one target, after the run; its JSON Schema is docs/smoke-result.schema.json. */
export interface CheckResult {
  key: string;
  name: string;
  /** The target's name, a host, or `network`. */
  target: string;
  kind: Kind;
  severity: "error" | "warn";
  /** Line of the check file. */
  line?: number;
  status: "passed" | "failed" | "skipped" | "unfinished";
  /** Passed, but not at the first try. */
  flaky: boolean;
  /** Already failing in the baseline, so its failure is reported and not acted on. */
  failedBefore: boolean;
  tries: number;
  durationMs: number;
  cause?: Cause;
  /** What was not as expected; a passed check can have warnings. */
  findings: Finding[];
  fix?: string;
  /** The start of the answer, redacted. */
  excerpt?: string;
  /** Of a check's samples, ms. */
  latency?: Latency;
  /** How the answer proved its version. */
  provenBy?: Proof | "target";
  /** The version's own URL, where it was asked because the override header did not choose the version of a static file. */
  askedAt?: string;
  fingerprint: string;
}

/** A whole run. */
export interface RunResult {
  format: 1;
  mode: "check" | "baseline";
  outcome: Outcome;
  /** Why the outcome is what it is, as one sentence. */
  reason: string;
  startedAt: string;
  durationMs: number;
  /** How many answers were judged. */
  answers: number;
  totals: {
    checks: number;
    passed: number;
    failed: number;
    degraded: number;
    flaky: number;
    skipped: number;
    unfinished: number;
  };
  /** Version ids asked for, by Worker. */
  versions: Record<string, string>;
  /** Latency of all answers, by target or host. */
  latency: Record<string, Latency>;
  checks: CheckResult[];
}
