/** A version that was staged is a rollout from its first write on: the shipped deploy-worker, blue-green and janitor on it. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { knowRun, rollOut, runJanitor, runPost } from "../blue-green/bundles.ts";
import { type Pair, split } from "../blue-green/stage.ts";
import { startBetween } from "../world/between.ts";
import { defaultInputs } from "../world/projects.ts";
import { runBundle } from "../world/world.ts";
import { type LiveShop, startLiveShop } from "./live-shop.ts";
import { deploy, takeRequests } from "./releases.ts";
import { headMessage, inRun, liveTable, nextShowing, stage } from "./shows.ts";

vi.setConfig({ testTimeout: 120_000 });

const HOUR = 3_600_000;
let world: LiveShop;
let active: string;
let run = 2_000;
beforeAll(async () => {
  world = await startLiveShop();
  const first = await deploy(world, await nextShowing(world));
  active = first.outputs["version-id"] ?? "";
});
afterAll(() => world?.[Symbol.asyncDispose]());
afterEach(async () => {
  world.cloudflare.faults.length = 0;
  // A test that failed leaves nothing to the next one.
  active = world.shop().worker.deployments[0]?.versions[0]?.versionId ?? "";
  await split(world, "shop", [active, 100]);
});

const pairOf = (candidate: string): Pair => ({
  worker: "shop",
  url: `https://shop.${world.cloudflare.subdomain}.workers.dev`,
  active,
  candidate,
});
const onlyActive = () => ({ [active]: 100 });
const beside = (candidate: string) => ({ [active]: 100, [candidate]: 0 });
const writes = () => takeRequests(world).filter((request) => request === "POST /workers/scripts/shop/deployments");

/** Leaves a split behind, as a machine does that dies between Stage and Roll out. */
async function dieAfterStage(env: Record<string, string>): Promise<string> {
  const staged = await stage(world, env);
  const candidate = staged.outputs["version-id"] ?? "";
  expect(liveTable(world), staged.stdout).toEqual(beside(candidate));
  return candidate;
}

describe("R4: a staged version", () => {
  test("has the record of a rollout, which blue-green leads on: same name, one write less", async () => {
    const env = inRun(++run);
    const staged = await stage(world, env);
    const { rollout = "", "version-id": candidate = "" } = staged.outputs;
    expect(headMessage(world)).toMatch(
      new RegExp(
        `^slipway/1 n=[0-9a-f]{4} r=${rollout} s=1 t=S u=\\w+ h=[0-9a-f]{8} run=${run}/1 repo=octo/hello sha=8f2c1d3 \\|`,
      ),
    );
    takeRequests(world);
    const out = await rollOut(world, pairOf(candidate), {
      env,
      inputs: { rollout, strategy: "blue-green", steps: "" },
    });
    expect(out.exitCode, out.stdout).toBe(0);
    expect(out.outputs).toMatchObject({ outcome: "SUCCEEDED", rollout });
    // The cut-over and the last one: STAGE was there.
    expect(writes()).toHaveLength(2);
    expect(headMessage(world)).toMatch(new RegExp(` r=${rollout} s=3 t=F `));
  });

  test("is led on without being named by the same attempt, and by another run only if it names it", async () => {
    const env = inRun(++run);
    const { "version-id": candidate = "", rollout = "" } = (await stage(world, env)).outputs;
    const nameless = await rollOut(world, pairOf(candidate), { env, inputs: { "dry-run": "true" } });
    expect(nameless.stdout).toContain(`going on with rollout ${rollout}`);
    const other = inRun(++run);
    const refused = await rollOut(world, pairOf(candidate), { env: other });
    expect(refused.outputs["failure-reason"]).toBe("rollout-in-progress");
    takeRequests(world);
    const inputs = { rollout, strategy: "blue-green", steps: "" };
    const out = await rollOut(world, pairOf(candidate), { env: other, inputs });
    expect(out.exitCode, out.stdout).toBe(0);
    // The lease must name the run that leads it: STAGE is written again, as the second write.
    expect(writes()).toHaveLength(3);
    expect(headMessage(world)).toMatch(new RegExp(` r=${rollout} s=4 t=F u=${run.toString(36)} `));
  });

  test("is taken back by the janitor once its run is over, not before", async () => {
    const candidate = await dieAfterStage(inRun(++run));
    knowRun(world, run, "in_progress", null);
    expect((await runJanitor(world, ["shop"])).outputs).toMatchObject({ settled: "0", left: "1" });
    expect(liveTable(world)).toEqual(beside(candidate));
    knowRun(world, run, "completed", "failure");
    const janitor = await runJanitor(world, ["shop"]);
    expect(janitor.outputs, janitor.stdout).toMatchObject({ settled: "1", left: "0" });
    expect(liveTable(world)).toEqual(onlyActive());
  });

  test("is taken back by the post step if its plan is refused", async () => {
    const env = inRun(++run);
    const { "version-id": candidate = "", rollout = "" } = (await stage(world, env)).outputs;
    const inputs = { rollout, "active-version-id": "11111111-0000-4000-8000-000000000000" };
    const refused = await rollOut(world, pairOf(candidate), { env, inputs });
    expect(refused.outputs["failure-reason"], refused.stdout).toBe("active-moved");
    expect(liveTable(world)).toEqual(beside(candidate));
    const post = await runPost(world, pairOf(candidate), refused, env);
    expect(post.exitCode, post.stdout).toBe(0);
    expect(liveTable(world)).toEqual(onlyActive());
  });

  test("is led on by the next attempt, which uploads and deploys nothing again", async () => {
    const sealed = await nextShowing(world);
    const one = await deploy(world, sealed, { env: inRun(++run), inputs: { traffic: "0" } });
    const two = await deploy(world, sealed, { env: inRun(run, { GITHUB_RUN_ATTEMPT: "2" }), inputs: { traffic: "0" } });
    const { rollout = "", "version-id": candidate = "" } = one.outputs;
    expect(two.outputs).toMatchObject({ rollout, "version-id": candidate, changed: "false" });
    const inputs = { rollout, strategy: "blue-green", steps: "" };
    const out = await rollOut(world, pairOf(candidate), { env: inRun(run, { GITHUB_RUN_ATTEMPT: "2" }), inputs });
    expect(out.outputs.outcome, out.stdout).toBe("SUCCEEDED");
  });
});

describe("what a dead run left", () => {
  test("is settled by the next release of the repository, whose concurrency group excludes any other", async () => {
    await dieAfterStage(inRun(++run));
    const next = await stage(world, inRun(++run), { exclusive: "true" });
    expect(next.exitCode, next.stdout).toBe(0);
    expect(next.stdout).toContain(`run ${run - 1} does not release now`);
    expect(liveTable(world)).toEqual(beside(next.outputs["version-id"] ?? ""));
  });

  test("is settled if GitHub says that its run is over, and a dry run only says so", async () => {
    const candidate = await dieAfterStage(inRun(++run));
    knowRun(world, run, "completed", "cancelled");
    const inputs = { "github-token": world.github.token };
    const dry = await stage(world, inRun(run + 1), { ...inputs, "dry-run": "true" });
    expect(dry.exitCode, dry.stdout).toBe(0);
    expect(dry.stdout).toContain("would be settled first");
    expect(liveTable(world)).toEqual(beside(candidate));
    const next = await stage(world, inRun(++run), inputs);
    expect(next.stdout).toContain(`run ${run - 1} is over (cancelled)`);
    expect(liveTable(world)).toEqual(beside(next.outputs["version-id"] ?? ""));
  });

  test("R9: another repository's is left alone until no rollout can be that old, with the command that settles it", async () => {
    const candidate = await dieAfterStage(inRun(++run, { GITHUB_REPOSITORY: "octo/other" }));
    const inputs = { exclusive: "true", "github-token": world.github.token };
    const before = world.shop().versions;
    const refused = await stage(world, inRun(++run), inputs);
    expect(refused.outputs["failure-reason"]).toBe("rollout-in-progress");
    expect(refused.stdout).toMatch(/Wait for it.*janitor\.yml.*after 6h00m.*rollback\.yml. with .target: /s);
    expect(world.shop().versions).toBe(before);
    expect(liveTable(world)).toEqual(beside(candidate));
    const [head] = world.shop().worker.deployments;
    if (head !== undefined) head.createdOn = new Date(Date.now() - 7 * HOUR).toISOString();
    const old = await stage(world, inRun(++run), inputs);
    expect(old.exitCode, old.stdout).toBe(0);
  });

  test("is as old as the platform's clock says: a runner's that is off decides nothing, and is told of once", async () => {
    const candidate = await dieAfterStage(inRun(++run));
    const [head] = world.shop().worker.deployments;
    // By this machine's clock it is eight hours old; by the platform's, which is seven hours behind it, one.
    if (head !== undefined) head.createdOn = new Date(Date.now() - 8 * HOUR).toISOString();
    await using behind = await startBetween(world, { aheadMs: -7 * HOUR });
    const env = { CLOUDFLARE_API_BASE_URL: behind.url };
    const refused = await stage(world, inRun(run + 1, env));
    expect(refused.outputs["failure-reason"], refused.stdout).toBe("rollout-in-progress");
    expect(refused.stdout).toContain("its last deployment is only 1.0 h old");
    expect(refused.stdout.match(/::warning::The runner's clock is 7h00m ahead of Cloudflare's/g)).toHaveLength(1);
    expect(liveTable(world)).toEqual(beside(candidate));
    if (head !== undefined) head.createdOn = new Date().toISOString();
    await using ahead = await startBetween(world, { aheadMs: 7 * HOUR });
    const janitor = await runBundle(world, "janitor", {
      env: { GITHUB_RUN_ID: "9999", CLOUDFLARE_API_BASE_URL: ahead.url },
      inputs: {
        ...defaultInputs("janitor"),
        "api-token": world.cloudflare.apiToken,
        "account-id": world.cloudflare.accountId,
        workers: "shop",
      },
    });
    expect(janitor.outputs, janitor.stdout).toMatchObject({ settled: "1" });
    expect(liveTable(world)).toEqual(onlyActive());
  });

  test("R27: one of a run that is still open is settled once no rollout can be that old", async () => {
    await dieAfterStage(inRun(++run));
    knowRun(world, run, "in_progress", null);
    const [head] = world.shop().worker.deployments;
    if (head !== undefined) head.createdOn = new Date(Date.now() - 7 * HOUR).toISOString();
    const janitor = await runJanitor(world, ["shop"]);
    expect(janitor.outputs, janitor.stdout).toMatchObject({ settled: "1", left: "0" });
    expect(liveTable(world)).toEqual(onlyActive());
  });
});
