import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { html, type Raw } from "./escape.ts";

/** Width of every picture in the page, in SVG units; they share one time axis. */
export const WIDTH = 960;
/** Where the time axis ends. */
const RIGHT = WIDTH - 14;
/** Room for labels at the left. */
export const LEFT = 190;

/** From milliseconds since the epoch to an x coordinate. */
export interface Axis {
  x(time: number): number;
  /** Clips to the axis; anything that never ended lasts to its end. */
  span(from: number, to: number | undefined): { x: number; width: number };
  start: number;
  end: number;
  ticks: { x: number; label: string }[];
}

/** One axis over the visitors' whole stay. */
export function createAxis({ visitors, recorder }: Rehearsal): Axis {
  const ends = recorder.spans.map(({ to }) => recorder.startedAt + (to ?? 0));
  const last = visitors.buckets.at(-1)?.at ?? 0;
  const start = Math.min(visitors.startedAt, recorder.startedAt);
  const end = Math.max(visitors.startedAt + last, ...ends, start + 1);
  const x = (time: number) => LEFT + ((time - start) / (end - start)) * (RIGHT - LEFT);
  const step = [0.5, 1, 2, 5, 10, 30, 60].find((seconds) => (end - start) / 1000 / seconds <= 10) ?? 120;
  const count = Math.floor((end - start) / 1000 / step);
  return {
    x,
    span: (from, to) => ({ x: x(from), width: Math.max(2, x(Math.min(to ?? end, end)) - x(from)) }),
    start,
    end,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      x: x(start + index * step * 1000),
      label: `${index * step} s`,
    })),
  };
}

/** The vertical lines of the axis, and its labels below them if wanted. */
export function grid(axis: Axis, height: number, labels: boolean): Raw[] {
  return axis.ticks.map(({ x, label }) => {
    const line = html`<line class="grid" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="0" y2="${height}"/>`;
    if (!labels) return line;
    return html`${line}<text class="tick" x="${x.toFixed(1)}" y="${height + 14}">${label}</text>`;
  });
}
