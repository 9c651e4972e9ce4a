/** The shipped bundle against the local Cloudflare: somebody else deploys, or died while doing so. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { variation } from "../../world/thorough.ts";
import { startWorld, type World } from "../../world/world.ts";
import { knowRun, rollOut, runJanitor, runPost } from "../bundles.ts";
import { createPair, live, type Pair, shares, split, upload } from "../stage.ts";

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const deployments = (pair: Pair) => world.cloudflare.state.workers.get(pair.worker)?.deployments ?? [];
const path = (pair: Pair) => new RegExp(`/scripts/${pair.worker}/deployments`);

// Most of a rollout is waiting: several at a time cost no more than one.
describe.concurrent("other writers", () => {
  it("35: somebody deploys during the rollout: stopped, nothing overwritten, and post and janitor leave it alone", async () => {
    const pair = await createPair(world);
    const third = await upload(world, pair.worker);
    const done = rollOut(world, pair, { inputs: { steps: "10@4s", "read-interval": "100ms" } });
    await until(() => shares(world, pair).includes(10));
    await split(world, pair.worker, [third, 100]);
    const out = await done;
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "DRIFTED",
      "foreign-deployment",
    ]);
    expect(live(world, pair)).toEqual({ [third]: 100 });
    await runPost(world, pair, out);
    knowRun(world, 1001, "completed", "failure");
    await runJanitor(world, [pair.worker]);
    expect(live(world, pair)).toEqual({ [third]: 100 });
  });

  it("34, R2, R3: somebody deploys between our reading and our writing: named, and put back", async () => {
    const pair = await createPair(world);
    const third = await upload(world, pair.worker);
    world.cloudflare.faults.push({
      method: "POST",
      path: path(pair),
      after: 1,
      interfere: () => split(world, pair.worker, [third, 100]),
    });
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs.outcome]).toEqual([1, "DRIFTED"]);
    expect(shares(world, pair).slice(2)).toEqual([0, "none", 10, "none"]);
    expect(live(world, pair)).toEqual({ [third]: 100 });
    const [back, ours, lost] = deployments(pair);
    expect(out.stdout).toContain(`our write overwrote deployment ${lost?.id.slice(0, 8)}`);
    expect(out.stdout).toContain(`it was put back as deployment ${back?.id}`);
    expect(ours?.annotations["workers/message"]).toContain(" t=R ");
    // Whoever comes later has nothing to settle.
    await runPost(world, pair, out);
    knowRun(world, 1001, "completed", "failure");
    expect((await runJanitor(world, [pair.worker])).exitCode).toBe(0);
    expect(live(world, pair)).toEqual({ [third]: 100 });
  });

  it("46: a split that is not ours is refused with both ids, before any write", async () => {
    const pair = await createPair(world);
    const third = await upload(world, pair.worker);
    await split(world, pair.worker, [pair.active, 60], [third, 40]);
    const before = deployments(pair).length;
    const out = await rollOut(world, pair, { inputs: { "active-version-id": "" } });
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "split-not-ours"]);
    expect(out.stdout).toContain(pair.active);
    expect(out.stdout).toContain(third);
    expect(deployments(pair)).toHaveLength(before);
    const named = await rollOut(world, pair, { inputs: { "active-version-id": "", "start-from": pair.active } });
    expect(named.outputs.outcome).toBe("SUCCEEDED");
  });

  it("40, 47: a rollout of a living run is left alone, that of a dead one is taken back first", async () => {
    const pair = await createPair(world);
    const killed = await rollOut(world, pair, {
      env: { GITHUB_RUN_ID: "4711" },
      kill: { signal: "SIGKILL", when: /OBSERVE 10 %/ },
    });
    expect(killed.signal).toBe("SIGKILL");
    expect(live(world, pair)).toEqual({ [pair.active]: 90, [pair.candidate]: 10 });
    const next = { ...pair, candidate: await upload(world, pair.worker) };
    const inputs = { "github-token": world.github.token };
    knowRun(world, 4711, "in_progress", null);
    const refused = await rollOut(world, next, { inputs });
    expect([refused.exitCode, refused.outputs["failure-reason"]]).toEqual([1, "rollout-in-progress"]);
    expect(live(world, pair)).toEqual({ [pair.active]: 90, [pair.candidate]: 10 });
    knowRun(world, 4711, "completed", "failure");
    const out = await rollOut(world, next, { inputs });
    expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
    expect(live(world, pair)).toEqual({ [next.candidate]: 100 });
  });

  variation("29: a second attempt of the run resumes at the share that the first one left", async () => {
    const pair = await createPair(world);
    await rollOut(world, pair, { kill: { signal: "SIGKILL", when: /OBSERVE 10 %/ } });
    const out = await rollOut(world, pair, { env: { GITHUB_RUN_ATTEMPT: "2" }, inputs: { "on-orphan": "resume" } });
    expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
    expect(shares(world, pair).slice(2)).toEqual([0, 10, 50, 100, "all"]);
    expect(out.stdout).toContain("Resuming rollout");
  });
});

async function until(condition: () => boolean, timeoutMs = 20_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error("It did not happen.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
