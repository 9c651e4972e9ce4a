/**
 * How often a rollout takes an identical version back, and how soon a worse one: whole rollouts through the engine, in a
 * simulated world. `npm run simulate -- [--runs N] [--seed N] [--only TEXT]`; 1,000 runs a case take about half an hour.
 */
import { parseArgs } from "node:util";
import { SAME, WORSE } from "./simulate/cases.ts";
import { head, line, play, type Row } from "./simulate/table.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const how = { runs: Number(values.runs), seed: Number(values.seed) };

/** Plays the wanted ones of some cases, and prints each as soon as it has been played. */
function table(title: string, cases: typeof SAME): Row[] {
  const wanted = cases.filter(({ name }) => name.includes(values.only));
  if (wanted.length === 0) return [];
  console.log(head(title));
  const rows = wanted.map(({ name, is }) => {
    const row = play(name, is, how);
    console.log(line(row));
    return row;
  });
  console.log();
  return rows;
}

const same = table("Identical versions: at most 5 % may be taken back", SAME);
table("Worse versions", WORSE);
// 5 % and what chance adds to so many runs (three standard deviations).
const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / how.runs);
process.exitCode = same.every(({ stopped }) => stopped <= most) ? 0 : 1;
