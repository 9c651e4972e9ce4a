/** What the commit says, read by the shipped validate, and what a build made of it before the shipped seal came. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultInputs } from "../world/projects.ts";
import { COMPILED, runBundle } from "../world/world.ts";
import { openWorkshop, sealed, type Workshop } from "./workshop.ts";

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop[Symbol.asyncDispose]());

/** The settings of a project as the inputs of the next action. */
async function validated(place: string, slipway = ""): Promise<Record<string, string>> {
  if (slipway !== "") await writeFile(join(place, "slipway.yml"), `version: 1\n${slipway}`);
  const temporary = await mkdtemp(join(workshop.directory, "v-"));
  const env = { PATH: process.env.PATH ?? "", HOME: temporary, RUNNER_TEMP: temporary, NODE_COMPILE_CACHE: COMPILED };
  const inputs = { ...defaultInputs("validate"), "account-id": "0123456789abcdef0123456789abcdef" };
  const { outputs, stdout } = await runBundle({ directory: temporary, env }, "validate", { cwd: place, inputs });
  if (outputs.settings === undefined) throw new Error(stdout);
  return { settings: outputs.settings, "settings-digest": outputs["settings-digest"] ?? "" };
}

/** The configuration is another one once the build has run. */
async function rewrite(place: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(place, "wrangler.jsonc");
  const text = await readFile(file, "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}

describe.concurrent("seal with settings", () => {
  test("seals what is committed, in the environment and with the header that they say", async () => {
    const place = await workshop.project("environments");
    const settings = await validated(place, "wrangler: { environment: staging }\nversion-header: add\n");
    const { release, read } = await sealed(await workshop.seal(place, settings));
    expect(release).toMatchObject({ environment: "staging" });
    expect(String(await read("worker/metadata.json"))).toContain("slipway-entry.js");
  });

  test("takes the top level where they say so, although there are environments", async () => {
    const place = await workshop.project("environments");
    const settings = await validated(place, "wrangler: { environment: top-level }\n");
    const { release } = await sealed(await workshop.seal(place, settings));
    expect(release.environment).toBeNull();
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ["another name", '"name": "triggers"', '"name": "victim"', /name: "victim" \("triggers"\)/],
    ["another route", "example.com/api/*", "login.example.com/*", /routes: .*login\.example\.com/],
    ["another domain", '"triggers.example.com"', '"login.example.com"', /custom-domains: .*login\.example\.com/],
    ["another cron", "*/5 * * * *", "* * * * *", /crons: /],
    [
      "one more binding",
      '"main":',
      '"d1_databases": [{ "binding": "DB", "database_id": "other", "database_name": "x" }], "main":',
      /bindings\.DB: \["d1","other"\] \(nothing\)/,
    ],
  ])("%s after validate is named, and nothing is sealed", async (_what, from, to, said) => {
    const place = await workshop.project("triggers");
    const settings = await validated(place);
    await rewrite(place, from, to);
    const output = join(place, "release");
    const outcome = await workshop.seal(place, { ...settings, output });
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "target-mismatch" } });
    expect(outcome.stdout).toMatch(said);
    expect(existsSync(output)).toBe(false);
  });

  test("no-address-wedge: what the build leaves without an address is not sealed for a smoke test", async () => {
    const place = await workshop.project("triggers");
    const settings = await validated(place, "allow: { differences: [routes, custom-domains, workers-dev] }\n");
    await rewrite(place, /"routes": \[[^\]]*\]/, '"routes": ["*.example.com/*"]');
    await rewrite(place, '"workers_dev": true', '"workers_dev": false');
    const outcome = await workshop.seal(place, settings);
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "address-missing" } });
    expect(outcome.stdout).toMatch(/The smoke test of "triggers" has no address to ask/);
  });

  test.each<[string, Record<string, string>, string]>([
    ["no digest", { "settings-digest": "" }, "settings-mismatch"],
    ["another digest", { "settings-digest": `sha256:${"0".repeat(64)}` }, "settings-mismatch"],
    ["an environment beside them", { environment: "staging" }, "invalid-input"],
  ])("%s is refused", async (_what, change, reason) => {
    const place = await workshop.project("triggers");
    const outcome = await workshop.seal(place, { ...(await validated(place)), ...change });
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { "failure-reason": reason } });
  });
});
