import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { caller, config, run, steps } from "./callers.ts";
import { shop } from "./shop.ts";

const root = join(import.meta.dirname, "../..");
const SHA = "8f2c1d3e4b5a69788776655443322110ffeeddcc";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

test("a caller's workflow rolls back, with the token of its environment, and GitHub knows the restored commit", async () => {
  const one = shop(world, "called");
  const [good = ""] = await one.past({ annotations: { "workers/commit_sha": SHA } }, {});
  const ran = await run(world, caller(world, { "wrangler.jsonc": config("called") }));
  expect(ran.conclusion, ran.log).toBe("success");
  expect(one.serves()).toEqual({ [good]: 100 });
  expect(ran.jobs.map(({ name }) => name)).toEqual(["rollback / Validate", "rollback / Roll back"]);
  expect(ran.jobs.at(-1)?.outputs).toMatchObject({ "version-id": good, changed: "true" });
  // The job itself leaves no deployment of the newest commit: the only one is the restored one.
  expect(ran.deployments).toEqual([]);
  expect(world.github.repository.deployments.map(({ sha, task }) => [sha, task])).toEqual([[SHA, "rollback"]]);
  expect(ran.artifacts).toEqual([]);
});

test("started by hand it lists what is possible, unless dry-run is switched off", async () => {
  const one = shop(world, "hello-worker");
  const [good = "", bad = ""] = await one.past({}, {});
  const inputs = {
    "account-id": world.cloudflare.accountId,
    environment: "production",
    "working-directory": "examples/hello-worker",
  };
  const dry = await run(world, root, { inputs });
  expect(dry.conclusion, dry.log).toBe("success");
  expect(dry.log).toContain(`version ${good} of \`hello-worker\` is possible`);
  expect(one.serves()).toEqual({ [bad]: 100 });
  const real = await run(world, root, { inputs: { ...inputs, "dry-run": "false" } });
  expect(real.conclusion, real.log).toBe("success");
  expect(one.serves()).toEqual({ [good]: 100 });
});

const MONOREPO = {
  "apps/shop/wrangler.jsonc": config("mono", { env: { production: {}, staging: { name: "mono-test" } } }),
  "apps/docs/wrangler.jsonc": config("mono-docs"),
  "apps/shop/slipway.yml": `version: 1
environments:
  production: { wrangler: { environment: production }, rollout: { identity: absent-ok } }
  staging: { wrangler: { environment: staging } }
`,
};

test("one project of many, in one environment: its own Worker, and proven as its settings say", async () => {
  const workers = ["mono", "mono-docs", "mono-test", "mono-production"].map((name) => shop(world, name));
  const pasts = await Promise.all(workers.map((one) => one.past({ silent: true }, { silent: true })));
  const directory = caller(world, MONOREPO, { "working-directory": "apps/shop" });
  const ran = await run(world, directory);
  expect(ran.conclusion, ran.log).toBe("success");
  expect(ran.log).toContain("not proven by live requests, as allowed");
  const goneBack = workers.map((one, index) => one.serves()[pasts[index]?.[0] ?? ""] === 100);
  expect(goneBack).toEqual([false, false, false, true]);
});

test("settings too large for an output go by an artifact", async () => {
  const one = shop(world, "large");
  const [good = ""] = await one.past({}, {});
  const variables = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`V${index}`, "x".repeat(8_000)]));
  const ran = await run(
    world,
    caller(world, {
      "wrangler.jsonc": config("large"),
      "slipway.yml": JSON.stringify({ version: 1, variables }),
    }),
  );
  expect(ran.conclusion, ran.log).toBe("success");
  expect(ran.artifacts.map(({ name }) => name)).toEqual(["slipway-rollback-settings.large"]);
  expect(steps(ran, "Roll back")["Fetch large settings"]).toBe("success");
  expect(one.serves()).toEqual({ [good]: 100 });
});

test("settings that GitHub empties, because they hold a secret, are a refusal", async () => {
  const one = shop(world, "emptied");
  const [, bad = ""] = await one.past({}, {});
  world.cloudflare.requests.length = 0;
  const files = { "wrangler.jsonc": config("emptied"), "slipway.yml": "version: 1\nurl: https://known.example\n" };
  const ran = await run(world, caller(world, files), { secrets: { CLOUDFLARE_API_TOKEN: "https://known.example" } });
  expect(ran.conclusion).toBe("failure");
  expect(steps(ran, "Validate").Validate).toBe("success");
  expect(ran.log).toContain("Input `settings` is empty, and the other is set.");
  expect(world.cloudflare.requests).toEqual([]);
  expect(one.serves()).toEqual({ [bad]: 100 });
});
