/**
 * How often a rollout takes an identical version back, and how soon a worse one: whole rollouts through the engine, in a
 * simulated world. `npm run simulate -- [--runs N] [--seed N] [--only TEXT]`; 1,000 runs a case take about half an hour.
 */
import { parseArgs } from "node:util";
import { SAME, WORSE } from "./simulate/cases.ts";
import { play, show } from "./simulate/table.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const how = { runs: Number(values.runs), seed: Number(values.seed) };
const wanted = (cases: typeof SAME) => cases.filter(({ name }) => name.includes(values.only));
const same = wanted(SAME).map(({ name, is }) => play(name, is, how));
if (same.length > 0) console.log(show("Identical versions: at most 5 % may be taken back", same));
const worse = wanted(WORSE).map(({ name, is }) => play(name, is, how));
if (worse.length > 0) console.log(show("Worse versions", worse));
// 5 % and what chance adds to so many runs (three standard deviations).
const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / how.runs);
process.exitCode = same.every(({ stopped }) => stopped <= most) ? 0 : 1;
