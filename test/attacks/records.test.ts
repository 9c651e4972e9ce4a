/** Messages of deployments that somebody else wrote, at the janitor: attack B4 and its neighbours. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { knowRun, runJanitor } from "../blue-green/bundles.ts";
import { type Shop, shop } from "../rollback/shop.ts";
import { startWorld, type World } from "../world/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  knowRun(world, 17234567890, "completed", "failure");
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

let count = 0;
/** A Worker whose traffic is split by a deployment with this message. */
async function split(message: string): Promise<Shop> {
  const one = shop(world, `hostile-${++count}`);
  const [good = ""] = await one.past({});
  await one.deploy({ [good]: 95, [await one.upload()]: 5 }, message);
  return one;
}

const record = (rest: string) => `slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy run=17234567890/1 ${rest}`;

const hostile = [
  "repo=../../x",
  "repo=../../user/emails",
  "repo=octo/..",
  "repo=octo/.",
  "repo=octo/hello/../../user",
  "repo=octo/hello/actions/secrets?x=",
  "repo=octo/hello%2F..",
  "repo=octo/hello#x",
  "repo=octo\\hello",
  "repo=//evil.example/x",
  "repo=http://evil.example/x",
  "repo=octo/hello sha=../../..",
  "repo=octo/hello\u0000/x",
  "repo=öcto/hello",
  "| repo=../../x",
];

test.each(hostile)("%j leads to no other path of GitHub's", async (rest) => {
  const one = await split(record(rest));
  const before = one.deployments();
  world.github.requests.length = 0;
  const outcome = await runJanitor(world, [one.name]);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  for (const { method, path } of world.github.requests) {
    expect(method).toBe("GET");
    expect(path).toMatch(/^\/repos\/octo\/hello\/actions\/runs\/17234567890(\?|$)/);
  }
  // Only a record that is one, its text aside, may have the rollout taken back.
  if (!rest.startsWith("|")) expect(one.deployments()).toBe(before);
});

test("a record that is one does ask about its run, and is settled", async () => {
  const one = await split(record("repo=octo/hello"));
  world.github.requests.length = 0;
  const outcome = await runJanitor(world, [one.name]);
  expect(outcome.outputs.settled, outcome.stdout).toBe("1");
  expect(world.github.requests.map(({ path }) => path.split("?")[0])).toContain(
    "/repos/octo/hello/actions/runs/17234567890",
  );
});
