/** Two repositories release one Worker: a rollout and the janitor, as shipped, judge each other's rollouts alike. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Outcome, startWorld, type World } from "../../world/world.ts";
import { knowRun, rollOut, runJanitor } from "../bundles.ts";
import { createPair, live, type Pair, upload } from "../stage.ts";

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

const HOUR = 3_600_000;
/** The repository whose token is used, as the world has it, and one whose runs that token does not see: GitHub says 404. */
const [OURS, THEIRS] = ["octo/hello", "octo/other"];

let world: World;
let runs = 7_000;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

/** A Worker of which a run of `repository` leads a rollout, at 10 % when we come to look. */
async function inFlight(repository: string): Promise<{ pair: Pair; run: number }> {
  const pair = await createPair(world);
  const run = ++runs;
  const env = { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: String(run) };
  await rollOut(world, pair, { env, kill: { signal: "SIGKILL", when: /OBSERVE 10 %/ } });
  expect(live(world, pair)).toEqual(untouched(pair));
  return { pair, run };
}

const untouched = ({ active, candidate }: Pair) => ({ [active]: 90, [candidate]: 10 });

/** Moves the head of the list into the past. */
function age({ worker }: Pair, ms: number): void {
  const head = world.cloudflare.state.workers.get(worker)?.deployments[0];
  if (head === undefined) throw new Error("Nothing is deployed.");
  head.createdOn = new Date(Date.now() - ms).toISOString();
}

/** What our repository has that may meet the rollout: what it does, how it shows that it left it, and what is live after. */
const COMERS = {
  async "a rollout"(pair: Pair) {
    const candidate = await upload(world, pair.worker);
    const inputs = { "github-token": world.github.token };
    const out = await rollOut(world, { ...pair, candidate }, { inputs });
    return { out, left: out.outputs["failure-reason"] === "rollout-in-progress", settledTo: { [candidate]: 100 } };
  },
  async "the janitor"(pair: Pair) {
    const out = await runJanitor(world, [pair.worker]);
    return { out, left: out.outputs.left === "1" && out.outputs.settled === "0", settledTo: { [pair.active]: 100 } };
  },
} satisfies Record<string, (pair: Pair) => Promise<{ out: Outcome; left: boolean; settledTo: object }>>;

describe.concurrent.each(Object.entries(COMERS))("%s", (_, come) => {
  it("leaves what a run of another repository leads, and takes it back once that is older than any rollout", async () => {
    const { pair, run } = await inFlight(THEIRS);
    age(pair, 5 * HOUR);
    const young = await come(pair);
    expect(young.left, young.out.stdout).toBe(true);
    expect(young.out.stdout).toContain(`run ${run} cannot be asked about, and its last deployment is only 5.0 h old`);
    expect(live(world, pair)).toEqual(untouched(pair));
    age(pair, 7 * HOUR);
    const old = await come(pair);
    expect(old.out.exitCode, old.out.stdout).toBe(0);
    expect(old.out.stdout).toContain(`run ${run} cannot be asked about, and its last deployment is 7.0 h old`);
    expect(live(world, pair)).toEqual(old.settledTo);
  });

  it("leaves what a run of this repository leads, and takes it back once that is gone", async () => {
    const { pair, run } = await inFlight(OURS);
    knowRun(world, run, "in_progress", null);
    const working = await come(pair);
    expect(working.left, working.out.stdout).toBe(true);
    expect(working.out.stdout).toContain(`run ${run} is at work`);
    expect(live(world, pair)).toEqual(untouched(pair));
    const { repository } = world.github;
    repository.runs = repository.runs.filter(({ id }) => id !== run);
    const gone = await come(pair);
    expect(gone.out.exitCode, gone.out.stdout).toBe(0);
    expect(gone.out.stdout).toContain(`run ${run} does not exist any more`);
    expect(live(world, pair)).toEqual(gone.settledTo);
  });
});
