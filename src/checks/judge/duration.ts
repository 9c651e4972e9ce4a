import { parseDuration } from "../../time/duration.ts";

/** Milliseconds of a duration of the check file, whose form its schema has checked. */
export function milliseconds(text: string): number {
  const value = parseDuration(text);
  if (value === undefined) throw new TypeError(`"${text}" is not a duration`);
  return value;
}
