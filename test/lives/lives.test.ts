/**
 * Random lives of the shipped bundles, as processes against the local Cloudflare, judged from outside alone. `npm test`
 * plays the same 40 every time; SLIPWAY_LIVES=1000 plays so many new ones, SLIPWAY_SEED=<seed> one again. A life that
 * breaks a rule is printed with its seed, and made smaller.
 */
import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { slowness } from "../blue-green/bundles.ts";
import { type Life, lifeOf } from "./life.ts";
import { play } from "./play.ts";
import { judge } from "./rules.ts";
import { shrink } from "./shrink.ts";
import { createTally } from "./tally.ts";

const { SLIPWAY_LIVES, SLIPWAY_SEED } = process.env;
/** They wait more than they work. */
const AT_ONCE = 2 * availableParallelism();

const first = SLIPWAY_LIVES === undefined ? 1 : Math.floor(Math.random() * 1e9);
const seeds =
  SLIPWAY_SEED === undefined
    ? Array.from({ length: Number(SLIPWAY_LIVES ?? 40) }, (_, i) => first + i)
    : [Number(SLIPWAY_SEED)];

async function verdict(life: Life) {
  const history = await play(life, await slowness());
  return { history, violations: judge(history) };
}

it(`no rule is broken in ${seeds.length} lives of the bundles`, {
  timeout: 240_000 + seeds.length * 60_000,
}, async () => {
  const tally = createTally();
  const queue = [...seeds];
  const playNext = async () => {
    for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
      const { history, violations } = await verdict(lifeOf(seed));
      tally.add(`seed ${seed}`, history, violations);
      if (SLIPWAY_SEED !== undefined) console.log(JSON.stringify(lifeOf(seed)), violations, history);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, playNext));
  console.log(tally.describe());
  if (seeds.length >= 40) {
    for (const end of ["SUCCEEDED", "ROLLED_BACK", "DRIFTED", "SIGKILL"]) expect([...tally.ends.keys()]).toContain(end);
  }
  if (tally.fresh.length > 0) throw new Error(`${tally.fresh.join("\n")}\n${await smallest(tally.fresh[0] ?? "")}`);
});

/** The simplest life that breaks the same rule as the one told of. */
async function smallest(told: string): Promise<string> {
  const [, seed, rule] = /^seed (\d+) breaks ([a-z-]+)/.exec(told) ?? [];
  const fails = async (life: Life) => (await verdict(life)).violations.some((violation) => violation.rule === rule);
  const life = await shrink(lifeOf(Number(seed)), fails);
  return `The simplest life that breaks ${rule}, replayed by SLIPWAY_SEED=${seed}: ${JSON.stringify(life)}`;
}
