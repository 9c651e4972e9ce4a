import { cut } from "./cut.ts";
import { fence, type Markdown } from "./markdown.ts";

/** A chart of bars, as GitHub draws it from text: nothing is fetched, nothing is uploaded. */
export interface Chart {
  /** Pixels. */
  width: number;
  height: number;
  /** A colour for each row of bars. */
  colours: readonly string[];
  horizontal?: boolean;
  title?: string;
  /** Names of the bars, or one name and a range. */
  x: readonly string[] | { name: string; to: number };
  y: { name?: string; to: number };
  /** Rows of numbers; a later one lies over an earlier one. */
  bars: readonly (readonly number[])[];
}

/** No ground of its own, and lettering that is read on white and on black: the reader's theme is not known here. */
const BOTH_THEMES = [
  'backgroundColor: "transparent"',
  ...[
    "title",
    "xAxisLabel",
    "xAxisTitle",
    "xAxisTick",
    "xAxisLine",
    "yAxisLabel",
    "yAxisTitle",
    "yAxisTick",
    "yAxisLine",
  ].map((part) => `${part}Color: "#7d8590"`),
].join(", ");

/** The chart as a block of Markdown. Names are cut, and can hold anything. */
export function chart({ width, height, colours, horizontal, title, x, y, bars }: Chart): Markdown {
  return fence("mermaid", [
    "---",
    "config:",
    `  xyChart: { width: ${width}, height: ${height} }`,
    `  themeVariables: { xyChart: { plotColorPalette: "${colours.join(", ")}", ${BOTH_THEMES} } }`,
    "---",
    `xychart-beta${horizontal ? " horizontal" : ""}`,
    ...(title === undefined ? [] : [`  title ${label(title, 80)}`]),
    `  x-axis ${"to" in x ? `${label(x.name, 80)} 0 --> ${x.to}` : `[${x.map((name) => label(name, 24)).join(", ")}]`}`,
    `  y-axis ${y.name === undefined ? "" : `${label(y.name, 80)} `}0 --> ${y.to}`,
    ...bars.map((row) => `  bar [${row.join(", ")}]`),
  ]);
}

/** Mermaid has no escapes in a quoted name; only what could end it or its line is left out. */
function label(text: string, most: number): string {
  return `"${cut(text.replaceAll(/["\\`<>]/g, "").replaceAll(/\s+/g, " "), most)}"`;
}
