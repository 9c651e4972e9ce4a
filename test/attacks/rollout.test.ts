/** A candidate that turns on its own checks while half of the visitors are on it: the rollout keeps its clock. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rollOut } from "../blue-green/bundles.ts";
import { createPair } from "../blue-green/stage.ts";
import { startWorld, type World } from "../world/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

test("a page that no pattern ever finishes takes the candidate back, long before its time", async () => {
  // Good for the smoke test at 0 %, and endless for the pattern some seconds later.
  const turns = `globalThis.first ??= Date.now();
    const bad = Date.now() - globalThis.first > 2_500;
    return new Response(bad ? "a".repeat(40) + "!" : "aaa", { headers: { "x-worker-version": env.VERSION.id } });`;
  const good = 'return new Response("aaa", { headers: { "x-worker-version": env.VERSION.id } });';
  const pair = await createPair(world, { active: good, candidate: turns });
  const cwd = await mkdtemp(join(world.directory, "checks-"));
  await writeFile(
    join(cwd, "checks.yml"),
    "version: 1\nchecks:\n  - { name: page, request: { path: / }, expect: { status: 200, body: { matches: '^(a+)+$' } } }\n",
  );
  const started = performance.now();
  const { outputs, stdout, exitCode } = await rollOut(world, pair, {
    cwd,
    inputs: {
      "check-file": "checks.yml",
      steps: "50@60s",
      "bake-time": "10s",
      evidence: "probes",
      "probes-per-round": "2",
    },
  });
  expect(exitCode, stdout).toBe(1);
  expect(outputs["failure-reason"]).not.toBe("internal-error");
  expect(performance.now() - started, "long before its steps are over").toBeLessThan(45_000);
  const live = world.cloudflare.state.workers.get(pair.worker)?.deployments[0]?.versions;
  expect(
    live?.map(({ versionId, percentage }) => [versionId, percentage]),
    stdout,
  ).toEqual([[pair.active, 100]]);
});
