/** A site without code goes back, and is proven by what its files show. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { deploy, sealSample } from "../deploy-worker/releases.ts";
import { defaultInputs } from "../world/projects.ts";
import { runBundle, startWorld, type World } from "../world/world.ts";

vi.setConfig({ testTimeout: 120_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

async function release(name: string, text: string, stamp: boolean): Promise<string> {
  const assets = { "index.html": text };
  const sealed = await sealSample(world, { name, only: "assets", assets, stamp, config: { preview_urls: true } });
  const { outputs, stdout, exitCode } = await deploy(world, sealed);
  expect(exitCode, stdout).toBe(0);
  return outputs["version-id"] ?? "";
}

function rollBack(worker: string, target: string, more: Record<string, string> = {}) {
  const account = { "api-token": world.cloudflare.apiToken, "account-id": world.cloudflare.accountId };
  const url = `https://${worker}.${world.cloudflare.subdomain}.workers.dev`;
  return runBundle(world, "rollback", {
    inputs: { ...defaultInputs("rollback"), ...account, worker, url, target, ...more },
  });
}

test("the version that shows its release names itself", async () => {
  const before = await release("named", "one", true);
  await release("named", "two", true);
  const run = await rollBack("named", before);
  expect(run.outputs, run.stdout).toMatchObject({ proven: "true", changed: "true" });
  expect(run.stdout).toContain(`version ${before} answers`);
});

test("one that shows nothing is proven by the absence of what was taken back", async () => {
  const before = await release("absent", "one", false);
  await release("absent", "two", true);
  const run = await rollBack("absent", before);
  expect(run.outputs, run.stdout).toMatchObject({ proven: "true" });
  expect(run.stdout).toContain("nobody names a version that is gone");
});

test("files that still show the release that was taken back prove the contrary", async () => {
  const before = await release("late", "one", false);
  const gone = await release("late", "two", true);
  world.cloudflare.propagationMs = 60_000;
  const run = await rollBack("late", before, { "identity-timeout": "4s" });
  world.cloudflare.propagationMs = 0;
  expect(run.outputs["failure-reason"], run.stdout).toBe("not-proven");
  expect(run.stdout).toContain(`${gone} (to be gone)`);
});
