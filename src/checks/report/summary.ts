import { type Content, code, details, join, type Markdown, md, type Page, page, table } from "../../text/markdown.ts";
import { chart } from "../../text/mermaid.ts";
import { count, thousands } from "../../text/numbers.ts";
import { formatDuration } from "../../time/duration.ts";
import { sentence } from "./junit.ts";
import { isDegraded, isFailure } from "./outcome.ts";
import type { CheckResult, RunResult } from "./result.ts";

const TITLES = {
  passed: "✅ Smoke test passed",
  degraded: "⚠️ Smoke test degraded",
  failed: "❌ Smoke test failed",
  inconclusive: "❔ Smoke test inconclusive",
};

/** Rows of one table before the rest is only counted: a summary has at most 1 MiB. */
const MAX_ROWS = 200;

/** The run for the job summary: outcome, what is wrong, every check, and a picture of the latencies. */
export function summary(result: RunResult, title: string): Page {
  const { totals } = result;
  const bad = result.checks.filter((check) => check.status !== "passed" || check.findings.length > 0);
  const good = result.checks.filter((check) => !bad.includes(check));
  const sampled = result.checks.some(({ latency }) => latency !== undefined);
  const facts = [
    `${totals.passed} of ${totals.checks} passed`,
    ...(["failed", "degraded", "flaky", "skipped", "unfinished"] as const)
      .filter((name) => totals[name] > 0)
      .map((name) => `${totals[name]} ${name}`),
    `${count(result.answers, "answer")} in ${formatDuration(result.durationMs)}`,
    ...Object.entries(result.versions).map(([worker, id]) => md`version ${code(id)} of ${code(worker)}`),
  ];
  return page([
    title === "" ? md`## ${TITLES[result.outcome]}` : md`## ${TITLES[result.outcome]}: ${title}`,
    md`${result.reason} ${join(facts, " · ")}`,
    ...(bad.length === 0 ? [] : checksTable(bad, sampled)),
    good.length === 0 ? undefined : fold(good, { sampled, open: bad.length === 0 && good.length <= 20 }),
    picture(result),
  ]);
}

const fold = (checks: CheckResult[], { sampled, open }: { sampled: boolean; open: boolean }) =>
  details(`${checks.length} passed`, join(checksTable(checks, sampled), "\n\n"), open);

/** Percentiles are told only where a check was sent several times: of one answer there are none. */
function checksTable(checks: CheckResult[], sampled: boolean): Markdown[] {
  const rows = checks.slice(0, MAX_ROWS).map((check): Content[] => {
    const { latency, durationMs } = check;
    const percentiles = latency === undefined ? [ms(durationMs), ""] : [ms(latency.p50), ms(latency.p95)];
    const times = sampled ? percentiles : [ms(durationMs)];
    const version = check.provenBy === undefined ? "" : `${check.provenBy} ✓`;
    return [word(check), check.name, check.target, why(check), ...times, version];
  });
  const head = ["", "Check", "Target", "Result", ...(sampled ? ["p50", "p95"] : ["Took"]), "Version"];
  const right: "right"[] = sampled ? ["right", "right"] : ["right"];
  const shown = table(head, rows, ["center", "left", "left", "left", ...right, "left"]);
  return checks.length > MAX_ROWS ? [shown, md`… and ${thousands(checks.length - MAX_ROWS)} more.`] : [shown];
}

function word(check: CheckResult): string {
  if (isFailure(check)) return "❌";
  if (isDegraded(check)) return "⚠️";
  if (check.status === "unfinished") return "⏱️";
  if (check.status === "skipped") return "⏭️";
  return check.status === "failed" ? "▫️" : "✅";
}

function why(check: CheckResult): string {
  const first = check.findings[0];
  const more = check.findings.length > 1 ? ` (+${check.findings.length - 1})` : "";
  if (check.failedBefore) return `failing before this release: ${first === undefined ? "" : sentence(first)}${more}`;
  if (check.status === "skipped") return "skipped";
  if (check.status === "unfinished") return "no verdict before the deadline";
  if (first !== undefined) return `${sentence(first)}${more}`;
  return check.flaky ? `passed at try ${check.tries} (flaky)` : "passed";
}

/** Fewer answers of a target make no picture of its latency. */
const FEW = 5;

/** The second bar lies over the first. */
function picture(result: RunResult): Markdown | undefined {
  const shown = Object.entries(result.latency)
    .filter(([, { count: answers }]) => answers >= FEW)
    .sort(([, a], [, b]) => b.p95 - a.p95)
    .slice(0, 12);
  if (shown.length === 0) return undefined;
  const top = Math.max(1, ...shown.map(([, { p95 }]) => p95));
  return chart({
    width: 640,
    height: 90 + 30 * shown.length,
    colours: ["#8db9e8", "#2f6fb5"],
    horizontal: true,
    title: "Latency in ms: p50 (dark) to p95 (light)",
    x: shown.map(([name]) => name),
    y: { to: Math.ceil(top * 1.1) },
    bars: (["p95", "p50"] as const).map((name) => shown.map(([, latency]) => latency[name])),
  });
}

const ms = (value: number) => (value === 0 ? "" : formatDuration(value));
