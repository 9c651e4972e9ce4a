import { expect, test } from "vitest";
import type { Freeze } from "../settings/format/gates.ts";
import { frozenAt } from "./freeze.ts";

const none: Freeze = { from: null, to: null, weekdays: null, hours: null, timeZone: "UTC", reason: null };
const at = (text: string) => Date.parse(text);

test.each<[what: string, freeze: Partial<Freeze>, moment: string, holds: boolean]>([
  ["the day before", { from: "2026-12-20", to: "2027-01-02" }, "2026-12-19T23:59:59Z", false],
  ["the first day", { from: "2026-12-20", to: "2027-01-02" }, "2026-12-20T00:00:00Z", true],
  ["the last day", { from: "2026-12-20", to: "2027-01-02" }, "2027-01-02T23:59:59Z", true],
  ["the day after", { from: "2026-12-20", to: "2027-01-02" }, "2027-01-03T00:00:00Z", false],
  ["a moment that begins", { from: "2026-12-20T16:00" }, "2026-12-20T16:00:00Z", true],
  ["a minute before it", { from: "2026-12-20T16:00" }, "2026-12-20T15:59:59Z", false],
  ["a moment that ends", { to: "2026-12-20T16:00" }, "2026-12-20T16:00:00Z", false],
  ["a minute before that", { to: "2026-12-20T16:00" }, "2026-12-20T15:59:00Z", true],
  ["a day of the week", { weekdays: ["fri"] }, "2026-11-27T12:00:00Z", true],
  ["another one", { weekdays: ["fri"] }, "2026-11-28T12:00:00Z", false],
  ["hours of it", { weekdays: ["fri"], hours: "16:00-24:00" }, "2026-11-27T23:59:00Z", true],
  ["before them", { weekdays: ["fri"], hours: "16:00-24:00" }, "2026-11-27T15:59:00Z", false],
  [
    "after midnight they belong to the day before",
    { weekdays: ["fri"], hours: "22:00-06:00" },
    "2026-11-28T05:59:00Z",
    true,
  ],
  ["and end", { weekdays: ["fri"], hours: "22:00-06:00" }, "2026-11-28T06:00:00Z", false],
  [
    "the morning of that day is none of theirs",
    { weekdays: ["fri"], hours: "22:00-06:00" },
    "2026-11-27T05:00:00Z",
    false,
  ],
  ["the clock of the place decides", { weekdays: ["sat"], timeZone: "Pacific/Auckland" }, "2026-11-27T12:00:00Z", true],
  ["summer time", { hours: "08:00-09:00", timeZone: "Europe/Berlin" }, "2026-07-01T06:30:00Z", true],
  ["winter time", { hours: "08:00-09:00", timeZone: "Europe/Berlin" }, "2026-01-01T06:30:00Z", false],
  ["everything must fit", { from: "2026-12-01", weekdays: ["fri"] }, "2026-11-27T12:00:00Z", false],
])("%s", (_, freeze, moment, holds) => {
  expect(frozenAt([{ ...none, ...freeze }], at(moment)) !== undefined).toBe(holds);
});

test("one of them is enough, and it says why and when", () => {
  const freezes = [
    { ...none, weekdays: ["mon" as const] },
    {
      ...none,
      from: "2026-12-20",
      to: "2027-01-02",
      hours: "08:00-20:00",
      timeZone: "Europe/Berlin",
      reason: "Holidays.",
    },
  ];
  expect(frozenAt(freezes, at("2026-12-25T12:00:00Z"))?.says).toBe(
    "Holidays (2026-12-20 to 2027-01-02, 08:00-20:00, Europe/Berlin)",
  );
  expect(frozenAt([], at("2026-12-25T12:00:00Z"))).toBeUndefined();
});
