import type { Freeze, Weekday } from "../settings/format/gates.ts";

/** A freeze that holds. */
export interface Frozen {
  /** For people: why, and for how long, e.g. `Holidays (2026-12-20 to 2027-01-02, UTC)`. */
  says: string;
}

/** The first freeze that holds at a moment (ms since the epoch); undefined if nothing is frozen. */
export function frozenAt(freezes: readonly Freeze[], moment: number): Frozen | undefined {
  const freeze = freezes.find((one) => holds(one, moment));
  if (freeze === undefined) return undefined;
  const when = describe(freeze);
  return { says: freeze.reason === null ? when : `${freeze.reason.replace(/\.$/, "")} (${when})` };
}

function holds({ from, to, weekdays, hours, timeZone }: Freeze, moment: number): boolean {
  const now = localTime(moment, timeZone);
  // Like is compared with like: days with days, and moments to the minute.
  if (from !== null && now.text < from) return false;
  if (to !== null && (to.length === 10 ? now.text.slice(0, 10) > to : now.text >= to)) return false;
  const { inside, since } = within(hours, now.text.slice(11));
  if (!inside) return false;
  const day = since === "yesterday" ? DAYS[(DAYS.indexOf(now.weekday) + 6) % 7] : now.weekday;
  return weekdays === null || weekdays.includes(day ?? now.weekday);
}

/** Whether a time of the day lies within hours, which may go over midnight: they belong to the day on which they began. */
function within(hours: string | null, time: string): { inside: boolean; since: "today" | "yesterday" } {
  const [begin = "", end = ""] = hours?.split("-") ?? [];
  if (hours === null) return { inside: true, since: "today" };
  if (begin < end) return { inside: time >= begin && time < end, since: "today" };
  return time < end ? { inside: true, since: "yesterday" } : { inside: time >= begin, since: "today" };
}

const DAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** `2026-12-20T16:00` and the day of the week, as a clock on the wall shows them there. */
function localTime(moment: number, timeZone: string): { text: string; weekday: Weekday } {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23", weekday: "short" },
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, weekday = "" } = parts;
  return { text: `${year}-${month}-${day}T${hour}:${minute}`, weekday: weekday.toLowerCase() as Weekday };
}

function describe({ from, to, weekdays, hours, timeZone }: Freeze): string {
  const dates =
    from === null ? (to === null ? [] : [`until ${to}`]) : [to === null ? `from ${from}` : `${from} to ${to}`];
  return [
    ...dates,
    ...(weekdays === null ? [] : [weekdays.join(", ")]),
    ...(hours === null ? [] : [hours]),
    timeZone,
  ].join(", ");
}
