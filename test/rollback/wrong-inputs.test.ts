/** A release that takes itself back, with inputs that are wrong: the shipped rollback moves the traffic all the same. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { CheckDocument } from "../../src/settings/format/settings.ts";
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

/** A Worker whose newest release is staged at 0 %, and what the step `Take back` passes on. */
async function staged() {
  const one: Shop = shop(world, `wrong-${++count}`);
  const [good = ""] = await one.past({});
  const bad = await one.upload();
  await one.deploy({ [good]: 100, [bad]: 0 });
  const told = [`version-id=${bad}`, `previous-version-id=${good}`, "immediate=false", "outcome=", "failure-reason="];
  const inputs = { target: good, "expected-version-id": bad, "release-outcomes": told.join("\n"), url: one.url };
  return { one, good, inputs };
}

const settingsFor = ({ name }: Shop, written = {}, checks: CheckDocument | null = null) => ({
  ...handed(
    settingsOf(written, {
      target: { ...target, worker: name, account: world.cloudflare.accountId, routes: [], customDomains: [] },
      checks,
    }),
  ),
  "identity-timeout": "",
});

type Wrong = (one: Shop) => Record<string, string> | Promise<Record<string, string>>;
const NOWHERE = "https://nowhere.example.org";
const missing: CheckDocument = {
  file: "smoke.yml",
  document: { version: 1, checks: [{ name: "a", request: { path: "/${GONE}" }, expect: { status: 200 } }] },
  lines: {},
  secrets: ["GONE"],
};

test.each<[string, Wrong, RegExp]>([
  ["an address at which nobody answers", () => ({ url: NOWHERE }), /Nobody answers at .*no such host/],
  ["a name that does not exist", () => ({ url: "https://nowhere.invalid" }), /Nobody answers at .*no such host/],
  ["the same in slipway.yml", (one) => settingsFor(one, { url: NOWHERE }), /Correct `url` in slipway\.yml/],
  ["an address that is none", () => ({ url: "shop.example.com" }), /goes back without the address.*`url`/],
  ["half of a service token", () => ({ "access-client-id": "id.access" }), /goes back without Access/],
  ["secrets that are no lines", () => ({ "secret-variables": "no line" }), /goes back without the checks' secrets/],
  ["checks whose secret nobody passed", (one) => settingsFor(one, {}, missing), /The checks cannot be asked/],
  [
    "settings without their digest",
    (one) => ({ ...settingsFor(one), "settings-digest": "none", "identity-timeout": "20s" }),
    /goes back without the settings/,
  ],
  ["secrets of the Worker that are none", () => ({ "worker-secrets": '=\n"' }), /^::notice::Rolled back and healthy/m],
])("%s", { timeout: 60_000 }, async (_what, wrong, said) => {
  const { one, good, inputs } = await staged();
  const outcome = await rollback(world, one.name, { inputs: { ...inputs, ...(await wrong(one)) } });
  expect(one.serves(), outcome.stdout).toEqual({ [good]: 100 });
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(outcome.outputs).toMatchObject({ changed: "true" });
  expect(outcome.stdout).toMatch(said);
  expect(outcome.durationMs).toBeLessThan(25_000);
});

test("a snapshot that is none: the traffic is back, and what stays as it is fails the step", async () => {
  const { one, good, inputs } = await staged();
  const file = join(world.directory, "snapshot.json");
  await writeFile(file, "{ cut");
  for (const snapshot of [file, join(world.directory, "gone")]) {
    const outcome = await rollback(world, one.name, { inputs: { ...inputs, snapshot } });
    expect(one.serves(), outcome.stdout).toEqual({ [good]: 100 });
    expect(outcome.outputs["failure-reason"], outcome.stdout).toMatch(/^snapshot-/);
  }
});

test("a person is told at once that nobody answers there, and that the traffic is moved", async () => {
  const one = shop(world, "wrong-by-hand");
  const [good = ""] = await one.past({}, {});
  const outcome = await rollback(world, one.name, { inputs: { url: NOWHERE } });
  expect(outcome.outputs, outcome.stdout).toMatchObject({
    "failure-reason": "not-proven",
    changed: "true",
    proven: "false",
  });
  expect(outcome.stdout).toMatch(
    /Nobody answers at https:\/\/nowhere\.example\.org.*The traffic is moved\. Correct the input `url`/,
  );
  expect(outcome.durationMs).toBeLessThan(10_000);
  expect(one.serves()).toEqual({ [good]: 100 });
});
