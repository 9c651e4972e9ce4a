import { getInput } from "@actions/core";

/** `NAME=value` lines, trimmed, in order; a line without `=` has an undefined value. Values may hold commas. */
export function pairs(name: string): [key: string, value: string | undefined][] {
  const lines = getInput(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.map((line) => {
    const at = line.indexOf("=");
    return at < 0 ? [line, undefined] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
}
