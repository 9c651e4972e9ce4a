/** Durable Objects that a Worker declares by its exports: the shipped deploy-worker, against classes that really are there. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { deploy, sealSample } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const sqlite = { type: "durable-object", storage: "sqlite" };

/** Releases a Worker that declares these, and exports a class for each that is to live. */
async function release(greeting: string, exports: Record<string, object>, inputs: Record<string, string> = {}) {
  const live = Object.entries(exports).filter(([, one]) => !("state" in one));
  const classes = live.map(([name]) => `export class ${name} extends DurableObject {}`);
  const script = `import { DurableObject } from "cloudflare:workers";
${classes.join("\n")}
export default { fetch: (request, env) => Response.json({ greeting: "${greeting}", version: env.VERSION.id }) };`;
  return deploy(world, await sealSample(world, { name: "rooms", script, exports }), { inputs });
}

const classes = () => [...(world.cloudflare.state.workers.get("rooms")?.durableObjects.keys() ?? [])];
const shares = () =>
  world.cloudflare.state.workers.get("rooms")?.deployments[0]?.versions.map(({ percentage }) => percentage);

test("the first release creates them; one that changes nothing of them is staged beside it", async () => {
  const first = await release("one", { Room: sqlite });
  expect([first.exitCode, classes()], first.stdout).toEqual([0, ["Room"]]);
  const staged = await release("two", { Room: sqlite }, { traffic: "0" });
  expect([staged.exitCode, shares()], staged.stdout).toEqual([0, [100, 0]]);
  const whole = await release("three", { Room: sqlite }, { "on-split": "replace" });
  expect([whole.exitCode, shares()], whole.stdout).toEqual([0, [100]]);
});

test("a change of them cannot be staged, says which one, and goes at once where that is allowed", async () => {
  const changed = { Room: { type: "durable-object", state: "deleted" }, Hall: sqlite };
  const refused = await release("four", changed, { traffic: "0" });
  expect(refused.outputs["failure-reason"]).toBe("migration-refused");
  expect(refused.stdout).toMatch(/creates `Hall`, deletes `Room` and its data/);
  expect(classes()).toEqual(["Room"]);
  const allowed = await release("four", changed, { traffic: "0", "allow-migrations": "true" });
  expect([allowed.exitCode, shares(), classes()], allowed.stdout).toEqual([0, [100], ["Hall"]]);
  expect(allowed.outputs.immediate).toBe("true");
  expect(allowed.summary).toContain("deletes `Room` and its data");
  // A tombstone may stay: nothing is left to do.
  const again = await release("five", changed, { traffic: "0" });
  expect([again.exitCode, shares()], again.stdout).toEqual([0, [100, 0]]);
});
