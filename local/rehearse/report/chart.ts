import { html, type Raw } from "./escape.ts";

/** What our actions say in a Mermaid `xychart-beta`. */
interface Chart {
  horizontal: boolean;
  title: string;
  xTitle: string;
  /** Names of categories, or the two ends of a range. */
  categories: string[];
  range: [number, number] | undefined;
  top: number;
  bars: number[][];
  line: number[];
  /** `#rrggbb`, if it names one. */
  colour: string | undefined;
}

const WIDTH = 720;
const LEFT = 150;

/** A Mermaid `xychart-beta` as a picture; undefined for what this does not know, which is then shown as text. */
export function drawChart(source: string): Raw | undefined {
  const chart = read(source);
  if (chart === undefined) return undefined;
  if (chart.horizontal) return drawBars(chart);
  const curve = chart.line.length > 0 ? chart.line : (chart.bars[0] ?? []);
  return curve.length > 0 ? drawCurve(curve, chart) : undefined;
}

function read(source: string): Chart | undefined {
  const body = /(?:^|\n)\s*xychart-beta([^\n]*)\n([\s\S]*)$/.exec(source);
  if (body === null) return undefined;
  const [, kind = "", text = ""] = body;
  const numbers = (list = "") => (list.trim() === "" ? [] : list.split(",").map(Number));
  const x = /x-axis\s+(?:"([^"]*)"\s*)?(?:\[([^\]]*)\]|([\d.]+)\s*-->\s*([\d.]+))/.exec(text);
  const y = /y-axis\s+(?:"[^"]*"\s*)?([\d.]+)\s*-->\s*([\d.]+)/.exec(text);
  return {
    horizontal: kind.includes("horizontal"),
    title: /title\s+"([^"]*)"/.exec(text)?.[1] ?? /y-axis\s+"([^"]*)"/.exec(text)?.[1] ?? "",
    xTitle: x?.[1] ?? "",
    categories: [...(x?.[2] ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? ""),
    range: x?.[3] === undefined ? undefined : [Number(x[3]), Number(x[4])],
    top: Math.max(Number(y?.[2] ?? 0), 1),
    bars: [...text.matchAll(/\bbar\s+(?:"[^"]*"\s*)?\[([^\]]*)\]/g)].map((match) => numbers(match[1])),
    colour: /plotColorPalette:\s*"(#[0-9a-f]{6})/i.exec(source)?.[1],
    line: numbers(/\bline\s+(?:"[^"]*"\s*)?\[([^\]]*)\]/.exec(text)?.[1]),
  };
}

/** One value after the other, as a curve over an area. */
function drawCurve(line: number[], { range, top, title, xTitle, colour = "var(--new)" }: Chart): Raw {
  const height = 190;
  const bottom = height - 34;
  const x = (index: number) => LEFT + (index / Math.max(1, line.length - 1)) * (WIDTH - LEFT - 20);
  const y = (value: number) => bottom - (value / top) * (bottom - 32);
  const points = line.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const named = apart([...new Set(line)], y);
  const levels = [...new Set(line)].map(
    (value) =>
      html`<line class="grid" x1="${LEFT}" x2="${WIDTH - 20}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}"/><text class="small end" x="${LEFT - 8}" y="${(y(value) + 4).toFixed(1)}">${named.includes(value) ? value : ""}</text>`,
  );
  const [from = 0, to = 0] = range ?? [];
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">
<text class="small" x="0" y="12">${title}</text>
${levels}
<polygon class="area" style="fill: ${colour}" points="${LEFT},${bottom} ${points.join(" ")} ${x(line.length - 1).toFixed(1)},${bottom}"/>
<polyline class="curve" style="stroke: ${colour}" points="${points.join(" ")}"/>
<text class="small" x="${LEFT}" y="${height - 14}">${from}</text><text class="small end" x="${WIDTH - 20}" y="${height - 14}">${to} ${xTitle}</text>
</svg>`;
}

/** Values whose labels do not lie upon each other, the highest first. */
function apart(values: number[], y: (value: number) => number): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => b - a)) {
    const last = kept.at(-1);
    if (last === undefined || y(value) - y(last) >= 11) kept.push(value);
  }
  return kept;
}

function drawBars({ bars, categories, top, title }: Chart): Raw {
  const height = 24 + categories.length * 22;
  const width = (value: number) => (Math.min(value, top) / top) * (WIDTH - LEFT - 70);
  const rows = categories.flatMap((name, row) => {
    const y = 24 + row * 22;
    const drawn = bars.map(
      (values, index) =>
        html`<rect class="bar-${Math.min(index, 1)}" x="${LEFT}" y="${y}" width="${width(values[row] ?? 0).toFixed(1)}" height="14" rx="2"/>`,
    );
    const shown = bars.map((values) => values[row] ?? 0);
    return [
      html`<text class="small" x="0" y="${y + 11}">${name}</text>`,
      ...drawn,
      html`<text class="small" x="${(LEFT + width(Math.max(...shown, 0)) + 6).toFixed(1)}" y="${y + 11}">${[...new Set(shown)].toReversed().join(" · ")}</text>`,
    ];
  });
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}"><text class="small" x="0" y="12">${title}</text>${rows}</svg>`;
}
