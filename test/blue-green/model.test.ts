/**
 * Random lives of a rollout: ticks interleaved with faults, foreign writes, cancels, people, clock jumps, sick versions,
 * process deaths and resumptions; every invariant is checked after every tick. A failure prints the seed and a shrunk
 * example. `npm test` plays the same lives every time, so that what fails is the change that is tested;
 * `npm run test:all` and `SLIPWAY_MODEL_RUNS=200000 npx vitest run test/blue-green/model` play new ones.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { live } from "./live.ts";
import { life } from "./lives.ts";

const { SLIPWAY_MODEL_RUNS } = process.env;
const RUNS = Number(SLIPWAY_MODEL_RUNS ?? 20_000);
const SEED = SLIPWAY_MODEL_RUNS === undefined ? { seed: 1_763_683_200 } : {};

/** What must be visited and reached: a model that never gets anywhere proves nothing. */
const REACHED = {
  working: ["STAGE", "SMOKE", "APPROVAL", "RAMP", "OBSERVE", "HOLD", "CUTOVER", "BAKE", "FINALIZE", "ABORT"],
  ends: ["SUCCEEDED", "SUCCEEDED_DEGRADED", "ROLLED_BACK", "ROLLBACK_FAILED", "FAILED_CLEAN", "BLOCKED", "DRIFTED"],
};

it(`keeps every invariant in ${RUNS} random lives`, { timeout: 600_000 }, () => {
  const ends = new Map<string, number>();
  const visited = new Set<string>();
  fc.assert(
    fc.property(life, (history) => {
      const leader = live(history);
      ends.set(leader.journal.state, (ends.get(leader.journal.state) ?? 0) + 1);
      for (const state of leader.states) visited.add(state);
    }),
    { numRuns: RUNS, ...SEED },
  );
  console.log(
    `ends of ${RUNS} lives: ${[...ends]
      .sort((a, b) => b[1] - a[1])
      .map(([state, n]) => `${state} ${n}`)
      .join(", ")}`,
  );
  for (const state of REACHED.working) {
    expect(visited, "states that were visited").toContain(state);
  }
  for (const state of REACHED.ends) {
    expect([...ends.keys()], "ends that were reached").toContain(state);
  }
});
