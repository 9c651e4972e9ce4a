import { expect, it } from "vitest";
import { rolloutSettings } from "./rollout.ts";
import { rolloutRules } from "./rollout-rules.ts";
import type { WrittenRollout } from "./written.ts";

/** What the rules have against it: key, and message with its fix. */
function against(written: WrittenRollout): string[] {
  const found: string[] = [];
  rolloutRules(rolloutSettings(written), (key, message, fix) => found.push(`${key} ${message}. ${fix}`));
  return found;
}

const gradual = { strategy: "gradual", steps: "5@5m, 25@5m", timeout: "3h" } as const;

it.each<[string, WrittenRollout]>([
  ["pauses at shares that there are", { ...gradual, "pause-at": [0, 5, 25], "pause-time": "30m" }],
  ["one pause, as a number", { ...gradual, "pause-at": 25 }],
  ["a pause before everything", { timeout: "2h", "pause-at": 0 }],
  ["shares that last for days, without a runner", { strategy: "gradual", steps: "5@24h, 50@24h", soak: "scheduled" }],
  ["pauses without a runner", { ...gradual, timeout: "60m", soak: "scheduled", "pause-at": [5], "pause-time": "72h" }],
])("%s: nothing is wrong", (_, written) => {
  expect(against(written)).toEqual([]);
});

it.each<[string, WrittenRollout, RegExp]>([
  ["another share", { ...gradual, "pause-at": [30] }, /^pause-at names 30 %.*`0`, `5`, `25`\.$/],
  ["a share without shares", { timeout: "2h", "pause-at": [5] }, /^pause-at names 5 %.*need `strategy: gradual`/],
  [
    "too many pauses",
    { ...gradual, "pause-at": [5, 25], "pause-time": "2h" },
    /^pause-time is 2h.*`timeout`.*shorten `pause-time`/,
  ],
  [
    "pauses that no job holds",
    { ...gradual, timeout: "5h", "pause-at": [0, 5, 25], "pause-time": "2h" },
    /no rollout of one job lasts longer/,
  ],
  ["days with a runner", { strategy: "gradual", steps: "5@24h" }, /^timeout is 1h/],
  ["a pause that is too long", { ...gradual, soak: "scheduled", "pause-time": "169h" }, /^pause-time is `169h`/],
  ["soaking without identity", { soak: "scheduled", identity: "absent-ok" }, /^soak is `scheduled`, and `identity`/],
])("%s is refused", (_, written, says) => {
  expect(against(written).join(" ")).toMatch(says);
});
