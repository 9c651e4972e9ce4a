import { BUCKET_MS } from "../../visitors/visitors.ts";
import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { type Axis, grid, LEFT, WIDTH } from "./axis.ts";
import { html, type Raw } from "./escape.ts";
import { type Named, versionsIn } from "./words.ts";

const HEIGHT = 180;
/** Room for the labels of deployments. */
const TOP = 40;

/** Requests per second, stacked by version, with failures in red on top and each deployment as a line. */
export function visitorsChart(rehearsal: Rehearsal, axis: Axis): Raw {
  const { visitors } = rehearsal;
  const versions = versionsIn(rehearsal);
  // The last bucket is cut off in the middle.
  const buckets = visitors.buckets.slice(0, -1);
  const totals = buckets.map(({ versions }) => Object.values(versions).reduce((sum, n) => sum + n, 0));
  const most = Math.max(1, ...totals);
  const y = (requests: number) => HEIGHT - (requests / most) * (HEIGHT - TOP);
  const bars = buckets.flatMap((bucket) => {
    const { x, width } = axis.span(visitors.startedAt + bucket.at, visitors.startedAt + bucket.at + BUCKET_MS);
    const box = (from: number, to: number, fill: string) =>
      html`<rect x="${x.toFixed(1)}" y="${y(to).toFixed(1)}" width="${(width + 0.4).toFixed(1)}" height="${(y(from) - y(to)).toFixed(1)}" fill="${fill}"/>`;
    let base = 0;
    const stacked = [...versions].map(([id, { colour }]) => {
      const from = base;
      base += bucket.versions[id] ?? 0;
      return box(from, base, colour);
    });
    return bucket.failed > 0 ? [...stacked, box(base - bucket.failed, base, "var(--bad)")] : stacked;
  });
  const perSecond = Math.round((most * 1000) / BUCKET_MS);
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Visitor requests per second by version">
${grid(axis, HEIGHT, false)}
${bars}
<text class="small" x="0" y="9">share of the new version</text>
<text class="label" x="0" y="${TOP + 12}">visitor requests</text><text class="small" x="0" y="${TOP + 28}">up to ${perSecond} a second</text>
${legend(versions, visitors)}
${deploymentLines(rehearsal, axis)}
<line class="base" x1="${LEFT}" x2="${WIDTH}" y1="${HEIGHT}" y2="${HEIGHT}"/>
</svg>`;
}

function legend(versions: Map<string, Named>, { byVersion }: Rehearsal["visitors"]): Raw[] {
  const met = [...versions].filter(([id]) => byVersion[id] !== undefined);
  const rows = met.map(([id, { word, colour }]) => [
    `${word} · ${byVersion[id]?.requests.toLocaleString("en")}`,
    colour,
  ]);
  const failed = Object.values(byVersion).reduce((sum, one) => sum + one.failed, 0);
  if (failed > 0) rows.push([`failed · ${failed.toLocaleString("en")}`, "var(--bad)"]);
  return rows.map(([words = "", colour = ""], index) => {
    const top = TOP + 50 + index * 20;
    return html`<rect x="0" y="${top - 9}" width="10" height="10" rx="2" fill="${colour}"/><text class="small" x="16" y="${top}">${words}</text>`;
  });
}

/** Labels closer than this stand on different lines, SVG units. */
const APART = 34;
const LINES = 3;

/** A line per deployment, labelled with the share of the version that the release brought. */
function deploymentLines(rehearsal: Rehearsal, axis: Axis): Raw[] {
  const taken = Array<number>(LINES).fill(Number.NEGATIVE_INFINITY);
  return rehearsal.moves.map(({ at, share, alone, message }) => {
    const x = axis.x(at);
    const free = taken.findIndex((last) => x - last >= APART);
    const line = free < 0 ? LINES - 1 : free;
    taken[line] = x;
    const label = share === undefined ? "back" : alone ? "alone" : `${share} %`;
    return html`<line class="deployed" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${TOP - 4}" y2="${HEIGHT}"><title>${message}</title></line><text class="share" x="${x.toFixed(1)}" y="${9 + line * 12}">${label}</text>`;
  });
}
