/** The shipped bundle against the local Cloudflare: answers that get lost, refusals, and input that stops it. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { variation, variations } from "../../world/thorough.ts";
import { runBundle, startWorld, type World } from "../../world/world.ts";
import { inputsOf, rollOut } from "../bundles.ts";
import { BAD_500, createPair, live, type Pair, shares } from "../stage.ts";

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
describe.concurrent("answers that get lost, and refusals", () => {
  it.each([1, 4, ...variations(0, 2, 3)])(
    "5: the answer of write %i is lost after it was applied: exactly one deployment of each",
    async (after) => {
      const pair = await createPair(world);
      world.cloudflare.faults.push({ method: "POST", path: path(pair), after, reset: "after" });
      const out = await rollOut(world, pair);
      expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
      expect(shares(world, pair).slice(2)).toEqual([0, 10, 50, 100, "all"]);
    },
  );

  it("3: a 429 on the abort is waited for as told", async () => {
    const pair = await createPair(world, { candidate: BAD_500 });
    world.cloudflare.faults.push({ method: "POST", path: path(pair), after: 1, status: 429, retryAfter: 1, times: 2 });
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs.outcome]).toEqual([1, "ROLLED_BACK"]);
    expect(live(world, pair)).toEqual({ [pair.active]: 100 });
    const posts = world.cloudflare.requests.filter(
      (request) => request.method === "POST" && path(pair).test(request.path),
    );
    expect(posts.map(({ status }) => status)).toEqual([200, 429, 429, 200]);
    expect((posts[3]?.at ?? 0) - (posts[1]?.at ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  it("14: a token that is taken away ends as ROLLBACK_FAILED, with the command to run by hand", async () => {
    const pair = await createPair(world);
    world.cloudflare.faults.push({ method: "POST", path: path(pair), after: 2, status: 403, code: 10000, times: 99 });
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLBACK_FAILED",
      "unauthorized",
    ]);
    expect(out.stdout).toContain(`wrangler versions deploy ${pair.active}@100 --name ${pair.worker}`);
    expect(live(world, pair)).toEqual({ [pair.active]: 90, [pair.candidate]: 10 });
  });

  it("15: a token that may not read analytics is found out before the first write", async () => {
    const pair = await createPair(world);
    world.cloudflare.tokens.push({ token: "no-analytics", permissions: ["Workers Scripts Write"] });
    const inputs = { "api-token": "no-analytics", analytics: "true" };
    const out = await rollOut(world, pair, { inputs });
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "analytics-unavailable"]);
    expect(shares(world, pair)).toEqual(["none", 0]);
    const probes = await rollOut(world, pair, { inputs: { ...inputs, evidence: "probes" } });
    expect([probes.exitCode, probes.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
  });

  it("48: a first deployment is proven, baked, and left alone when it fails", async () => {
    const pair = await createPair(world);
    const good = await rollOut(world, { ...pair, candidate: pair.active }, { inputs: { "active-version-id": "" } });
    // The candidate is staged beside it: what is live is not the candidate alone.
    expect(good.exitCode).toBe(1);
    const first = await createPair(world, { staged: false });
    const alone = await rollOut(world, { ...first, candidate: first.active }, { inputs: { "active-version-id": "" } });
    expect([alone.exitCode, alone.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
    expect(deployments(first)).toHaveLength(1);
    const broken = await createPair(world, { staged: false, active: BAD_500 });
    const out = await rollOut(world, { ...broken, candidate: broken.active }, { inputs: { "active-version-id": "" } });
    expect([out.exitCode, out.outputs.outcome]).toEqual([1, "FAILED_LIVE"]);
    expect(deployments(broken)).toHaveLength(1);
  });

  it("R28: a plan whose default steps are longer than its time is refused in PLAN", async () => {
    const pair = await createPair(world);
    // The shorter default, of Workers with Durable Objects, would fit: which of the two it is, only the plan knows.
    const out = await rollOut(world, pair, { inputs: { steps: "", "bake-time": "1m", timeout: "15m" } });
    expect([out.exitCode, out.outputs["failure-reason"]], out.stdout).toEqual([1, "invalid-input"]);
    expect(out.stdout).toMatch(/`timeout` is 15 min, and the plan takes at least 21 min.*to `24m` at least/);
    expect(shares(world, pair)).toEqual(["none", 0]);
  });

  it("56: a candidate that cannot name itself is refused with the lines to add", async () => {
    const pair = await createPair(world);
    const version = world.cloudflare.state.workers.get(pair.worker)?.versions.find(({ id }) => id === pair.candidate);
    if (version !== undefined) version.bindings = [];
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "identity-not-shown"]);
    expect(out.stdout).toContain("version_metadata");
    expect(shares(world, pair)).toEqual(["none", 0]);
  });

  it("52: a Durable Object migration between both versions is refused", async () => {
    const pair = await createPair(world);
    const version = world.cloudflare.state.workers.get(pair.worker)?.versions.find(({ id }) => id === pair.candidate);
    if (version !== undefined) version.migrationTag = "v2";
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "migration-between"]);
    expect(shares(world, pair)).toEqual(["none", 0]);
  });

  variation("59: answers that never name the candidate are no proof", async () => {
    const pair = await createPair(world, { candidate: 'return new Response("body");' });
    const out = await rollOut(world, pair, { inputs: { "identity-timeout": "1500ms" } });
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLED_BACK",
      "identity-not-proven",
    ]);
    expect(shares(world, pair).slice(2)).toEqual([0, "none"]);
  });

  it("plans without writing", async () => {
    const pair = await createPair(world);
    const out = await rollOut(world, pair, { inputs: { "dry-run": "true", analytics: "true" } });
    expect([out.exitCode, out.outputs.changed]).toEqual([0, "false"]);
    expect(out.stdout).toContain("gradual: 0 % → 10 % for 400 ms");
    expect(shares(world, pair)).toEqual(["none", 0]);
  });
});

describe.concurrent("bad input stops before the first request", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["shares that fall", { steps: "50@1m, 25@1m" }, /`steps` does not rise at `25`/],
    ["a share of 100", { steps: "100@1m" }, /`steps` has `100@1m`/],
    ["a share without a time", { steps: "50" }, /`steps` has `50`/],
    ["steps without gradual", { strategy: "blue-green" }, /`steps` is set, and `strategy` is `blue-green`/],
    ["direct without a reason", { strategy: "direct", steps: "" }, /`strategy` is `direct`, and there is no `reason`/],
    [
      "R28: a plan longer than its time",
      { steps: "5@2h" },
      /`timeout` is 1h00m, and the plan takes at least 2h00m.*to `124m` at least.*`steps` and `bake-time` to 57 min together/,
    ],
    ["evidence by traffic that is not measured", { evidence: "traffic" }, /`analytics` is `false`/],
    ["percentages without identity", { identity: "absent-ok" }, /`strategy` is `gradual`/],
    ["something that is no version", { "version-id": "latest" }, /`version-id` is `latest`/],
    ["a URL that is none", { url: "example.com" }, /`url` is `example.com`/],
    [
      "the same version twice",
      {
        "version-id": "aaaaaaaa-0000-4000-8000-000000000001",
        "active-version-id": "aaaaaaaa-0000-4000-8000-000000000001",
      },
      /name the same version/,
    ],
  ])("%s", async (_, inputs, message) => {
    const pair = {
      worker: "w",
      url: "https://w.example.com",
      active: "aaaaaaaa-0000-4000-8000-000000000001",
      candidate: "cccccccc-0000-4000-8000-000000000002",
    };
    const out = await runBundle(world, "blue-green", { inputs: inputsOf(world, pair, inputs) });
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "invalid-input"]);
    expect(out.stdout).toMatch(message);
    expect(world.cloudflare.requests.filter((request) => request.path.includes("/scripts/w/"))).toEqual([]);
  });
});
