import type { Outputs, Run } from "../../src/action/run.ts";
import { explain, sentence } from "../../src/checks/report/junit.ts";
import { isDegraded, isFailure } from "../../src/checks/report/outcome.ts";
import type { CheckResult, RunResult } from "../../src/checks/report/result.ts";
import { UserError } from "../../src/errors.ts";
import type { Inputs } from "./inputs.ts";

/** Reasons of a verdict that ends the step. */
export const VERDICT_REASONS = ["wrong-version", "checks-failed", "degraded", "inconclusive"] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

/** Annotations of one kind that a step may show; the failure itself is the tenth. */
const MAX_ANNOTATIONS = 9;

/** Says what is wrong with each check, in the log and at its line of the check file. */
export function announce(result: RunResult, inputs: Inputs, run: Run): void {
  const file = inputs.checkFile;
  const failures = result.checks.filter((check) => isFailure(check) || check.status === "unfinished");
  const warnings = result.checks.filter((check) => isDegraded(check));
  for (const check of [...failures, ...warnings])
    run.info(`${check.name} at ${check.target}\n${indent(explain(check))}`);
  for (const check of result.checks.filter(({ failedBefore }) => failedBefore)) {
    run.info(`${check.name} at ${check.target}: failing before this release\n${indent(explain(check))}`);
  }
  if (file === undefined || inputs.mode === "baseline") return;
  const severe = inputs.onFailed === "fail";
  place(failures, { file, mark: severe ? run.annotate : run.warning });
  place(warnings, { file, mark: run.warning });
}

function place(checks: CheckResult[], { file, mark }: { file: string; mark: Run["annotate"] }): void {
  const shown = checks.length > MAX_ANNOTATIONS ? MAX_ANNOTATIONS - 1 : checks.length;
  for (const check of checks.slice(0, shown)) {
    mark(text(check), { file, line: check.line ?? 1, title: `Smoke test: ${check.name} (${check.target})` });
  }
  const rest = checks.slice(shown);
  if (rest.length === 0) return;
  const names = rest.map(({ name, target }) => `${name} (${target})`).join(", ");
  mark(names.slice(0, 3_000), { file, line: rest[0]?.line ?? 1, title: `Smoke test: ${rest.length} more checks` });
}

function text(check: CheckResult): string {
  if (check.status === "unfinished") return "No verdict before the deadline.";
  const [first, ...others] = check.findings.map(sentence);
  return [first ?? "", ...others.slice(0, 3), check.fix ?? ""].filter((line) => line !== "").join("\n");
}

const indent = (lines: string) => lines.replace(/^/gm, "  ");

/** Ends the step as the outcome's behaviour asks: a notice, a warning, or a UserError with the outcome's reason. */
export function verdict(result: RunResult, inputs: Inputs, run: Run): Outputs {
  const sentenceOf = `Smoke test ${result.outcome}: ${result.reason}`;
  const behaviour = behaviourOf(result, inputs);
  if (behaviour === "fail") {
    const first = result.checks.find(isFailure) ?? result.checks.find(isDegraded);
    const hint = [
      first === undefined ? "" : explain(first),
      "Details are in the job summary and in the output `report`.",
    ];
    throw new UserError<VerdictReason>(sentenceOf, {
      hint: hint.filter((part) => part !== "").join("\n"),
      reason: failureReason(result),
    });
  }
  if (behaviour === "warn") run.warning(sentenceOf);
  else run.notice(inputs.mode === "baseline" ? `Baseline recorded (${result.outcome}): ${result.reason}` : sentenceOf);
  return {};
}

function behaviourOf({ outcome, mode }: RunResult, inputs: Inputs): "fail" | "warn" | "ignore" {
  if (mode === "baseline" || outcome === "passed") return "ignore";
  if (outcome === "failed") return inputs.onFailed;
  return outcome === "degraded" ? inputs.onDegraded : inputs.onInconclusive;
}

function failureReason({ outcome, checks }: RunResult): VerdictReason {
  if (outcome === "degraded" || outcome === "inconclusive") return outcome;
  return checks.some((check) => isFailure(check) && check.cause === "wrong_version")
    ? "wrong-version"
    : "checks-failed";
}
