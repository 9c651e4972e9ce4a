import { getInput } from "@actions/core";
import { parseDuration } from "../../time/duration.ts";
import { invalidText } from "./invalid.ts";
import { optional } from "./text.ts";

/** Longest duration that any input may have, ms: a timer of more than 24 days would fire at once. */
const LONGEST = 7 * 24 * 3_600_000;

/** Milliseconds of a duration such as `500ms`, `90s`, `5m` or `1h30m`, at least `min` and at most a week. */
export function duration(name: string, bounds: { min?: number } = {}): number {
  return asDuration(name, getInput(name), bounds);
}

/** The same of a text that stands in the input `name`; anything else stops the action. */
export function asDuration(name: string, text: string, { min = 0 }: { min?: number } = {}): number {
  const value = parseDuration(text);
  if (value === undefined) throw invalidText(name, text, "", "Use a duration such as `90s`, `5m` or `1h30m`.");
  if (value < min)
    throw invalidText(name, text, "", `Use at least \`${min < 1_000 ? `${min}ms` : `${min / 1_000}s`}\`.`);
  if (value > LONGEST) throw invalidText(name, text, "", "Use at most `168h`.");
  return value;
}

/** The same; undefined when the input is absent or empty. */
export function optionalDuration(name: string): number | undefined {
  return optional(name) === undefined ? undefined : duration(name);
}

/** The longest time for all of an action's work, ms: at least a second, since nothing could be done in none. */
export function timeout(name: string): number {
  return duration(name, { min: 1_000 });
}
