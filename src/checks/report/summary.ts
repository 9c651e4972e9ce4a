import { grouped, readable } from "../judge/duration.ts";
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
export function summary(result: RunResult, title: string): string {
  const { totals } = result;
  const bad = result.checks.filter((check) => check.status !== "passed" || check.findings.length > 0);
  const good = result.checks.filter((check) => !bad.includes(check));
  const facts = [
    `${totals.passed} of ${totals.checks} passed`,
    ...(["failed", "degraded", "flaky", "skipped", "unfinished"] as const)
      .filter((name) => totals[name] > 0)
      .map((name) => `${totals[name]} ${name}`),
    `${grouped(result.answers)} answers in ${readable(result.durationMs)}`,
    ...Object.entries(result.versions).map(([worker, id]) => `version \`${id}\` of \`${worker}\``),
  ];
  return [
    `## ${TITLES[result.outcome]}${title === "" ? "" : `: ${cell(title)}`}`,
    `${cell(result.reason)} ${facts.join(" · ")}`,
    bad.length === 0 ? "" : table(bad),
    good.length === 0 ? "" : fold(`${good.length} passed`, table(good), bad.length === 0 && good.length <= 20),
    picture(result),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

const fold = (title: string, content: string, open: boolean) =>
  `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`;

function table(checks: CheckResult[]): string {
  const rows = checks.slice(0, MAX_ROWS).map((check) => {
    const { latency, durationMs } = check;
    const times = latency === undefined ? [ms(durationMs), ""] : [ms(latency.p50), ms(latency.p95)];
    const version = check.provenBy === undefined ? "" : `${check.provenBy} ✓`;
    return [word(check), cell(check.name), cell(check.target), cell(why(check)), ...times, version];
  });
  const head = ["", "Check", "Target", "Result", "p50", "p95", "Version"];
  const rest = checks.length > MAX_ROWS ? `\n\n… and ${checks.length - MAX_ROWS} more.` : "";
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), "| :-: | --- | --- | --- | --: | --: | --- |", ...rows.map(line)].join("\n") + rest;
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

/** Mermaid is drawn by GitHub itself: nothing is fetched, nothing is uploaded. The second bar lies over the first. */
function picture(result: RunResult): string {
  const shown = Object.entries(result.latency)
    .sort(([, a], [, b]) => b.p95 - a.p95)
    .slice(0, 12);
  if (shown.length === 0) return "";
  const label = (text: string) => `"${text.replace(/["\\\n]/g, "").slice(0, 24)}"`;
  const bar = (name: "p50" | "p95") => `  bar [${shown.map(([, latency]) => latency[name]).join(", ")}]`;
  const top = Math.max(1, ...shown.map(([, { p95 }]) => p95));
  return [
    "```mermaid",
    "---",
    "config:",
    `  xyChart: { width: 640, height: ${90 + 30 * shown.length} }`,
    '  themeVariables: { xyChart: { plotColorPalette: "#8db9e8, #2f6fb5" } }',
    "---",
    "xychart-beta horizontal",
    '  title "Latency in ms: p50 (dark) to p95 (light)"',
    `  x-axis [${shown.map(([name]) => label(name)).join(", ")}]`,
    `  y-axis 0 --> ${Math.ceil(top * 1.1)}`,
    bar("p95"),
    bar("p50"),
    "```",
  ].join("\n");
}

const ms = (value: number) => (value === 0 ? "" : readable(value));

/** Text that stays inside its table cell, and means nothing in Markdown or HTML. */
const cell = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[|`*_~[\]\\]/g, (character) => `\\${character}`)
    .slice(0, 400);
