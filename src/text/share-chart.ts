import { type Markdown, md } from "./markdown.ts";
import { chart } from "./mermaid.ts";

/** A version's share of the traffic from a moment on. */
export interface ShareSince {
  /** ms since the epoch. */
  at: number;
  /** Percent. */
  share: number;
}

/** Points of a drawing over time; more do not show on a page. */
export const POINTS = 48;

/** The share at a moment; none before the first entry. Entries are in order. */
export function shareAt(entries: readonly ShareSince[], at: number): number {
  return entries.findLast((entry) => entry.at <= at)?.share ?? 0;
}

/**
 * A Mermaid chart of a version's share over time, which GitHub draws in a job summary: blue when it went well, else red.
 * Steps look like steps, because the share is sampled evenly until `end`. Nothing for a version without users.
 */
export function shareChart(entries: readonly ShareSince[], end: number, good: boolean): Markdown {
  const [first] = entries;
  if (first === undefined || entries.every(({ share }) => share === 0)) return md``;
  const whole = Math.max(1, end - first.at);
  const [unit, ms] = whole < 120_000 ? (["seconds", 1_000] as const) : (["minutes", 60_000] as const);
  return chart({
    width: 760,
    height: 220,
    title: "What the new version got",
    colours: [good ? "#2f81f7" : "#e5534b"],
    x: { name: unit, to: Number((whole / ms).toFixed(1)) },
    y: { name: "% of traffic", to: 100 },
    bars: [Array.from({ length: POINTS + 1 }, (_, i) => shareAt(entries, first.at + (whole * i) / POINTS))],
  });
}
