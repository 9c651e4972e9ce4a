/** A release beside the settings of another: the shipped deploy-worker, which must not write anything then. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { Target } from "../../src/settings/format/settings.ts";
import type { Written } from "../../src/settings/slipway/written.ts";
import { startWorld, type World } from "../world/world.ts";
import { deploy, type Sample, sealSample, takeRequests } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** What the commit says of the sample. */
const settings = (written: Written = {}, change: Partial<Target> = {}) =>
  settingsOf(written, {
    target: {
      ...target,
      worker: "shop",
      account: world.cloudflare.accountId,
      wranglerEnvironment: "",
      routes: [],
      customDomains: [],
      workersDev: true,
      previewUrls: true,
      crons: null,
      queues: [],
      workflows: [],
      tailConsumers: [],
      bindings: [{ name: "VERSION", type: "version_metadata", target: null }],
      ...change,
    },
  });

const asCommitted = async (inputs: Record<string, string>, sample: Partial<Sample> = {}) =>
  deploy(world, await sealSample(world, { name: "shop", ...sample }), { inputs: { "expect-worker": "", ...inputs } });

test("what is committed is deployed, with the traffic that the settings ask for", async () => {
  const first = await asCommitted(handed(settings({ "smoke-test": false })), { greeting: "first" });
  expect(first).toMatchObject({ exitCode: 0, outputs: { worker: "shop", changed: "true" } });
  const file = join(world.directory, "settings.json");
  await writeFile(file, handed(settings()).settings);
  const second = await asCommitted({ ...handed(settings()), settings: file }, { greeting: "second" });
  expect(second.exitCode).toBe(0);
  const [newest] = world.cloudflare.state.workers.get("shop")?.deployments ?? [];
  expect(newest?.versions.map(({ percentage }) => percentage).sort()).toEqual([0, 100]);
});

test("without HTTP it is staged as well, and gets all traffic at once only where the settings say why", async () => {
  const own = (written: Written) => handed(settings({ "smoke-test": false, ...written }));
  const shares = () =>
    world.cloudflare.state.workers.get("shop")?.deployments[0]?.versions.map(({ percentage }) => percentage);
  const staged = await asCommitted(own({}), { greeting: "no http" });
  expect([staged.exitCode, shares()], staged.stdout).toEqual([0, [100, 0]]);
  expect(staged.outputs.rollout).toMatch(/^[a-z0-9]{10}$/);
  const direct = { rollout: { strategy: "direct", reason: "the exports change" } } as const;
  const atOnce = await asCommitted(own(direct), { greeting: "no http, at once" });
  expect([atOnce.exitCode, shares()], atOnce.stdout).toEqual([0, [100]]);
  expect(atOnce.outputs.rollout).toBeUndefined();
});

describe("refused before any write, naming what differs", () => {
  test.each<[string, Partial<Sample>, RegExp]>([
    ["the name", { name: "victim" }, /name: "victim" \("shop"\)/],
    ["the environment", { environment: "staging" }, /environment: "staging" \(nothing\)/],
    ["its commit", { source: { commit: "d".repeat(40) } }, /source: .*dddd.*null/],
    ["a route", { config: { routes: [{ pattern: "login.example.com/*" }] } }, /routes: .*login\.example\.com/],
    ["a domain", { config: { custom_domains: [{ hostname: "login.example.com" }] } }, /custom-domains: .*login/],
    ["no workers.dev", { config: { workers_dev: false } }, /workers-dev: false \(true\)/],
    ["a deleted class", { exports: { Room: { type: "durable-object", state: "deleted" } } }, /exports: .*deleted/],
    ["a migration", { config: { migrations: [{ tag: "v9", deleted_classes: ["Room"] }] } }, /migrations: .*v9/],
    ["a cron", { config: { crons: ["* * * * *"] } }, /crons: /],
    [
      "a binding",
      { bindings: [{ name: "DB", type: "d1", id: "other" }] },
      /bindings\.DB: \["d1","other"\] \(nothing\)/,
    ],
  ])("%s", async (_what, sample, said) => {
    takeRequests(world);
    const outcome = await asCommitted(handed(settings()), { greeting: "foreign", ...sample });
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "target-mismatch" } });
    expect(outcome.stdout).toMatch(said);
    expect(takeRequests(world).filter((request) => !request.startsWith("GET "))).toEqual([]);
    expect(world.cloudflare.state.workers.has("victim")).toBe(false);
  });

  test("unless slipway.yml allows it", async () => {
    const allowed = handed(settings({ allow: { differences: ["bindings.LABEL"] } }));
    const bindings = [{ name: "LABEL", type: "plain_text", text: "build 7" }];
    expect(await asCommitted(allowed, { greeting: "labelled", bindings })).toMatchObject({ exitCode: 0 });
  });
});

test.each<[string, () => Record<string, string>, string]>([
  ["no digest", () => ({ ...handed(settings()), "settings-digest": "" }), "settings-mismatch"],
  ["no settings", () => ({ ...handed(settings()), settings: "" }), "settings-mismatch"],
  [
    "settings that were tampered with",
    () => ({ ...handed(settings()), settings: handed(settings()).settings.replace('"shop"', '"victim"') }),
    "settings-mismatch",
  ],
  ["settings for another account", () => handed(settings({}, { account: "f".repeat(32) })), "target-mismatch"],
  ["an input beside them", () => ({ ...handed(settings()), "allow-migrations": "true" }), "invalid-input"],
])("%s is refused before the first request", async (_what, inputs, reason) => {
  takeRequests(world);
  const outcome = await asCommitted(inputs(), { greeting: "never" });
  expect(outcome).toMatchObject({ exitCode: 1, outputs: { "failure-reason": reason } });
  expect(takeRequests(world)).toEqual([]);
});
