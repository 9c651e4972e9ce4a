import { expect, test } from "vitest";
import { drawChart } from "./chart.ts";

test("shares over time become a curve, latencies become bars", () => {
  const shares = `---\nconfig: {}\n---\nxychart-beta\n  x-axis "seconds" 0 --> 6.1\n  y-axis "share" 0 --> 100\n  bar [0, 5, 50, 100]\n`;
  expect(drawChart(shares)?.text).toMatch(/<polyline[\s\S]*6\.1 seconds/);
  const latencies = `xychart-beta horizontal\n  title "Latency"\n  x-axis ["a", "<b>"]\n  y-axis 0 --> 10\n  bar [8, 4]\n  bar [2, 4]\n`;
  const drawn = drawChart(latencies)?.text ?? "";
  expect(drawn.match(/<rect/g)).toHaveLength(4);
  expect(drawn).toContain("&lt;b&gt;");
  expect(drawn).toContain("2 · 8");
});

test("what it does not know stays text", () => {
  expect(drawChart("graph TD; A-->B")).toBeUndefined();
  expect(drawChart("xychart-beta\n  x-axis 0 --> 1\n")).toBeUndefined();
});
