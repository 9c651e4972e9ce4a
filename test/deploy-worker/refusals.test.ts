import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../local/cloudflare/main.ts";
import { startWorld, type World } from "../world/world.ts";
import { deploy, sealSample, takeRequests } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const live = await deploy(world, await sealSample(world, { name: "shop" }));
  expect(live.exitCode).toBe(0);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

const count = () => world.cloudflare.state.workers.get("shop")?.versions.length;

describe("refused before the first request", () => {
  test.each([
    ["an empty token", { "api-token": "" }, "invalid-input", /`api-token` is empty/],
    ["a token with a line break", { "api-token": "a b" }, "invalid-input", /holds a space, a line break/],
    ["a release that is not there", { release: "/nowhere" }, "release-invalid", /no release.json/],
    ["another digest", { "expect-digest": `sha256:${"0".repeat(64)}` }, "digest-mismatch", /is expected/],
    ["an empty digest", { "expect-digest": "" }, "invalid-input", /`expect-digest` is empty, so there is nothing/],
    ["an empty name", { "expect-worker": "" }, "invalid-input", /`expect-worker` is empty, so there is nothing/],
    ["half a digest", { "expect-digest": "sha256:0" }, "invalid-input", /`sha256:0`, which nothing can be/],
    ["another Worker", { "expect-worker": "shop-staging" }, "worker-mismatch", /of the Worker `shop`/],
    ["a secret that would be cut", { "worker-secrets": "A=pass#word\n" }, "invalid-input", /Line 1 .* holds a `#`/],
    ["no time", { timeout: "0s" }, "invalid-input", /Use at least `1s`/],
    ["an unknown traffic", { traffic: "50" }, "invalid-input", /`100`, `0`, `none`/],
    ["an empty secret", { "worker-secrets": "A=\n" }, "invalid-input", /Line 1 of `worker-secrets` has an empty value/],
  ])("%s", async (_, inputs, reason, message) => {
    const sealed = await sealSample(world, { name: "shop", greeting: "refused" });
    takeRequests(world);
    const outcome = await deploy(world, sealed, { inputs });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs["failure-reason"]).toBe(reason);
    expect(outcome.stdout).toMatch(message);
    expect(takeRequests(world)).toEqual([]);
  });

  test.each([
    ["a changed module", (directory: string) => appendFile(join(directory, "worker/index.js"), "// evil")],
    ["an added file", (directory: string) => writeFile(join(directory, "worker/extra.js"), "evil")],
    [
      "changed settings",
      async (directory: string) => {
        const path = join(directory, "release.json");
        await writeFile(path, (await readFile(path, "utf8")).replace('"workers_dev": true', '"workers_dev": false'));
      },
    ],
  ])("%s breaks the seal", async (_, tamper) => {
    const sealed = await sealSample(world, { name: "shop", greeting: "tampered" });
    await tamper(sealed.directory);
    takeRequests(world);
    const outcome = await deploy(world, sealed);
    expect(outcome.outputs["failure-reason"]).toBe("release-invalid");
    expect(takeRequests(world)).toEqual([]);
  });

  test("a configuration of another account", async () => {
    const sealed = await sealSample(world, { name: "shop", config: { account_id: "f".repeat(32) } });
    takeRequests(world);
    const outcome = await deploy(world, sealed);
    expect(outcome.outputs["failure-reason"]).toBe("account-mismatch");
    expect(outcome.stdout).toContain(`names the account ${"f".repeat(32)}, not ${world.cloudflare.accountId}`);
    expect(takeRequests(world)).toEqual([]);
  });
});

describe("refused before any write", () => {
  test.each([
    [
      "a queue that does not exist",
      { config: { queue_consumers: [{ queue: "jobs", type: "worker" as const, settings: {} }] } },
      "queue-missing",
      /`jobs` does not exist/,
    ],
    [
      "a binding without an id",
      { bindings: [{ name: "KV", type: "inherit" }] },
      "binding-missing",
      /Binding `KV` has no id/,
    ],
  ])("%s", async (_, sample, reason, message) => {
    const sealed = await sealSample(world, { name: "shop", greeting: "refused", ...sample });
    takeRequests(world);
    const outcome = await deploy(world, sealed);
    expect(outcome.outputs["failure-reason"]).toBe(reason);
    expect(outcome.stdout).toMatch(message);
    expect(takeRequests(world).every((request) => request.startsWith("GET "))).toBe(true);
  });

  test("a custom domain of another Worker, until it may be taken", async () => {
    const config = { custom_domains: [{ hostname: "shop.example.com" }] };
    expect((await deploy(world, await sealSample(world, { name: "owner", config }))).exitCode).toBe(0);
    const sealed = await sealSample(world, { name: "shop", greeting: "thief", config });
    const before = count();
    const refused = await deploy(world, sealed);
    expect(refused.outputs["failure-reason"]).toBe("domain-conflict");
    expect(count()).toBe(before);
    const taken = await deploy(world, sealed, { inputs: { "take-over-domains": "true" } });
    expect(taken.exitCode).toBe(0);
    expect(world.cloudflare.state.workers.get("shop")?.domains.map(({ hostname }) => hostname)).toEqual([
      "shop.example.com",
    ]);
  });

  test("uploading only what does not exist yet", async () => {
    const outcome = await deploy(world, await sealSample(world, { name: "new" }), { inputs: { traffic: "none" } });
    expect(outcome.outputs["failure-reason"]).toBe("first-deploy");
  });

  test("a first deployment without a workers.dev name", async () => {
    const { state } = world.cloudflare;
    const name = state.subdomain;
    state.subdomain = undefined;
    const outcome = await deploy(world, await sealSample(world, { name: "nameless" }));
    state.subdomain = name;
    expect(outcome.outputs["failure-reason"]).toBe("no-subdomain");
    expect(state.workers.has("nameless")).toBe(false);
  });
});

describe("Cloudflare's refusals get a cause and a fix", () => {
  test("a token that Cloudflare does not know (10000)", async () => {
    const sealed = await sealSample(world, { name: "shop" });
    const outcome = await deploy(world, sealed, { inputs: { "api-token": "wrong-token" } });
    expect(outcome.outputs["failure-reason"]).toBe("not-authorized");
    expect(outcome.stdout).toMatch(
      /GET \/accounts\/…\/workers\/scripts\/shop\/\w+: 403 \(10000\) Authentication error/,
    );
    expect(outcome.stdout).toContain("Workers Scripts: Edit");
    expect(outcome.stdout).not.toContain(world.cloudflare.accountId.slice(0, 8));
  });

  test("a script that throws at start-up (10021), refused by workerd itself", async () => {
    const before = count();
    const sealed = await sealSample(world, { name: "shop", script: 'throw new Error("boom at start-up");' });
    const outcome = await deploy(world, sealed);
    expect(outcome.outputs["failure-reason"]).toBe("upload-refused");
    expect(outcome.stdout).toContain("boom at start-up");
    expect(outcome.stdout).toContain("The script was refused");
    expect(count()).toBe(before);
  });

  test("a binding to something that is not there", async () => {
    const bindings = [{ name: "KV", type: "kv_namespace", namespace_id: "0".repeat(32) }];
    const outcome = await deploy(world, await sealSample(world, { name: "shop", bindings }));
    expect(outcome.outputs["failure-reason"]).toBe("binding-missing");
  });

  test.each<[string, Fault, string, RegExp]>([
    ["10211", { path: "/versions", status: 400, code: 10211 }, "migration-refused", /Durable Object class was added/],
    ["10027", { path: "/versions", status: 413, code: 10027 }, "upload-refused", /too large/],
    ["10220", { path: "/deployments", status: 400, code: 10220 }, "secrets-changed", /A secret was edited/],
    ["success: false with 200", { path: "/versions", status: 200, code: 10013 }, "api-error", /200 \(10013\)/],
  ])("%s", async (_, fault, reason, message) => {
    const sealed = await sealSample(world, { name: "shop", greeting: `code ${reason}` });
    world.cloudflare.faults.push({ method: "POST", ...fault });
    const outcome = await deploy(world, sealed);
    expect(outcome.outputs["failure-reason"]).toBe(reason);
    expect(outcome.stdout).toMatch(message);
  });
});
