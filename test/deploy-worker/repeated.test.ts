/** What lies between us and Cloudflare sends an upload twice, or Cloudflare does not know yet what it was given a moment ago. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { rollOut } from "../blue-green/bundles.ts";
import { createPair, live } from "../blue-green/stage.ts";
import { startBetween } from "../world/between.ts";
import { type LiveShop, startLiveShop } from "./live-shop.ts";
import { deploy } from "./releases.ts";
import { liveTable, nextShowing } from "./shows.ts";

vi.setConfig({ testTimeout: 120_000 });

let world: LiveShop;
beforeAll(async () => {
  world = await startLiveShop();
  expect((await deploy(world, await nextShowing(world))).exitCode).toBe(0);
});
afterAll(() => world?.[Symbol.asyncDispose]());
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

describe("R14: an upload that was carried out twice", () => {
  test.each(["first", "last"] as const)("names the other version, if the %s answer arrives", async (answer) => {
    const when = (method: string, path: string) => method === "POST" && /\/versions(\?|$)/.test(path);
    await using between = await startBetween(world, { twice: { when, answer } });
    const env = { CLOUDFLARE_API_BASE_URL: between.url };
    const before = world.shop().versions;
    const staged = await deploy(world, await nextShowing(world), { env, inputs: { traffic: "0" } });
    expect(staged.exitCode, staged.stdout).toBe(0);
    expect(world.shop().versions).toBe(before + 2);
    const { "version-id": candidate = "", "previous-version-id": active = "", rollout = "" } = staged.outputs;
    const other = world.shop().worker.versions.find(({ id }, at) => at < 2 && id !== candidate)?.id ?? "";
    expect(liveTable(world)).toEqual({ [active]: 100, [candidate]: 0 });
    const url = `https://shop.${world.cloudflare.subdomain}.workers.dev`;
    const inputs = { rollout, strategy: "blue-green", steps: "" };
    const out = await rollOut(world, { worker: "shop", url, active, candidate }, { inputs });
    expect(out.exitCode, out.stdout).toBe(0);
    const warning = `::warning::The upload was carried out more than once, by a proxy or the connection: version ${candidate} is used, and ${other} holds`;
    expect(out.stdout).toContain(warning);
    // The step that uploads sees by the number of its version that another one was made before it.
    if (answer === "last") {
      expect(staged.stdout).toContain(warning);
      expect(staged.summary).toContain(other);
    }
  });
});

describe("not found is not gone, for a version that was uploaded seconds ago", () => {
  test("its deployment is asked for again, with a line in the log", async () => {
    const missing = { status: 404, code: 10221, message: "This version does not exist.", times: 2 };
    world.cloudflare.faults.push({ method: "POST", path: "/scripts/shop/deployments", ...missing });
    const out = await deploy(world, await nextShowing(world));
    expect(out.exitCode, out.stdout).toBe(0);
    expect(out.stdout).toContain("Cloudflare does not know the version yet: asking again for up to 18 s.");
    expect(liveTable(world)).toEqual({ [out.outputs["version-id"] ?? ""]: 100 });
  });

  test("a rollout waits until it is listed", async () => {
    const pair = await createPair(world, { staged: false });
    const { candidate } = pair;
    const worker = world.cloudflare.state.workers.get(pair.worker);
    const [newest] = worker?.versions ?? [];
    expect(newest?.id).toBe(candidate);
    // Gone from the first look on, and there again after three seconds.
    const interfere = () => {
      worker?.versions.shift();
      setTimeout(() => newest && worker?.versions.unshift(newest), 3_000);
    };
    world.cloudflare.faults.push({ method: "GET", path: `/scripts/${pair.worker}/versions`, interfere });
    const out = await rollOut(world, pair, { inputs: { strategy: "blue-green", steps: "" } });
    expect(out.exitCode, out.stdout).toBe(0);
    expect(out.stdout).toContain(`Cloudflare does not know version ${candidate} yet`);
    expect(live(world, pair)).toEqual({ [candidate]: 100 });
  });

  test("and so does its first write", async () => {
    const pair = await createPair(world, { staged: false });
    const missing = { status: 404, code: 10221, message: "This version does not exist.", times: 1 };
    world.cloudflare.faults.push({ method: "POST", path: `/scripts/${pair.worker}/deployments`, ...missing });
    const out = await rollOut(world, pair, { inputs: { strategy: "blue-green", steps: "" } });
    expect(out.exitCode, out.stdout).toBe(0);
  });
});

describe("R15: a refusal of the platform comes with a command that can work", () => {
  test.each<[number, RegExp]>([
    [100405, /In two steps: .*`smoke-test: false` and `rollout: \{ strategy: direct.*in slipway\.yml.*roll forward/],
    [10211, /In two steps: .*`allow\.migrations: true` in slipway\.yml/],
    [10079, /Run the job again: it reads the Worker's migration tag anew/],
    [10220, /Run the release again.*`rollback\.yml` with `allow-changed-secrets: true`/],
    [10215, /`WORKER_SECRETS`.*run `wrangler deploy`: then `wrangler secret put NAME` works again/],
  ])("%i", async (code, said) => {
    world.cloudflare.faults.push({
      method: "POST",
      path: "/scripts/shop/deployments",
      status: 400,
      code,
      message: "no",
    });
    const out = await deploy(world, await nextShowing(world), { inputs: { traffic: "0" } });
    expect(out.exitCode).toBe(1);
    expect(out.stdout).toMatch(said);
  });
});
