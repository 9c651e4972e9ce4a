/** The shipped deploy-worker beside somebody else who deploys the same Worker. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type LiveShop, startLiveShop } from "./live-shop.ts";
import { deploy } from "./releases.ts";

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

  test.each([
    ["and the answer arrives", {}],
    ["and its answer is lost", { reset: "after" }],
  ] as const)("R3: somebody deploys in the very moment of our write: named, put back, %s", async (_, answer) => {
    const [previous] = shop().worker.versions;
    const foreign = { strategy: "percentage", versions: [{ version_id: previous?.id, percentage: 100 }] };
    const { length } = shop().worker.deployments;
    world.cloudflare.faults.push({
      method: "POST",
      path: "/scripts/shop/deployments",
      interfere: async (cloudflare) => {
        await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/workers/scripts/shop/deployments`, foreign);
        // The next one is ours that puts it back.
        cloudflare.faults.push({ method: "POST", path: "/scripts/shop/deployments", ...answer });
      },
    });
    const outcome = await deploy(world, await next());
    expect(outcome.outputs["failure-reason"]).toBe("drifted");
    const [back, ours, theirs] = shop().worker.deployments;
    expect(shop().worker.deployments).toHaveLength(length + 3);
    expect(outcome.outputs["deployment-id"]).toBe(ours?.id);
    expect(back?.versions).toEqual(theirs?.versions);
    expect(outcome.stdout).toContain(`deployment ${theirs?.id}`);
    expect(outcome.stdout).toContain(`It was put back as deployment ${back?.id}`);
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
        "workers/message": "slipway/1 n=79e4 r=ROLLOUT s=2 t=C u=rt run=1001/1 repo=octo/hello | died".replace(
          "ROLLOUT",
          staged.outputs.rollout ?? "",
        ),
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
