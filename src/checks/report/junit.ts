import XMLBuilder from "fast-xml-builder";
import { isDegraded, isFailure } from "./outcome.ts";
import type { CheckResult, RunResult } from "./result.ts";

/** The run as JUnit XML: a suite per target, a case per check; times in seconds. */
export function junit(result: RunResult, file: string): string {
  const suites = [...Map.groupBy(result.checks, ({ target }) => target)].map(([target, checks]) => ({
    ...totals(checks),
    "@name": target,
    "@timestamp": result.startedAt,
    ...latencyProperties(result.latency[target]),
    testcase: checks.map((check) => testCase(check, file)),
  }));
  const builder = new XMLBuilder({
    attributeNamePrefix: "@",
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
    format: true,
  });
  const root = {
    "@name": "smoke test",
    ...totals(result.checks),
    "@time": seconds(result.durationMs),
    testsuite: suites,
  };
  return builder.build(clean({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, testsuites: root })) as string;
}

function totals(checks: CheckResult[]) {
  const count = (test: (check: CheckResult) => boolean) => checks.filter(test).length;
  return {
    "@tests": checks.length,
    "@failures": count(isFailure),
    "@errors": count(({ status }) => status === "unfinished"),
    "@skipped": count((check) => isSkipped(check)),
    "@time": seconds(checks.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  };
}

// JUnit knows no warnings: what does not fail the run is skipped, with the reason.
const isSkipped = (check: CheckResult) =>
  check.status === "skipped" || (check.status === "failed" && !isFailure(check));

function testCase(check: CheckResult, file: string) {
  const text = explain(check);
  const message = check.findings[0] === undefined ? (check.cause ?? check.status) : sentence(check.findings[0]);
  const skipped =
    check.status === "skipped" ? "skipped" : check.failedBefore ? `failing before: ${message}` : `warning: ${message}`;
  return {
    "@name": check.name,
    "@classname": check.target,
    "@time": seconds(check.durationMs),
    ...(check.line === undefined ? {} : { "@file": file, "@line": check.line }),
    ...latencyProperties(check.latency),
    ...(isFailure(check)
      ? { failure: { "@message": message, "@type": check.cause ?? "assertion", "#text": text } }
      : {}),
    ...(check.status === "unfinished"
      ? { error: { "@message": "no verdict before the deadline", "#text": text } }
      : {}),
    ...(isSkipped(check) ? { skipped: { "@message": skipped } } : {}),
    ...(check.flaky || isDegraded(check)
      ? { "system-out": check.flaky ? `flaky: passed at try ${check.tries}` : text }
      : {}),
  };
}

function latencyProperties(latency: CheckResult["latency"]) {
  if (latency === undefined) return {};
  const property = (["p50", "p95", "max", "count"] as const).map((name) => ({
    "@name": name === "count" ? "samples" : `${name}-ms`,
    "@value": latency[name],
  }));
  return { properties: { property } };
}

/** One finding as `status: expected 200, actual 500`. */
export const sentence = ({ what, expected, actual }: CheckResult["findings"][number]) =>
  `${what}: expected ${expected}, actual ${actual}`;

/** All there is to say about a check, over several lines. */
export function explain(check: CheckResult): string {
  const lines = check.findings.map(sentence);
  if (check.tries > 1) lines.push(`tries: ${check.tries}`);
  if (check.fix !== undefined) lines.push(check.fix);
  if (check.excerpt !== undefined && check.excerpt !== "") lines.push(`answer: ${check.excerpt}`);
  return lines.join("\n");
}

const seconds = (ms: number) => (ms / 1_000).toFixed(3);

/** XML 1.0 has no way to write most control characters. */
function clean<T>(value: T): T {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  if (typeof value === "string") return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "") as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)])) as T;
}
