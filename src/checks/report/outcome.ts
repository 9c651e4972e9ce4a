import { count as counted } from "../../text/numbers.ts";
import type { Redact } from "../../text/redact.ts";
import type { Ended, Measured } from "../run/run.ts";
import type { Baseline } from "./baseline.ts";
import type { CheckResult, Outcome, RunResult } from "./result.ts";

/** What the outcome is judged by, besides what was measured. */
export interface Judging {
  mode: "check" | "baseline";
  baseline: Baseline | undefined;
  versions: ReadonlyMap<string, string>;
  redact: Redact;
  startedAt: Date;
  durationMs: number;
}

/** Turns what was measured into results and one outcome; nothing that was not seen ever passes. */
export function conclude(measured: Measured, judging: Judging): RunResult {
  const checks = measured.ended.map((ended) => checkResult(ended, measured, judging));
  const { outcome, reason: why } = outcomeOf(checks, measured);
  const reason = `${why}${asides(checks)}`;
  const count = (test: (check: CheckResult) => boolean) => checks.filter(test).length;
  return {
    format: 1,
    mode: judging.mode,
    outcome,
    reason,
    startedAt: judging.startedAt.toISOString(),
    durationMs: Math.round(judging.durationMs),
    answers: measured.answers,
    totals: {
      checks: checks.length,
      passed: count(({ status }) => status === "passed"),
      failed: count(isFailure),
      degraded: count(isDegraded),
      flaky: count(({ flaky }) => flaky),
      skipped: count(({ status }) => status === "skipped"),
      unfinished: count(({ status }) => status === "unfinished"),
    },
    versions: Object.fromEntries(judging.versions),
    latency: measured.latency,
    checks,
  };
}

/** A failure that counts: of an `error` check that was not failing before. */
export const isFailure = ({ status, severity, failedBefore }: CheckResult) =>
  status === "failed" && severity === "error" && !failedBefore;

/** A failing `warn` check, or a passing one with warnings, that was not so before. */
export const isDegraded = ({ status, severity, failedBefore, findings }: CheckResult) =>
  !failedBefore && ((status === "failed" && severity === "warn") || (status === "passed" && findings.length > 0));

function checkResult({ task, last, skipped }: Ended, { proven }: Measured, judging: Judging): CheckResult {
  const { redact, baseline } = judging;
  const identity = task.target?.identity;
  const trusts = identity !== undefined && task.check.identity === false;
  const unproven = trusts && last !== undefined && last.cause === undefined && !proven.has(task.target?.name ?? "");
  const cause = unproven ? "wrong_version" : last?.cause;
  const unfinished = last === undefined || cause === "deadline";
  const status =
    skipped !== undefined ? "skipped" : unfinished ? "unfinished" : cause === undefined ? "passed" : "failed";
  const findings = (last?.findings ?? []).map((finding) => ({
    ...finding,
    expected: redact.own(finding.expected),
    actual: redact.foreign(finding.actual),
  }));
  if (unproven)
    findings.unshift({
      what: `version of ${identity.worker}`,
      expected: "proven by another check",
      actual: "never shown",
    });
  const provenBy = trusts && !unproven ? "target" : last?.proof;
  // Whether the right version answers was never a question to the baseline.
  const failedBefore = status === "failed" && cause !== "wrong_version" && baseline?.failed(task) === true;
  return {
    key: task.key,
    name: redact.own(task.check.name),
    target: task.suite,
    kind: task.kind,
    severity: task.severity,
    ...(task.line === undefined ? {} : { line: task.line }),
    status,
    flaky: status === "passed" && last?.flaky === true,
    failedBefore,
    tries: last?.tries ?? 0,
    durationMs: Number((last?.durationMs ?? 0).toFixed(1)),
    ...(cause === undefined || status === "skipped" ? {} : { cause }),
    findings,
    ...told(last, redact),
    ...(provenBy === undefined ? {} : { provenBy }),
    ...(last?.askedAt === undefined ? {} : { askedAt: last.askedAt }),
    fingerprint: task.fingerprint,
  };
}

function told(last: Ended["last"], redact: Redact): Pick<CheckResult, "fix" | "excerpt" | "latency"> {
  return {
    ...(last?.fix === undefined ? {} : { fix: last.fix }),
    ...(last?.excerpt === undefined ? {} : { excerpt: excerpt(redact.foreign(last.excerpt)) }),
    ...(last?.latency === undefined ? {} : { latency: last.latency }),
  };
}

/** Not asked where users ask: whoever believes in the test must know it. */
function asides(checks: CheckResult[]): string {
  const aside = checks.filter(({ askedAt }) => askedAt !== undefined);
  if (aside.length === 0) return "";
  const names = aside.slice(0, 3).map(({ name }) => `"${name}"`);
  const more = aside.length > 3 ? ` and ${aside.length - 3} more` : "";
  return ` Asked at the version's own URL, because the override header does not choose the version of static files: ${names.join(", ")}${more}.`;
}

const excerpt = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 300);

function outcomeOf(checks: CheckResult[], { ended }: Measured): { outcome: Outcome; reason: string } {
  const done = checks.filter(({ status }) => status === "passed" || status === "failed");
  const failed = checks.filter(isFailure);
  const degraded = checks.filter(isDegraded);
  const unfinished = checks.filter(({ status, severity }) => status === "unfinished" && severity === "error");
  const known = checks.filter(({ failedBefore }) => failedBefore);
  const names = (list: CheckResult[]) =>
    list
      .slice(0, 3)
      .map(({ name, target }) => `"${name}" at ${target}`)
      .join(", ");
  const more = (list: CheckResult[]) => (list.length > 3 ? ` and ${list.length - 3} more` : "");
  if (done.length === 0 && unfinished.length > 0) {
    return { outcome: "inconclusive", reason: "The deadline passed before the first verdict." };
  }
  if (done.length === 0) return { outcome: "inconclusive", reason: "No check was run." };
  if (!ended.some(({ last }) => last?.reached === true)) {
    return { outcome: "inconclusive", reason: "Nothing could be reached." };
  }
  if (failed.length > 0) {
    return { outcome: "failed", reason: `${counted(failed.length, "check")} failed: ${names(failed)}${more(failed)}.` };
  }
  if (unfinished.length > 0) {
    return { outcome: "inconclusive", reason: `The deadline passed before ${names(unfinished)}${more(unfinished)}.` };
  }
  if (known.length === done.length) {
    return { outcome: "inconclusive", reason: "Every check was already failing in the baseline: nothing was learned." };
  }
  if (degraded.length > 0) {
    return { outcome: "degraded", reason: `Only warnings: ${names(degraded)}${more(degraded)}.` };
  }
  const before = known.length === 0 ? "" : `; ${counted(known.length, "check")} already failing before`;
  return { outcome: "passed", reason: `${counted(done.length - known.length, "check")} passed${before}.` };
}
