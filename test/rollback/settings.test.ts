/** Rollbacks by what the commit says, through the shipped bundle. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { CheckDocument } from "../../src/settings/format/settings.ts";
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
function bySettings({ name }: Shop, written: Written = {}, rest: object = {}, own?: CheckDocument) {
  const place = { worker: name, account: world.cloudflare.accountId, routes: [], customDomains: [], ...rest };
  const settings = settingsOf(
    { rollout: { "identity-timeout": "20s" }, ...written },
    { target: { ...target, ...place }, ...(own === undefined ? {} : { checks: own }) },
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

test.each([
  ["whatever the commit says", {}, "proven by Cloudflare's list of deployments alone"],
  ["with `smoke-test: false`", { "smoke-test": false as const }, "(`smoke-test: false`)"],
])("a Worker without an address goes back %s, and that nobody can look is said", async (_what, written, words) => {
  const one = open();
  const [good = ""] = await one.past({ silent: true }, { silent: true });
  await world.cloudflare.api("POST", `${one.script}/subdomain`, { enabled: false });
  const outcome = await rollback(world, one.name, { inputs: bySettings(one, written) });
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(outcome.outputs).toMatchObject({
    "version-id": good,
    changed: "true",
    proven: "false",
    "health-after": "unseen",
  });
  expect(outcome.stdout).toMatch(/^::notice::Rolled back, cannot be looked at \(/m);
  expect(outcome.stdout).toContain(words);
  expect(one.serves()).toEqual({ [good]: 100 });
});

const targets = { api: { url: "https://gone.invalid", worker: "api" } };

/** Checks of which one asks a page that a secret names, and one is another Worker's. */
const checks: CheckDocument = {
  file: "smoke.yml",
  document: {
    version: 1,
    targets,
    checks: [
      { name: "page", targets: ["shop"], request: { path: "/${PAGE}" }, expect: { status: 200 } },
      { name: "api answers", targets: ["api"], request: { path: "/" }, expect: { status: 200 } },
    ],
  },
  lines: { "": 1 },
  secrets: ["PAGE"],
};

test("R17: the look asks the commit's checks of this Worker, and without their secrets the address alone", async () => {
  const one = open();
  const [good = ""] = await one.past({ status: 404 }, {});
  const document = { ...(checks.document as object), targets: { ...targets, shop: one.url } };
  const inputs = bySettings(one, {}, {}, { ...checks, document });
  const sick = await rollback(world, one.name, { inputs: { ...inputs, "secret-variables": "PAGE=a-secret-page" } });
  expect(sick.outputs, sick.stdout).toMatchObject({
    "failure-reason": "target-unhealthy",
    "health-after": "unhealthy",
    "version-id": good,
    proven: "true",
  });
  expect(sick.stdout).toMatch(/^::error::Rolled back, UNHEALTHY \(page: status: expected 200, actual 404\)/m);
  const address = await rollback(world, one.name, { inputs });
  expect(address.exitCode, address.stdout).toBe(0);
  expect(address.outputs).toMatchObject({ changed: "false", "health-after": "healthy" });
  expect(address.stdout).toMatch(/^::warning::The checks cannot be asked.*`\$\{PAGE\}`/m);
});

test("a secret of the Worker that an answer shows is in no log and no record", async () => {
  const one = open();
  const value = "key-51H8qZ2eQ7xW";
  await one.past({ headers: { "x-note": `it is ${value}` } }, {});
  const document = {
    version: 1,
    targets: { shop: one.url },
    checks: [{ name: "note", request: { path: "/" }, expect: { header: { "x-note": "none" } } }],
  };
  const inputs = bySettings(one, {}, {}, { ...checks, document, secrets: [] });
  const outcome = await rollback(world, one.name, { inputs: { ...inputs, "worker-secrets": `KEY="${value}"` } });
  expect(outcome.outputs["failure-reason"], outcome.stdout).toBe("target-unhealthy");
  const record = await readFile(outcome.outputs.result ?? "", "utf8");
  const shown = outcome.stdout.replace(/^::add-mask::.*$/gm, "");
  expect(shown).toContain("it is ***");
  expect([shown, outcome.summary, record, JSON.stringify(outcome.outputs)].join("\n")).not.toContain(value);
});

test("what the settings ask for and is not there is told in their words", async () => {
  const unanswered = open();
  await unanswered.past({}, {});
  const written = { url: "https://nobody.invalid", rollout: { "identity-timeout": "600ms" } };
  const unproven = await rollback(world, unanswered.name, { inputs: bySettings(unanswered, written) });
  expect(unproven.outputs).toMatchObject({ "failure-reason": "not-proven", "health-after": "unseen" });
  expect(unproven.stdout).toContain("or write `rollout: { identity: absent-ok }` into slipway.yml to go without proof");
  const nowhere = open();
  const missing = await rollback(world, nowhere.name, { inputs: bySettings(nowhere) });
  expect(missing.outputs["failure-reason"]).toBe("not-found");
  expect(missing.stdout).toContain('Check the name in "wrangler.jsonc", `wrangler.environment` in slipway.yml');
});
