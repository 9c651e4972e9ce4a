/** The shipped rollback while more than one version serves, or another than expected. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { rollback, type Shop, shop } from "./shop.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

let count = 0;
const open = (): Shop => shop(world, `shop-${++count}`);

describe("a rollout that is under way", () => {
  const mark = (rollout: string, letter: string, seq: number) =>
    `slipway/1 n=7f3a r=${rollout} s=${seq} t=${letter} u=1 run=1/1 | a test`;

  test("is taken back to its active version, and its candidate marked bad", async () => {
    const shop = open();
    const [older = "", active = ""] = await shop.past({}, {});
    const candidate = await shop.upload();
    await shop.deploy({ [active]: 75, [candidate]: 25 }, mark("k3f9a0c2d1", "R", 2));
    const outcome = await rollback(world, shop.name);
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(outcome.outputs).toMatchObject({ "version-id": active, "previous-version-id": candidate, changed: "true" });
    expect(shop.serves()).toEqual({ [active]: 100 });
    expect((await rollback(world, shop.name, { inputs: { target: candidate } })).outputs["failure-reason"]).toBe(
      "target-marked-bad",
    );
    expect(older).not.toBe(active);
  });

  test("a candidate whose rollout was aborted is marked bad, and where it returned to is kept", async () => {
    const shop = open();
    const [, active = ""] = await shop.past({}, {});
    const candidate = await shop.upload();
    await shop.deploy({ [active]: 0, [candidate]: 100 }, mark("k3f9a0c2d2", "C", 2));
    await shop.deploy({ [active]: 100 }, mark("k3f9a0c2d2", "A", 3));
    const settled = await rollback(world, shop.name);
    expect(settled.outputs).toMatchObject({ changed: "false", "version-id": active });
    const refused = await rollback(world, shop.name, { inputs: { target: candidate } });
    expect(refused.stdout).toContain("its rollout was aborted on");
    expect(refused.outputs["failure-reason"]).toBe("target-marked-bad");
  });

  test("a split of somebody else needs the bad version's name", async () => {
    const shop = open();
    const [one = "", two = ""] = await shop.past({}, {});
    await shop.deploy({ [one]: 60, [two]: 40 });
    const refused = await rollback(world, shop.name);
    expect(refused.outputs["failure-reason"]).toBe("split-not-ours");
    expect(refused.stdout).toContain(`${one} at 60 %, ${two} at 40 %`);
    expect(shop.serves()).toEqual({ [one]: 60, [two]: 40 });
    const named = await rollback(world, shop.name, { inputs: { "expected-version-id": two } });
    expect(named.outputs).toMatchObject({ "version-id": one, "previous-version-id": two, changed: "true" });
  });

  test("something else serves than expected: nothing is changed", async () => {
    const shop = open();
    const [one = "", two = "", three = ""] = await shop.past({}, {}, {});
    const refused = await rollback(world, shop.name, { inputs: { "expected-version-id": two, target: one } });
    expect(refused.outputs["failure-reason"]).toBe("active-moved");
    expect(refused.stdout).toContain(three);
    expect(shop.serves()).toEqual({ [three]: 100 });
  });
});
