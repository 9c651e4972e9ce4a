/** Who may use the janitor's token: its environment has no reviewers, so its branches must be restricted. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { addEnvironment } from "../../local/github/state/state.ts";
import { runJanitor } from "../blue-green/bundles.ts";
import { startWorld, type World } from "../world/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const { state, repository } = world.github;
  addEnvironment(state, repository, { name: "open" });
  addEnvironment(state, repository, { name: "closed", branches: ["main"] });
  addEnvironment(state, repository, { name: "protected", branches: "protected" });
});
afterAll(() => world[Symbol.asyncDispose]());

/** The janitor for a Worker that is not there, so that its look at Cloudflare shows. */
async function inEnvironment(environment: string, more: Record<string, string> = {}) {
  world.cloudflare.requests.length = 0;
  const { exitCode, outputs, stdout } = await runJanitor(world, ["nobody"], { environment, ...more });
  return { exitCode, reason: outputs["failure-reason"], stdout, asked: world.cloudflare.requests.length };
}

test("an environment that any branch may use is refused before anything is asked of Cloudflare", async () => {
  const refused = await inEnvironment("open");
  expect(refused).toMatchObject({ exitCode: 1, reason: "open-environment", asked: 0 });
  expect(refused.stdout).toMatch(/Any branch may use the environment `open`.*deployment branches.*any-branch-because/s);
});

test("unless it is said why", async () => {
  const told = await inEnvironment("open", { "any-branch-because": "nobody else may push" });
  expect(told).toMatchObject({ reason: "not-settled" });
  expect(told.asked).toBeGreaterThan(0);
  expect(told.stdout).toContain("nobody else may push");
});

test.each(["closed", "protected"])("one whose branches are restricted is not: %s", async (name) => {
  const { reason, asked, stdout } = await inEnvironment(name);
  expect({ reason, looked: asked > 0 }).toEqual({ reason: "not-settled", looked: true });
  expect(stdout).not.toContain("could not be read");
});

test("one that cannot be read is said, and rollouts are settled all the same", async () => {
  const { reason, asked, stdout } = await inEnvironment("unknown");
  expect({ reason, looked: asked > 0 }).toEqual({ reason: "not-settled", looked: true });
  expect(stdout).toMatch(/::warning::.*`unknown` could not be read/);
});
