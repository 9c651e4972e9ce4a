import { stripVTControlCharacters } from "node:util";

/** A line of a foreign program, so that it can neither colour the log nor be taken for a workflow command. */
export function harmless(line: string): string {
  return stripVTControlCharacters(line)
    .replaceAll("\r", "")
    .replace(/^\s*::/, (colons) => `${colons.slice(0, -1)} :`)
    .replaceAll("##[", "## [");
}

/** The last lines that say something, for an error message. */
export function lastLines(output: string, count = 20): string {
  const lines = output.split("\n").map(harmless);
  return lines
    .filter((line) => line.trim() !== "")
    .slice(-count)
    .join("\n");
}
