import { type Markdown, md } from "../../text/markdown.ts";
import { chart } from "../../text/mermaid.ts";
import { formatDuration } from "../../time/duration.ts";
import type { Entry } from "./chronicle.ts";

/** Points of the line; more do not show on a page. */
const POINTS = 48;

/**
 * A Mermaid chart of the candidate's share over time, which GitHub draws in a job summary: blue when it went well, else
 * red. Steps look like steps, because the share is sampled evenly over the whole rollout. Nothing of one without users.
 */
export function picture(entries: readonly Entry[], end: number, good: boolean): Markdown {
  const [first] = entries;
  if (first === undefined || entries.every(({ share }) => share === 0)) return md``;
  const whole = Math.max(1, end - first.at);
  return chart({
    width: 760,
    height: 260,
    colours: [good ? "#54aeff" : "#ff8182"],
    x: { name: axis(whole), to: scaled(whole) },
    y: { name: "candidate, % of traffic", to: 100 },
    bars: [Array.from({ length: POINTS + 1 }, (_, i) => shareAt(entries, first.at + (whole * i) / POINTS))],
  });
}

function shareAt(entries: readonly Entry[], at: number): number {
  return entries.findLast((entry) => entry.at <= at)?.share ?? 0;
}

function axis(whole: number): string {
  return whole < 120_000 ? "seconds" : "minutes";
}

function scaled(whole: number): number {
  return Number((whole / (whole < 120_000 ? 1_000 : 60_000)).toFixed(1));
}

/** The same as text, for the log: one row per share that was reached, its time as blocks. */
export function textPicture(entries: readonly Entry[], end: number): string {
  const [first] = entries;
  if (first === undefined) return "";
  const whole = Math.max(1, end - first.at);
  const columns = Array.from({ length: POINTS }, (_, i) => shareAt(entries, first.at + (whole * (i + 0.5)) / POINTS));
  const levels = [...new Set(entries.map(({ share }) => share))].sort((a, b) => b - a);
  const rows = levels.map(
    (level) =>
      `${String(level).padStart(5)} % │${columns.map((share) => (share === level ? "█" : share > level ? "░" : " ")).join("")}`,
  );
  return [...rows, `        └${"─".repeat(POINTS)} ${formatDuration(whole)}`].join("\n");
}
