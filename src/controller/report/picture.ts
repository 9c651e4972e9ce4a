import { POINTS, type ShareSince, shareAt } from "../../text/share-chart.ts";
import { formatDuration } from "../../time/duration.ts";

/** The share over time as text, for the log: one row per share that was reached, its time as blocks. */
export function textPicture(entries: readonly ShareSince[], end: number): string {
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
