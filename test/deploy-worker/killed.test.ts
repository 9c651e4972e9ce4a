/**
 * A machine that dies between any two API calls of a release, from the first look of deploy-worker to the last write of
 * blue-green: whatever it leaves, the janitor or the next release settles it, and no release is refused for it.
 */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { knowRun, rollOut, runJanitor } from "../blue-green/bundles.ts";
import type { Pair } from "../blue-green/stage.ts";
import { thorough } from "../world/thorough.ts";
import type { Outcome, RunOptions } from "../world/world.ts";
import { type LiveShop, startLiveShop } from "./live-shop.ts";
import { deploy, type SealedSample } from "./releases.ts";
import { inRun, liveTable, nextShowing } from "./shows.ts";

vi.setConfig({ testTimeout: 600_000 });

/** More calls than any of the two makes. */
const MANY = 60;
/** Every third call, so that both kinds of heirs have their turn; `npm run test:all` dies after each of them. */
const EVERY = thorough ? 1 : 3;

let world: LiveShop;
let run = 4_000;
beforeAll(async () => {
  world = await startLiveShop();
  const first = await deploy(world, await nextShowing(world));
  expect(first.exitCode, first.stdout).toBe(0);
});
afterAll(() => world?.[Symbol.asyncDispose]());

/** Ends the process as a lost machine does, once its call of this number has been carried out and before its answer. */
async function killedAt(call: number, start: (options: Pick<RunOptions, "started">) => Promise<Outcome>) {
  let kill = () => {};
  world.cloudflare.faults.push({ path: "", after: call, interfereWhen: "after", interfere: () => kill() });
  const out = await start({ started: (child) => (kill = () => void child.kill("SIGKILL")) });
  world.cloudflare.faults.length = 0;
  return out;
}

const stage = (sealed: SealedSample, options: Pick<RunOptions, "started"> = {}) =>
  deploy(world, sealed, {
    ...options,
    env: inRun(run),
    inputs: { traffic: "0", exclusive: "true", snapshot: "true" },
  });

function active(): string {
  const table = world.shop().worker.deployments[0]?.versions ?? [];
  return table[0]?.versionId ?? "";
}

/** What the dead run left is settled by whoever comes first: in turn the janitor, and the next release of the repository. */
async function settled(call: number, before: string): Promise<void> {
  knowRun(world, run, "completed", "failure");
  if (call % 2 === 0) {
    const janitor = await runJanitor(world, ["shop"]);
    expect(janitor.exitCode, `call ${call}: ${janitor.stdout}`).toBe(0);
    expect(Object.values(liveTable(world)), `call ${call}`).toEqual([100]);
  }
  run++;
  const next = await stage(await nextShowing(world));
  expect(next.exitCode, `call ${call}: ${next.stdout}`).toBe(0);
  const serving = next.outputs["previous-version-id"] ?? "";
  expect(liveTable(world), `call ${call}`).toEqual({ [serving]: 100, [next.outputs["version-id"] ?? ""]: 0 });
  // Nobody promoted the candidate of the dead one behind its back.
  expect(serving, `call ${call}`).toBe(before);
}

test("deploy-worker", async () => {
  let call = 0;
  for (; call < MANY; call += EVERY) {
    run++;
    const before = active();
    const out = await killedAt(call, async (options) => await stage(await nextShowing(world), options));
    if (out.signal === null) break;
    await settled(call, before);
  }
  // Reading, uploading, deploying, looking again: as many moments to die in.
  expect(call).toBeGreaterThan(8);
  expect(call).toBeLessThan(MANY);
});

test("blue-green, after it was staged", async () => {
  let call = 0;
  for (; call < MANY; call += EVERY) {
    run++;
    const staged = await stage(await nextShowing(world));
    expect(staged.exitCode, staged.stdout).toBe(0);
    const { rollout = "", "version-id": candidate = "" } = staged.outputs;
    const before = staged.outputs["previous-version-id"] ?? "";
    const url = `https://shop.${world.cloudflare.subdomain}.workers.dev`;
    const pair: Pair = { worker: "shop", url, active: before, candidate };
    const inputs = { rollout, strategy: "blue-green", steps: "", "bake-time": "100ms" };
    const out = await killedAt(call, (options) => rollOut(world, pair, { ...options, env: inRun(run), inputs }));
    if (out.signal === null) break;
    // Dead after its last write, it has succeeded: the candidate is alone.
    const done = Object.keys(liveTable(world)).length === 1;
    await settled(call, done ? candidate : before);
  }
  expect(call).toBeGreaterThan(6);
  expect(call).toBeLessThan(MANY);
});
