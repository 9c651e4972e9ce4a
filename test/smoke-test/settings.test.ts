/** The shipped smoke-test with the settings that the shipped validate read: no check file is there any more. */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONFIG, validate } from "../validate/harness.ts";
import { type SmokeRun, smoke } from "./harness.ts";

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.writeHead(request.url === "/broken" ? 500 : 200).end();
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
const directory = mkdtempSync(join(tmpdir(), "slipway-smoke-settings-"));
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

const place = { directory, env: { PATH: process.env.PATH ?? "", HOME: directory, RUNNER_TEMP: directory } };

/** Validates a repository, and asks with what came out of it. */
async function withSettings(files: Record<string, string>, inputs: Record<string, string> = {}): Promise<SmokeRun> {
  const { outputs, stdout } = await validate({ "wrangler.jsonc": CONFIG, ...files });
  if (outputs.settings === undefined) throw new Error(stdout);
  asked.length = 0;
  const { settings, "settings-digest": digest = "" } = outputs;
  return await smoke(place, { inputs: { settings, "settings-digest": digest, attempts: "1", ...inputs } });
}

const checks = (path: string) =>
  `version: 1\n# a comment\nchecks:\n  - { name: fine, request: { path: "/\${PAGE}" }, expect: { status: 200 } }\n  - name: page\n    request: { path: ${path} }\n    expect: { status: 200 }\n`;

test("a check that fails is annotated at its line of the file in the repository", async () => {
  const files = { "slipway.yml": `version: 1\nurl: ${url}\nchecks: deep/smoke.yml\nvariables: { PAGE: health }\n` };
  const run = await withSettings({ ...files, "deep/smoke.yml": checks("/broken") });
  expect(run).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "checks-failed" } });
  expect(run.annotations).toMatchObject([{ level: "error", file: "deep/smoke.yml", line: 5 }]);
  expect(asked).toContain("/health");
});

test("checks in slipway.yml have its lines, and the address of the input where nothing names one", async () => {
  const inline = `version: 1\nvariables: { PAGE: health }\nchecks:\n  checks:\n    - { name: page, request: { path: /broken }, expect: { status: 200 } }\n`;
  const run = await withSettings({ "slipway.yml": inline }, { url });
  expect(run.annotations).toMatchObject([{ file: "slipway.yml", line: 5 }]);
  expect(asked).toEqual(["/broken"]);
});

test("one request, at the address of slipway.yml and not of the input", async () => {
  const files = { "slipway.yml": `version: 1\nurl: ${url}\nchecks: { path: /health }\n` };
  const run = await withSettings(files, { url: "https://elsewhere.invalid" });
  expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "passed" } });
  expect(asked).toEqual(["/health"]);
});

test("a secret that the checks need is named before anything is sent", async () => {
  const files = { "slipway.yml": `version: 1\nurl: ${url}\nchecks: smoke.yml\n`, "smoke.yml": checks("/") };
  const run = await withSettings(files);
  expect(run).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "invalid-checks" } });
  expect(run.stdout).toContain("use `${PAGE}`, and there is no secret of that name");
  expect(asked).toEqual([]);
  expect(await withSettings(files, { "secret-variables": "PAGE=sesame" })).toMatchObject({ exitCode: 0 });
  expect(asked).toContain("/sesame");
});

test("a Worker without an address is tested where others show what it does, and nobody has to name its version", async () => {
  const said = (path: string) =>
    `version: 1\nsmoke-test: false\ntargets: { status: "${url}" }\nchecks:\n  checks:\n    - { name: import, targets: [status], request: { path: ${path} }, expect: { status: 200 } }\n`;
  const version = { worker: "shop", "version-id": "dc8dcd28-271b-4367-9840-6c244f84cb40", override: "false" };
  const fine = await withSettings({ "slipway.yml": said("/health") }, version);
  expect(fine).toMatchObject({ exitCode: 0, outputs: { outcome: "passed" } });
  expect(asked).toEqual(["/health"]);
  const broken = await withSettings({ "slipway.yml": said("/broken") }, version);
  expect(broken).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "checks-failed" } });
});

test("validate says that it is tested afterwards, and refuses checks that would ask nobody", async () => {
  const before = "version: 1\nsmoke-test: false\n";
  const of = async (text: string) =>
    (await validate({ "wrangler.jsonc": CONFIG, "slipway.yml": before + text })).outputs;
  expect((await of(""))["smoke-test"]).toBe("false");
  expect((await of(`url: ${url}\nchecks: { path: /health }\n`))["smoke-test"]).toBe("after");
  const refused = await validate({ "wrangler.jsonc": CONFIG, "slipway.yml": `${before}checks: { path: /health }\n` });
  expect(refused.outputs["failure-reason"]).toBe("address-missing");
  expect(refused.stdout).toMatch(/`smoke-test: false` and `checks`, and no address/);
});
