/** The shipped deploy-worker when Cloudflare is slow, refuses, or the run is cancelled: what was not done is told. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type LiveShop, startLiveShop } from "./live-shop.ts";
import { ask, deploy, takeRequests } from "./releases.ts";

let world: LiveShop;
beforeAll(async () => {
  world = await startLiveShop();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

const shop = () => world.shop();
const next = () => world.next();

describe("a rate limit", () => {
  test("is waited for as long as Cloudflare asks, for reads and for the deployment", async () => {
    const before = shop();
    const sealed = await next();
    world.cloudflare.faults.push(
      { method: "GET", path: "/scripts/shop/deployments", status: 429, retryAfter: 1 },
      { method: "POST", path: "/scripts/shop/deployments", status: 429, retryAfter: 2 },
    );
    const started = Date.now();
    const outcome = await deploy(world, sealed);
    expect(outcome.exitCode).toBe(0);
    expect(Date.now() - started).toBeGreaterThan(3_000);
    expect(shop().deployments).toBe(before.deployments + 1);
  });

  test("that is longer than the timeout ends the run at once and says why", async () => {
    const before = shop();
    world.cloudflare.faults.push({ method: "GET", path: "/scripts/shop/deployments", status: 429, retryAfter: 280 });
    const outcome = await deploy(world, await next());
    expect(outcome.outputs["failure-reason"]).toBe("rate-limited");
    expect(outcome.stdout).toMatch(/asks to wait 280 s, longer than what is left of `timeout`/);
    expect(outcome.durationMs).toBeLessThan(5_000);
    expect(shop().versions).toBe(before.versions);
  });
});

describe("what was not finished is told truthfully", () => {
  test("triggers that fail are named, the others are applied, and traffic stays", async () => {
    const sealed = await world.next({
      greeting: "triggers",
      config: { crons: ["0 1 * * *"], routes: [{ pattern: "example.com/shop/*" }] },
    });
    world.cloudflare.faults.push({ method: "PUT", path: "/scripts/shop/routes", status: 400, code: 10020 });
    const outcome = await deploy(world, sealed);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({ "failure-reason": "triggers-failed", changed: "true" });
    expect(outcome.stdout).toMatch(/1 of 4 settings and triggers were not applied: routes example.com\/shop\/\*/);
    expect(outcome.summary).toContain("**failed**: routes");
    expect(shop().worker.schedules.map(({ cron }) => cron)).toEqual(["0 1 * * *"]);
    expect((await ask(world, "https://shop.rehearsal.workers.dev/")).version).toBe(outcome.outputs["version-id"]);
    const again = await deploy(world, sealed);
    expect(again.outputs).toMatchObject({ changed: "false" });
    expect(shop().worker.routes.map(({ pattern }) => pattern)).toEqual(["example.com/shop/*"]);
  });

  test("cancelled during the upload: nothing changed, and it says so", async () => {
    const before = shop();
    world.cloudflare.faults.push({ method: "POST", path: "/scripts/shop/versions", delayMs: 3_000, reset: "before" });
    const outcome = await deploy(world, await next(), { kill: { signal: "SIGINT", when: /Upload the version/ } });
    expect(outcome.outputs).toMatchObject({ "failure-reason": "cancelled", changed: "false" });
    expect(outcome.outputs).not.toHaveProperty("version-id");
    expect(outcome.stdout).toContain("If the last call still arrives, the next run finds it.");
    expect(outcome.exitCode).toBe(1);
    expect(shop().deployments).toBe(before.deployments);
  });

  test("cancelled before the deployment was sent: what served before still serves", async () => {
    const before = shop();
    world.cloudflare.faults.push({ method: "GET", path: "/scripts/shop/deployments", after: 1, delayMs: 2_000 });
    const outcome = await deploy(world, await next(), { kill: { signal: "SIGTERM", when: /::group::Deploy/ } });
    expect(outcome.outputs["failure-reason"]).toBe("cancelled");
    expect(outcome.outputs["version-id"]).toBe(shop().worker.versions[0]?.id);
    expect(outcome.outputs).not.toHaveProperty("deployment-id");
    expect(outcome.stdout).toContain(`Active is deployment ${shop().worker.deployments[0]?.id}`);
    expect(shop().deployments).toBe(before.deployments);
  });

  test("cancelled after the deployment landed unheard: its id is read from Cloudflare", async () => {
    world.cloudflare.faults.push({ method: "POST", path: "/scripts/shop/deployments", reset: "after" });
    const outcome = await deploy(world, await next(), { kill: { signal: "SIGINT", when: /Looking whether/ } });
    expect(outcome.outputs["failure-reason"]).toBe("cancelled");
    expect(outcome.outputs["deployment-id"]).toBe(shop().worker.deployments[0]?.id);
    expect(outcome.stdout).toContain("is active all the same");
  });

  test("an upload that was created although it failed is found by the next run", async () => {
    const sealed = await next();
    world.cloudflare.faults.push({ method: "POST", path: "/scripts/shop/deployments", status: 403, code: 10000 });
    const failed = await deploy(world, sealed);
    expect(failed.outputs["failure-reason"]).toBe("not-authorized");
    takeRequests(world);
    const again = await deploy(world, sealed);
    expect(again.outputs["version-id"]).toBe(failed.outputs["version-id"]);
    expect(takeRequests(world).some((request) => request.includes("POST /workers/scripts/shop/versions"))).toBe(false);
  });
});
