/** What the local world gave away in secret, noted for `npm run scan:secrets`, which looks for it in what was left. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** The environment variable with the path of the notes; without it nothing is noted. */
export const NOTES = "SLIPWAY_HANDED_OUT";

/** Notes secrets, as whoever gives them away does: one JSON string a line, as several processes write side by side. */
export function handOut(...secrets: string[]): void {
  const file = process.env[NOTES];
  if (file === undefined || file === "") return;
  for (const secret of secrets) appendFileSync(file, `${JSON.stringify(secret)}\n`);
}

/** Everything that was noted so far, each once. */
export function handedOut(file: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return [...new Set(lines.filter((line) => line !== "").map((line) => JSON.parse(line) as string))];
}
