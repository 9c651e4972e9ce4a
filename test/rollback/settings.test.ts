/** Rollbacks by what the commit says, through the shipped bundle. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, type Rest, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { Written } from "../../src/settings/slipway/written.ts";
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

/** The inputs of a rollback by settings for a Worker; the others are the defaults of action.yml. */
function bySettings({ name }: Shop, written: Written = {}, rest: Rest["target"] | object = {}) {
  const place = { worker: name, account: world.cloudflare.accountId, routes: [], customDomains: [], ...rest };
  const settings = settingsOf(
    { rollout: { "identity-timeout": "20s" }, ...written },
    { target: { ...target, ...place } },
  );
  return { ...handed(settings), "identity-timeout": "" };
}

test.each<[string, (good: Record<string, string>) => Record<string, string>, string]>([
  ["no digest", (good) => ({ ...good, "settings-digest": "" }), "settings-mismatch"],
  ["no settings", (good) => ({ ...good, settings: "" }), "settings-mismatch"],
  ["a digest that was lost on the way", (good) => ({ ...good, "settings-digest": "none" }), "settings-mismatch"],
  ["another digest", (good) => ({ ...good, "settings-digest": `sha256:${"0".repeat(64)}` }), "settings-mismatch"],
  [
    "settings that were tampered with",
    (good) => ({ ...good, settings: good.settings?.replace('"required"', '"absent-ok"') ?? "" }),
    "settings-mismatch",
  ],
  ["another Worker", (good) => ({ ...good, worker: "victim" }), "target-mismatch"],
  ["another account", (good) => ({ ...good, "account-id": "f".repeat(32) }), "target-mismatch"],
  ["another word about the proof", (good) => ({ ...good, identity: "absent-ok" }), "invalid-input"],
])("%s: nobody is asked and nothing is changed", async (_what, change, reason) => {
  const one = open();
  const [, bad = ""] = await one.past({}, {});
  world.cloudflare.requests.length = 0;
  const refused = await rollback(world, one.name, { inputs: change(bySettings(one)) });
  expect({ exitCode: refused.exitCode, reason: refused.outputs["failure-reason"] }).toEqual({ exitCode: 1, reason });
  expect(world.cloudflare.requests).toEqual([]);
  expect(one.serves()).toEqual({ [bad]: 100 });
});

test("a Worker that only a route leads to is asked there, as the release was", async () => {
  const one = open();
  const [good = ""] = await one.past({}, {});
  const [zone] = (await world.cloudflare.api("GET", "/zones?name=example.com")) as { id: string }[];
  const pattern = `${one.name}.example.com/*`;
  await world.cloudflare.api("POST", `/zones/${zone?.id}/workers/routes`, { pattern, script: one.name });
  await world.cloudflare.api("POST", `${one.script}/subdomain`, { enabled: false });
  const outcome = await rollback(world, one.name, { inputs: bySettings(one, {}, { routes: [{ pattern }] }) });
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(outcome.outputs).toMatchObject({
    "version-id": good,
    proven: "true",
    url: `https://${one.name}.example.com`,
  });
});

test("a Worker without an address goes back without proof if the commit says so, else the fix is a key", async () => {
  const one = open();
  const [good = ""] = await one.past({ silent: true }, { silent: true });
  await world.cloudflare.api("POST", `${one.script}/subdomain`, { enabled: false });
  const refused = await rollback(world, one.name, { inputs: bySettings(one) });
  expect(refused.outputs["failure-reason"]).toBe("no-address");
  expect(refused.stdout).toMatch(
    /as `url`, or write `rollout: { identity: absent-ok }` into slipway\.yml to go without/,
  );
  const outcome = await rollback(world, one.name, { inputs: bySettings(one, { "smoke-test": false }) });
  expect(outcome.outputs).toMatchObject({ "version-id": good, changed: "true", proven: "false" });
});

test("what the settings ask for and is not there is told in their words", async () => {
  const silent = open();
  await silent.past({ silent: true }, { silent: true });
  const inputs = bySettings(silent, { rollout: { "identity-timeout": "600ms" } });
  const unproven = await rollback(world, silent.name, { inputs });
  expect(unproven.outputs["failure-reason"]).toBe("not-proven");
  expect(unproven.stdout).toContain("or write `rollout: { identity: absent-ok }` into slipway.yml to go without proof");
  const nowhere = open();
  const missing = await rollback(world, nowhere.name, { inputs: bySettings(nowhere) });
  expect(missing.outputs["failure-reason"]).toBe("not-found");
  expect(missing.stdout).toContain('Check the name in "wrangler.jsonc", `wrangler.environment` in slipway.yml');
});
