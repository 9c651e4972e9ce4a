/** The shipped bundles where the world is not right: who comes after a rollout that could not, or must not, be taken back. */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { runBundle, startWorld, type World } from "../../world/world.ts";
import { inputsOf, knowRun, rollOut, runJanitor, runPost, slowness } from "../bundles.ts";
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
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

const path = (pair: Pair) => new RegExp(`/scripts/${pair.worker}/deployments`);

/** Both commands that a person can give. */
const bothWays = ({ active, candidate, worker }: Pair) =>
  [candidate, active].map((id) => `wrangler versions deploy ${id}@100 --name ${worker} -y`);

describe("R1: an active version that breaks during the rollout", () => {
  it("is nowhere that anybody sends users: not the rollout, nor its post step, the janitor, or the next release", async () => {
    const slow = await slowness();
    const breaksAt = Date.now() + 9_000 * slow;
    const active = `if (Date.now() > ${breaksAt}) return answer(500); return answer(200);`;
    const pair = await createPair(world, { active });
    const out = await rollOut(world, pair, {
      inputs: { steps: "10@2m" },
      kill: { signal: "SIGINT", after: 14_000 * slow },
    });
    const split = { [pair.active]: 90, [pair.candidate]: 10 };
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]], out.stdout).toEqual([
      1,
      "HELD",
      "active-worse",
    ]);
    for (const command of bothWays(pair)) expect(out.stdout).toContain(command);
    expect(live(world, pair)).toEqual(split);

    const post = await runPost(world, pair, out);
    expect([post.exitCode, live(world, pair)], post.stdout).toEqual([1, split]);
    knowRun(world, 1001, "completed", "failure");
    const janitor = await runJanitor(world, [pair.worker]);
    expect([janitor.exitCode, live(world, pair)], janitor.stdout).toEqual([1, split]);
    const next = await rollOut(world, pair, { inputs: { "active-version-id": "", exclusive: "true" } });
    expect([next.exitCode, next.outputs["failure-reason"], live(world, pair)]).toEqual([1, "active-worse", split]);
    for (const { stdout } of [post, janitor, next]) {
      for (const command of bothWays(pair)) expect(stdout).toContain(command);
    }
  });
});

describe("R3: a process that overwrote a colleague and died before it saw that", () => {
  const start = "slipway/1 n=7f3a r=k3f9a0c2d1";
  /** STAGE, then a colleague in the window, then the RAMP that was sent upon STAGE. */
  async function died() {
    const pair = await createPair(world);
    const third = await upload(world, pair.worker);
    await split(world, pair.worker, [pair.active, 100], [pair.candidate, 0]);
    const list = () => world.cloudflare.state.workers.get(pair.worker)?.deployments ?? [];
    const say = (message: string) => Object.assign(list()[0]?.annotations ?? {}, { "workers/message": message });
    say(`${start} s=1 t=S u=rs run=1000/1 repo=octo/hello | staged`);
    const onto = list()[0]?.id.slice(0, 8);
    await split(world, pair.worker, [third, 100]);
    await split(world, pair.worker, [pair.active, 90], [pair.candidate, 10]);
    say(`${start} s=2 t=R u=rs h=${onto} run=1000/1 repo=octo/hello | ramped`);
    knowRun(world, 1000, "completed", "failure");
    return { pair, third };
  }

  it("gives that back by its post step, which says so and does not call it a failure", async () => {
    const { pair, third } = await died();
    const post = await runBundle(world, "blue-green/post/index.js", {
      inputs: inputsOf(world, pair),
      state: { rollout: "k3f9a0c2d1" },
    });
    expect([post.exitCode, post.outputs.outcome, live(world, pair)], post.stdout).toEqual([
      0,
      "DRIFTED",
      { [third]: 100 },
    ]);
    expect(post.stdout).toContain("it was put back");
  });

  it("gives that back by the janitor, and by the next release, which begins on it", async () => {
    const one = await died();
    const janitor = await runJanitor(world, [one.pair.worker]);
    expect([janitor.exitCode, janitor.outputs.settled, live(world, one.pair)], janitor.stdout).toEqual([
      0,
      "1",
      { [one.third]: 100 },
    ]);
    const two = await died();
    const next = await rollOut(world, two.pair, {
      env: { GITHUB_RUN_ID: "1002" },
      inputs: { "active-version-id": "", exclusive: "true", strategy: "blue-green", steps: "" },
    });
    expect(next.stdout).toContain("it was put back");
    expect([next.exitCode, next.outputs["active-version-id"]], next.stdout).toEqual([0, two.third]);
  });
});

describe("a rollout that is held", () => {
  it("is neither resumed nor said to be settled by a dry run", async () => {
    const pair = await createPair(world);
    await split(world, pair.worker, [pair.active, 90], [pair.candidate, 10]);
    const [head] = world.cloudflare.state.workers.get(pair.worker)?.deployments ?? [];
    const message = "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=H u=rs w=active-worse run=1000/1 repo=octo/hello | held";
    Object.assign(head?.annotations ?? {}, { "workers/message": message });
    for (const inputs of [{ "on-orphan": "resume" }, { "dry-run": "true" }]) {
      const out = await rollOut(world, pair, { inputs: { "active-version-id": "", exclusive: "true", ...inputs } });
      expect([out.exitCode, out.outputs["failure-reason"]], out.stdout).toEqual([1, "active-worse"]);
      expect(live(world, pair)).toEqual({ [pair.active]: 90, [pair.candidate]: 10 });
    }
  });
});

describe("R29: the post step", () => {
  it("tries again what the step could not take back, once the API works", async () => {
    const pair = await createPair(world, {
      candidate: 'if (url.search === "") return answer(200); return answer(200);',
    });
    // Everything but the first two writes is refused, as with a permission that was taken away.
    world.cloudflare.faults.push({ method: "POST", path: path(pair), after: 2, times: 1_000, status: 403 });
    const out = await rollOut(world, pair, { kill: { signal: "SIGINT", when: /OBSERVE 10 %/ } });
    expect([out.exitCode, out.outputs.outcome], out.stdout).toEqual([1, "ROLLBACK_FAILED"]);
    expect(shares(world, pair).at(-1)).toBe(10);

    const still = await runPost(world, pair, out);
    expect(still.exitCode, still.stdout).toBe(1);
    expect(still.stdout).toContain(`wrangler versions deploy ${pair.active}@100`);
    world.cloudflare.faults.length = 0;
    const post = await runPost(world, pair, out);
    expect([post.exitCode, post.outputs.outcome], post.stdout).toEqual([0, "ROLLED_BACK"]);
    expect(live(world, pair)).toEqual({ [pair.active]: 100 });
  });

  it("R10: fails and says so where the Worker is gone", async () => {
    const pair = await createPair(world);
    const out = await rollOut(world, pair, { kill: { signal: "SIGKILL", when: /OBSERVE 10 %/ } });
    const { workers } = world.cloudflare.state;
    const worker = workers.get(pair.worker);
    workers.delete(pair.worker);
    const post = await runPost(world, pair, out);
    if (worker !== undefined) workers.set(pair.worker, worker);
    expect([post.exitCode, post.outputs["failure-reason"]], post.stdout).toEqual([1, "worker-not-found"]);
  });
});

describe("R17: after a take-back users are looked at", () => {
  it("and it is said loudly that what serves again fails", async () => {
    const slow = await slowness();
    // What the candidate wrote: from then on the version that served before fails whoever does not ask for a version.
    const active = `if (Date.now() > ${Date.now() + 6_000 * slow} && !request.headers.has("cloudflare-workers-version-overrides")) return answer(500); return answer(200);`;
    const pair = await createPair(world, { active });
    const out = await rollOut(world, pair, {
      inputs: { steps: "10@2m" },
      kill: { signal: "SIGINT", after: 9_000 * slow },
    });
    expect([out.exitCode, out.outputs.outcome], out.stdout).toEqual([1, "ROLLED_BACK"]);
    expect(out.outputs["health-after"], out.stdout).toBe("unhealthy");
    expect(out.stdout).toContain("ROLLED BACK, UNHEALTHY");
  });
});

describe("R6, R11: the runner's clock", () => {
  const clock = join(import.meta.dirname, "../../../local/rehearse/world/clock.ts");
  const env = (more: Record<string, string>) => ({ NODE_OPTIONS: `--require ${clock}`, ...more });

  it.each([
    ["ten minutes ahead", "600000"],
    ["ten minutes behind", "-600000"],
  ])("that is %s changes no verdict, and is told", async (_, LOCAL_CLOCK_OFFSET_MS) => {
    const pair = await createPair(world);
    const good = await rollOut(world, pair, { env: env({ LOCAL_CLOCK_OFFSET_MS }) });
    expect([good.exitCode, good.outputs.outcome], good.stdout).toEqual([0, "SUCCEEDED"]);
    expect(good.stdout).toMatch(/The runner's clock is .* (ahead of|behind) Cloudflare's/);
  });

  it("that is set back by an hour while it is taken back makes nobody wait for that hour", async () => {
    const pair = await createPair(world);
    const slow = await slowness();
    const began = performance.now();
    const out = await rollOut(world, pair, {
      inputs: { steps: "10@2m" },
      env: env({ LOCAL_CLOCK_STEP: `${Math.round(6_000 * slow)}:-3600000` }),
      kill: { signal: "SIGINT", after: 6_100 * slow },
    });
    expect([out.exitCode, out.outputs.outcome], out.stdout).toEqual([1, "ROLLED_BACK"]);
    expect(performance.now() - began).toBeLessThan(20_000 * slow);
  });
});
