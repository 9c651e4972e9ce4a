/**
 * The same lives, and the same judge, with the controller, the post step and the janitor as functions of one process: the
 * local Cloudflare's own rules for deployments behind them, and time that passes only when everybody waits. `npm test`
 * plays 2,000; SLIPWAY_INSIDE_LIVES=100000 plays so many new ones, SLIPWAY_SEED=<seed> one again.
 */
import { expect, it } from "vitest";
import { playInside } from "./inside/play.ts";
import { type Life, lifeOf } from "./life.ts";
import { judge } from "./rules.ts";
import { shrink } from "./shrink.ts";
import { createTally } from "./tally.ts";

const { SLIPWAY_INSIDE_LIVES, SLIPWAY_SEED } = process.env;
const lives = SLIPWAY_SEED === undefined ? Number(SLIPWAY_INSIDE_LIVES ?? 2_000) : 1;
const first =
  SLIPWAY_SEED !== undefined
    ? Number(SLIPWAY_SEED)
    : SLIPWAY_INSIDE_LIVES === undefined
      ? 1
      : Math.floor(Math.random() * 1e9);

const ENDS = ["SUCCEEDED", "ROLLED_BACK", "DRIFTED", "HELD", "SIGKILL"];

it(`no rule is broken in ${lives} lives of the controller`, { timeout: 120_000 + lives * 100 }, async () => {
  const tally = createTally();
  for (let seed = first; seed < first + lives && tally.fresh.length < 20; seed++) {
    const history = await playInside(lifeOf(seed));
    const violations = judge(history);
    tally.add(`seed ${seed}`, history, violations);
    if (SLIPWAY_SEED !== undefined) console.log(JSON.stringify(lifeOf(seed)), violations, history.steps);
  }
  console.log(tally.describe());
  if (tally.fresh.length > 0) throw new Error(`${tally.fresh.join("\n")}\n${await smallest(tally.fresh[0] ?? "")}`);
  for (const end of lives >= 2_000 ? ENDS : []) expect([...tally.ends.keys()]).toContain(end);
});

/** The simplest life that breaks the same rule as the one told of. */
async function smallest(told: string): Promise<string> {
  const [, seed, rule] = /^seed (\d+) breaks ([a-z-]+)/.exec(told) ?? [];
  const fails = async (life: Life) => judge(await playInside(life)).some((violation) => violation.rule === rule);
  const life = await shrink(lifeOf(Number(seed)), fails, 1);
  return `The simplest life that breaks ${rule}, replayed by SLIPWAY_SEED=${seed}: ${JSON.stringify(life)}`;
}
