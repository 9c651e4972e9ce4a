import { expect, it } from "vitest";
import { deploymentOf } from "../../record/deployment.ts";
import { shareChart } from "../../text/share-chart.ts";
import { formatDuration } from "../../time/duration.ts";
import { findStart } from "../start.ts";
import type { Entry } from "./chronicle.ts";
import { textPicture } from "./picture.ts";

it.each([
  [12, "12 ms"],
  [1_460, "1.5 s"],
  [42_000, "42 s"],
  [60_000, "1 min"],
  [200_000, "3m20s"],
  [3_900_000, "1h05m"],
])("%d ms reads as %s", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

const minute = 60_000;
const entries: Entry[] = [
  { at: 0, state: "STAGE", share: 0 },
  { at: minute, state: "OBSERVE", share: 25 },
  { at: 3 * minute, state: "BAKE", share: 100 },
];

it("draws the share over time as steps", () => {
  const chart = String(shareChart(entries, 4 * minute, true));
  const bars = /bar \[(.*)\]/.exec(chart)?.[1]?.split(", ").map(Number) ?? [];
  expect(bars).toHaveLength(49);
  expect([...new Set(bars)]).toEqual([0, 25, 100]);
  // A quarter of the time at 0 %, half of it at 25 %, the last quarter at 100 %.
  expect(bars.filter((share) => share === 25)).toHaveLength(24);
  expect(chart).toContain('x-axis "minutes" 0 --> 4');
  expect(String(shareChart([], 0, true))).toBe("");
  expect(String(shareChart([{ at: 0, share: 0 }], minute, false))).toBe("");
});

it("draws it as text too", () => {
  const rows = textPicture(entries, 4 * minute).split("\n");
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/^ {2}100 % │ {36}█{12}$/);
  expect(rows[1]).toMatch(/^ {3}25 % │ {12}█{24}░{12}$/);
  expect(rows[2]).toMatch(/^ {4}0 % │█{12}░{36}$/);
  expect(rows[3]).toMatch(/4 min$/);
});

const head = (...table: [string, number][]) =>
  deploymentOf({ id: "d", table: table.map(([version, percentage]) => ({ version, percentage })) });

it.each([
  ["one version", head(["a", 100]), {}, { kind: "ready", active: "a" }],
  ["a staged candidate", head(["a", 100], ["c", 0]), {}, { kind: "ready", active: "a" }],
  ["a staged candidate in the other order", head(["c", 0], ["a", 100]), {}, { kind: "ready", active: "a" }],
  ["the candidate alone", head(["c", 100]), {}, { kind: "live" }],
  ["another version than expected", head(["x", 100]), { expected: "a" }, { kind: "refused", reason: "active-moved" }],
  ["a split", head(["a", 60], ["x", 40]), {}, { kind: "refused", reason: "split-not-ours" }],
  ["a split with the candidate", head(["a", 60], ["c", 40]), {}, { kind: "refused", reason: "split-not-ours" }],
  ["something else staged", head(["a", 100], ["x", 0]), {}, { kind: "refused", reason: "split-not-ours" }],
  ["a split and a person's word", head(["a", 60], ["x", 40]), { startFrom: "a" }, { kind: "ready", active: "a" }],
  [
    "a person's word about a version that is not there",
    head(["a", 60], ["x", 40]),
    { startFrom: "z" },
    { kind: "refused" },
  ],
])("a rollout from %s", (_, live, words, expected) => {
  const options = { candidate: "c", expected: undefined, startFrom: undefined, ...words };
  expect(findStart(live, options)).toMatchObject(expected);
});
