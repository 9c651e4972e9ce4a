import { stripVTControlCharacters } from "node:util";

/** A line of a foreign program without colours and cursor movements. */
export function plain(line: string): string {
  return stripVTControlCharacters(line).replaceAll("\r", "");
}

/** The last lines that say something, for an error message. */
export function lastLines(output: string, count = 20): string {
  const lines = output.split("\n").map(plain);
  return lines
    .filter((line) => line.trim() !== "")
    .slice(-count)
    .join("\n");
}
