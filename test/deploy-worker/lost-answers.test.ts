import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../local/cloudflare/main.ts";
import { variations } from "../world/thorough.ts";
import { startWorld, type World } from "../world/world.ts";
import { ask, deploy, sealSample } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

// Side by side, each with a Worker of its own: they mostly wait.
describe.concurrent("a write happens exactly once", () => {
  test.each<[string, string, Omit<Fault, "path">]>([
    ["deployment-lost", "/deployments", { reset: "after" }],
    ["deployment-lost-and-visible-late", "/deployments", { reset: "after", visibleAfterMs: 2_500 }],
    ["deployment-not-sent", "/deployments", { reset: "before" }],
    ["version-lost", "/versions", { reset: "after" }],
    ...variations<[string, string, Omit<Fault, "path">]>(
      ["deployment-failed", "/deployments", { status: 500 }],
      ["version-not-sent", "/versions", { reset: "before" }],
    ),
  ])("%s", { timeout: 120_000 }, async (name, path, fault) => {
    expect((await deploy(world, await sealSample(world, { name, greeting: "one" }))).exitCode).toBe(0);
    const sealed = await sealSample(world, { name, greeting: "two" });
    world.cloudflare.faults.push({ method: "POST", path: `/scripts/${name}${path}`, ...fault });
    const outcome = await deploy(world, sealed);
    expect(outcome.stdout).toMatch(/Looking whether the (deployment|version) was created all the same/);
    expect(outcome.exitCode).toBe(0);
    const worker = world.cloudflare.state.workers.get(name);
    expect(worker?.versions).toHaveLength(2);
    expect(worker?.deployments).toHaveLength(2);
    expect(outcome.outputs["deployment-id"]).toBe(worker?.deployments[0]?.id);
    expect(await ask(world, `https://${name}.rehearsal.workers.dev/`)).toMatchObject({
      greeting: "two",
      version: outcome.outputs["version-id"],
    });
  });

  test("first-upload-lost", { timeout: 120_000 }, async () => {
    const name = "first-upload-lost";
    world.cloudflare.faults.push({ method: "PUT", path: `/scripts/${name}?`, reset: "after" });
    const outcome = await deploy(world, await sealSample(world, { name }));
    expect(outcome.exitCode).toBe(0);
    const worker = world.cloudflare.state.workers.get(name);
    expect(worker?.versions).toHaveLength(1);
    expect(outcome.outputs["version-id"]).toBe(worker?.versions[0]?.id);
  });
});
