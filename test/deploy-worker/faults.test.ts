import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { ask, deploy, type SealedSample, sealSample, takeRequests } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const live = await deploy(world, await sealSample(world, { name: "shop", greeting: "live" }));
  expect(live.exitCode).toBe(0);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

const url = "https://shop.rehearsal.workers.dev/";
const shop = () => {
  const found = world.cloudflare.state.workers.get("shop");
  if (found === undefined) throw new Error("There is no shop.");
  return { versions: found.versions.length, deployments: found.deployments.length, worker: found };
};

let releases = 0;
const next = (): Promise<SealedSample> => sealSample(world, { name: "shop", greeting: `release ${++releases}` });

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

describe("other writers are respected", () => {
  test("somebody deploys between our look and our write: nothing is overwritten", async () => {
    const before = shop();
    const [previous] = before.worker.versions;
    const foreign = { strategy: "percentage", versions: [{ version_id: previous?.id, percentage: 100 }] };
    world.cloudflare.faults.push({
      method: "POST",
      path: "/scripts/shop/versions",
      interfere: async (cloudflare) => {
        await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/workers/scripts/shop/deployments`, foreign);
      },
    });
    const outcome = await deploy(world, await next());
    expect(outcome.outputs["failure-reason"]).toBe("drifted");
    expect(outcome.outputs["version-id"]).toBe(shop().worker.versions[0]?.id);
    expect(outcome.outputs).not.toHaveProperty("deployment-id");
    expect(shop().deployments).toBe(before.deployments + 1);
    const active = shop().worker.deployments[0]?.id;
    expect(outcome.stdout).toMatch(/^Version \S+ is uploaded\. It was not deployed\.$/m);
    expect(outcome.stdout).toContain(`Active is deployment ${active}: ${previous?.id} at 100 %.`);
  });

  test("somebody deploys in the very moment of our write: it is found and told", async () => {
    const [previous] = shop().worker.versions;
    const foreign = { strategy: "percentage", versions: [{ version_id: previous?.id, percentage: 100 }] };
    world.cloudflare.faults.push({
      method: "POST",
      path: "/scripts/shop/deployments",
      interfere: async (cloudflare) => {
        await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/workers/scripts/shop/deployments`, foreign);
      },
    });
    const outcome = await deploy(world, await next());
    expect(outcome.outputs["failure-reason"]).toBe("drifted");
    expect(outcome.outputs["deployment-id"]).toBe(shop().worker.deployments[0]?.id);
    expect(outcome.stdout).toContain("is active all the same");
  });

  test("a running split is refused with both ids, and replaced only if asked", async () => {
    const [a, b] = shop().worker.versions.map(({ id }) => id);
    const { accountId } = world.cloudflare;
    await world.cloudflare.api("POST", `/accounts/${accountId}/workers/scripts/shop/deployments`, {
      strategy: "percentage",
      versions: [
        { version_id: a, percentage: 90 },
        { version_id: b, percentage: 10 },
      ],
    });
    const before = shop();
    const sealed = await next();
    const refused = await deploy(world, sealed);
    expect(refused.outputs["failure-reason"]).toBe("split-running");
    expect(refused.stdout).toContain(`${a} at 90 %, ${b} at 10 %`);
    expect(shop()).toMatchObject({ versions: before.versions, deployments: before.deployments });
    const replaced = await deploy(world, sealed, { inputs: { "on-split": "replace" } });
    expect(replaced.exitCode).toBe(0);
    expect(shop().worker.deployments[0]?.versions).toEqual([
      { versionId: replaced.outputs["version-id"], percentage: 100 },
    ]);
  });

  test("a rollout of this very run that died at 100 % still begins with the version before it", async () => {
    const before = shop().worker.deployments[0]?.versions[0]?.versionId;
    const sealed = await next();
    const staged = await deploy(world, sealed, { inputs: { traffic: "0" } });
    const candidate = staged.outputs["version-id"] ?? "";
    expect(staged.outputs["previous-version-id"]).toBe(before);
    await world.cloudflare.api("POST", `/accounts/${world.cloudflare.accountId}/workers/scripts/shop/deployments`, {
      strategy: "percentage",
      versions: [
        { version_id: before, percentage: 0 },
        { version_id: candidate, percentage: 100 },
      ],
      annotations: {
        "workers/message": "slipway/1 n=79e4 r=6mqbk1ap0s s=2 t=C u=rt run=1001/1 repo=octo/hello | died",
      },
    });
    const again = await deploy(world, sealed, { inputs: { traffic: "0" } });
    expect(again.outputs).toMatchObject({ "previous-version-id": before, "version-id": candidate, changed: "true" });
    expect(shop().worker.deployments[0]?.versions).toEqual([
      { versionId: before, percentage: 100 },
      { versionId: candidate, percentage: 0 },
    ]);
    expect((await deploy(world, sealed)).outputs["version-id"]).toBe(candidate);
  });
});

describe("what was not finished is told truthfully", () => {
  test("triggers that fail are named, the others are applied, and traffic stays", async () => {
    const sealed = await sealSample(world, {
      name: "shop",
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
    expect((await ask(world, url)).version).toBe(outcome.outputs["version-id"]);
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
