import { invalidText } from "./invalid.ts";
import { optional, required } from "./text.ts";

/** Statuses that an answer may have: codes such as 204 and classes such as `2xx`. */
export function statuses(name: string): (number | string)[] {
  return asStatuses(name, required(name));
}

/** The same of a text that stands in the input `name`; anything else stops the action. */
export function asStatuses(name: string, text: string): (number | string)[] {
  return text.split(/[\s,]+/).map((item) => {
    if (/^[1-5]xx$/.test(item)) return item;
    if (/^[1-5]\d\d$/.test(item)) return Number(item);
    throw invalidText(name, text, "", "Use codes and classes, e.g. `200`, `2xx` or `200, 204`.");
  });
}

/** The same; undefined when the input is absent or empty. */
export function optionalStatuses(name: string): (number | string)[] | undefined {
  return optional(name) === undefined ? undefined : statuses(name);
}
