import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { seconds } from "../terminal/progress.ts";
import type { Span } from "../world/recorder.ts";
import { type Axis, grid, WIDTH } from "./axis.ts";
import { html, type Raw } from "./escape.ts";

const ROW = 22;

/** Steps that went through in less than this are left out, ms: nobody waits for them. */
export const BRIEF = 50;

/** One lane per job, one bar per step, on the same axis as the visitors. */
export function timeline({ recorder }: Rehearsal, axis: Axis): Raw {
  const shown = recorder.spans.filter(({ conclusion }) => conclusion !== "skipped");
  const rows = shown.filter(({ step }) => step === undefined).flatMap((job) => [job, ...stepsOf(shown, job)]);
  const height = rows.length * ROW + 6;
  const bars = rows.map((span, index) => row(span, index * ROW + 4, { axis, startedAt: recorder.startedAt }));
  return html`<svg viewBox="0 0 ${WIDTH} ${height + 20}" role="img" aria-label="Jobs and steps over time">
${grid(axis, height, true)}
${bars}
</svg>`;
}

function stepsOf(spans: Span[], { job }: Span): Span[] {
  const brief = ({ conclusion, from, to }: Span) => conclusion === "success" && to !== undefined && to - from < BRIEF;
  return spans.filter((span) => span.job === job && span.step !== undefined && !brief(span));
}

function row(span: Span, top: number, { axis, startedAt }: { axis: Axis; startedAt: number }): Raw {
  const { x, width } = axis.span(startedAt + span.from, span.to === undefined ? undefined : startedAt + span.to);
  const kind = `${span.step === undefined ? "job" : "step"} ${span.conclusion ?? "open"}`;
  const name = span.step ?? span.job;
  const time = span.to === undefined ? "" : seconds(span.to - span.from);
  const right = x + width + 6;
  const label =
    right > WIDTH - 40
      ? html`<text class="small end" x="${(x - 6).toFixed(1)}" y="${top + 12}">${time}</text>`
      : html`<text class="small" x="${right.toFixed(1)}" y="${top + 12}">${time}</text>`;
  return html`<text class="${span.step === undefined ? "label" : "small"}" x="${span.step === undefined ? 0 : 14}" y="${top + 12}">${cut(name)}</text><rect class="${kind}" x="${x.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${ROW - 7}" rx="3"><title>${name}: ${span.conclusion ?? "never ended"} ${time}</title></rect>${label}`;
}

function cut(name: string): string {
  return name.length > 27 ? `${name.slice(0, 26)}…` : name;
}
