import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import type { Run } from "../../src/action/run.ts";
import { BAKE_TIMES, ROLLOUT_DEFAULTS } from "../../src/settings/slipway/rollout.ts";
import type { Inputs } from "./inputs.ts";
import { validate } from "./validate.ts";

let workspace: string;
let said: string[];

const say = (mark: string) => (message: string) => void said.push(`${mark} ${message}`);
const run: Run = {
  signal: new AbortController().signal,
  group: async (_title, work) => await work(),
  info: say(">"),
  debug: () => {},
  notice: say("!"),
  warning: say("?"),
  annotate: (message, { file, line }) => void said.push(`${file}:${line} ${message}`),
  mask: () => {},
  publish: () => {},
  summary: async (page) => void said.push(page),
  file: async (name) => name,
  saveState: () => {},
  state: () => "",
};

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "slipway-validate-"));
  said = [];
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const inputs: Inputs = {
  environment: "production",
  workingDirectory: ".",
  config: undefined,
  settingsFile: undefined,
  accountId: "0123456789abcdef0123456789abcdef",
  authorized: undefined,
  commands: { install: "none", build: "none" },
};
const here = () => ({ workspace, variables: { GITHUB_SHA: "abc" } });

test("the outputs are those that are declared", async () => {
  writeFileSync(join(workspace, "wrangler.toml"), 'name = "shop"\n');
  const outputs = await validate(inputs, here(), run);
  const declared = Object.keys(parse(readFileSync(join(import.meta.dirname, "action.yml"), "utf8")).outputs);
  expect([...Object.keys(outputs), "failure-reason", "result"].sort()).toEqual(declared.sort());
  expect(JSON.parse(String(outputs.settings))).toMatchObject({ source: { commit: "abc", repository: null } });
  expect(said.at(-1)).toMatch(/^! What the commit says of "shop" in "production": sha256:/);
});

test("every problem of a file is annotated at its line, and the first is the message", async () => {
  writeFileSync(join(workspace, "wrangler.toml"), 'name = "shop"\n');
  writeFileSync(join(workspace, "slipway.yml"), "version: 1\nurl: shop\nrollout:\n  evidence: all\n");
  await expect(validate(inputs, here(), run)).rejects.toMatchObject({
    reason: "invalid-settings",
    message: 'slipway.yml, line 2, `url` is "shop".',
  });
  expect(said.filter((line) => line.startsWith("slipway.yml:"))).toEqual([
    expect.stringMatching(/^slipway\.yml:2 /),
    expect.stringMatching(/^slipway\.yml:4 .*Use one of `either`/),
  ]);
});

test("defaults are those of the schema, and of the inputs of the actions that carry them out", () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/slipway.schema.json"), "utf8"));
  const keys = schema.$defs.rollout.properties as Record<string, { default?: unknown }>;
  const defaults = Object.entries(keys).filter(([, key]) => key.default !== undefined);
  expect(Object.fromEntries(defaults.map(([name, key]) => [name, key.default]))).toEqual(ROLLOUT_DEFAULTS);
  const declared = parse(readFileSync(join(import.meta.dirname, "../blue-green/action.yml"), "utf8")).inputs;
  // Who leads a rollout on from its settings needs settings.
  const { soak: _, ...asInputs } = ROLLOUT_DEFAULTS;
  for (const [name, value] of Object.entries(asInputs))
    expect([name, declared[name].default]).toEqual([name, String(value)]);
  expect(declared["bake-time"].description).toContain(
    `${BAKE_TIMES["blue-green"]} for \`blue-green\`, else ${BAKE_TIMES.gradual}`,
  );
});
