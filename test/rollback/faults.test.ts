import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { variations } from "../world/thorough.ts";
import { startWorld, type World } from "../world/world.ts";
import { rollback, type Shop, shop } from "./shop.ts";

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

let count = 0;
const open = (): Shop => shop(world, `shop-${++count}`);

describe("a write happens exactly once", () => {
  test.each([
    ["its answer is lost", { reset: "after" as const }],
    ["it is answered 500 although applied, and shows late", { reset: "after" as const, visibleAfterMs: 2_500 }],
    ["the connection is lost before", { reset: "before" as const }],
    ...variations<[string, { status: number }]>(["it is answered 503", { status: 503 }]),
  ])("%s", async (_, fault) => {
    const shop = open();
    const [good = ""] = await shop.past({}, {});
    const before = shop.deployments();
    world.cloudflare.faults.push({ method: "POST", path: `/scripts/${shop.name}/deployments`, ...fault });
    const outcome = await rollback(world, shop.name);
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(outcome.stdout).toContain("Looking whether the deployment was created all the same");
    expect(shop.deployments()).toBe(before + 1);
    expect(outcome.outputs).toMatchObject({ "deployment-id": shop.head().id, "version-id": good, proven: "true" });
  });

  test("a rate limit is waited for, on reads and on the write", async () => {
    const shop = open();
    await shop.past({}, {});
    const before = shop.deployments();
    const path = `/scripts/${shop.name}/deployments`;
    world.cloudflare.faults.push(
      { method: "GET", path, status: 429, retryAfter: 1 },
      { method: "POST", path, status: 429, retryAfter: 1 },
    );
    const outcome = await rollback(world, shop.name);
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(shop.deployments()).toBe(before + 1);
  });

  test("a rate limit that is longer than the timeout ends the run and says why", async () => {
    const shop = open();
    const [, bad = ""] = await shop.past({}, {});
    world.cloudflare.faults.push({ method: "POST", path: `/${shop.name}/deployments`, status: 429, retryAfter: 280 });
    const outcome = await rollback(world, shop.name, { inputs: { timeout: "20s" } });
    expect(outcome.outputs["failure-reason"]).toBe("rate-limited");
    expect(outcome.stdout).toContain("what served before still serves");
    expect(shop.serves()).toEqual({ [bad]: 100 });
  });
});

test("versions that are only listed cannot hold a rollback up", async () => {
  const shop = open();
  const [broken = "", good = ""] = await shop.past({}, {}, {});
  world.cloudflare.faults.push({ method: "GET", path: `/versions/${broken}`, status: 500, times: 99 });
  const outcome = await rollback(world, shop.name);
  expect(outcome.outputs).toMatchObject({ changed: "true", "version-id": good, proven: "true" });
  expect(outcome.stdout).toMatch(new RegExp(`${broken} .* no: it could not be read`));
});

describe("other writers are respected", () => {
  const interfering = (shop: Shop, id: string) => ({
    method: "POST",
    path: `/scripts/${shop.name}/deployments`,
    interfere: () => shop.deploy({ [id]: 100 }),
  });

  test("somebody deploys right before the write: nothing is put right by force", async () => {
    const shop = open();
    const [, , bad = ""] = await shop.past({}, {}, {});
    const theirs = await shop.upload();
    const before = shop.deployments();
    world.cloudflare.faults.push({
      method: "GET",
      path: `/scripts/${shop.name}/deployments`,
      after: 1,
      interfere: () => shop.deploy({ [theirs]: 100 }),
    });
    const outcome = await rollback(world, shop.name);
    expect(outcome.outputs["failure-reason"]).toBe("drifted");
    expect(outcome.outputs).not.toHaveProperty("deployment-id");
    expect(outcome.stdout).toContain("what served before still serves");
    expect(shop.serves()).toEqual({ [theirs]: 100 });
    expect(shop.deployments()).toBe(before + 1);
    expect(bad).not.toBe(theirs);
  });

  test("R3: somebody deploys in the very moment of the write: named, put back and told", async () => {
    const shop = open();
    const [older = ""] = await shop.past({}, {}, {});
    world.cloudflare.faults.push(interfering(shop, older));
    const outcome = await rollback(world, shop.name);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({ "failure-reason": "drifted", "deployment-id": shop.head().id });
    expect(outcome.stdout).toContain(`was made, but is not the active one: that is ${shop.head().id}.`);
    expect(shop.serves()).toEqual({ [older]: 100 });
  });

  test("somebody deploys while the target is being proven: no success", async () => {
    const shop = open();
    const [, good = "", bad = ""] = await shop.past({}, {}, {});
    world.cloudflare.faults.push({
      method: "GET",
      path: `/scripts/${shop.name}/deployments`,
      after: 3,
      interfere: () => shop.deploy({ [bad]: 100 }),
    });
    const outcome = await rollback(world, shop.name);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({ "failure-reason": "drifted", "version-id": good, proven: "false" });
    expect(outcome.stdout).toContain(`after it was rolled back to ${good}`);
  });
});

describe("the run ends early", () => {
  test("cancelled before the write: nothing changed", async () => {
    const shop = open();
    const [, bad = ""] = await shop.past({}, {});
    world.cloudflare.faults.push({ method: "GET", path: `/${shop.name}/versions?`, delayMs: 3_000 });
    const outcome = await rollback(world, shop.name, { kill: { signal: "SIGINT", when: /Look for the version/ } });
    expect(outcome.outputs["failure-reason"]).toBe("cancelled");
    expect(shop.serves()).toEqual({ [bad]: 100 });
  });

  test("cancelled during the write: it is finished, and the end is told", async () => {
    const shop = open();
    const [good = ""] = await shop.past({}, {});
    world.cloudflare.faults.push({ method: "POST", path: `/${shop.name}/deployments`, delayMs: 1_000 });
    const outcome = await rollback(world, shop.name, { kill: { signal: "SIGINT", when: /Move the traffic/ } });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({ "failure-reason": "cancelled", changed: "true", proven: "false" });
    expect(outcome.outputs["deployment-id"]).toBe(shop.head().id);
    expect(shop.serves()).toEqual({ [good]: 100 });
  });
});
