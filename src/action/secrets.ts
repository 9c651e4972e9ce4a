import { setSecret } from "@actions/core";

const known = new Set<string>();

/** Shorter values are hidden by the runner alone: replaced everywhere, they would make an id or a number unreadable. */
const SHORTEST = 4;

/** Hides a value, each of its lines and its spelling inside JSON: in the log, and in whatever `redact` is given. */
export function mask(value: string): void {
  const whole = value.trim();
  if (whole === "") return;
  const lines = whole.split(/\r?\n/).map((line) => line.trim());
  // Lines such as `}` would mask half of the log.
  const parts = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST) : [];
  for (const text of new Set([whole, ...parts, ...[whole, ...parts].map(inJson)])) {
    setSecret(text);
    if (text.length >= SHORTEST) known.add(text);
  }
}

/** The text with `***` for every masked value, for places that the runner does not watch. */
export function redact(text: string): string {
  return [...known].sort((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, "***"), text);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
