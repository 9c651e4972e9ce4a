import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import type { Run } from "../../src/action/run.ts";
import { readRelease } from "../../src/release/read.ts";
import type { Inputs } from "./inputs.ts";
import { seal } from "./seal.ts";

let temporary: string;
let said: string[];

const run: Run = {
  signal: new AbortController().signal,
  group: async (title, work) => {
    said.push(`> ${title}`);
    return await work();
  },
  info: (message) => said.push(message),
  debug: () => {},
  notice: (message) => said.push(`! ${message}`),
  warning: (message) => said.push(`? ${message}`),
  annotate: () => {},
  mask: () => {},
  publish: () => {},
  summary: async (markdown) => {
    said.push(markdown);
  },
  file: async (name) => name,
  saveState: () => {},
  state: () => "",
};

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), "slipway-seal-"));
  said = [];
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

async function copyProject(name: string): Promise<string> {
  const root = join(import.meta.dirname, "../..");
  const target = join(temporary, name);
  await cp(join(root, "test/fixtures/projects", name), target, { recursive: true });
  await mkdir(join(target, "node_modules"));
  await symlink(join(root, "node_modules/wrangler"), join(target, "node_modules/wrangler"));
  return target;
}

const inputs = (change: Partial<Inputs>): Inputs => ({
  workingDirectory: ".",
  config: undefined,
  environment: undefined,
  expectWorker: undefined,
  output: undefined,
  envVars: [],
  addVersionHeader: false,
  stamp: false,
  settings: undefined,
  ...change,
});

test("a project becomes a release, and the outputs are those that are declared", async () => {
  const project = await copyProject("triggers");
  const surroundings = {
    variables: { PATH: process.env.PATH, HOME: temporary, GITHUB_SHA: "a".repeat(40) },
    temporary,
  };
  const outputs = await seal(inputs({ workingDirectory: project, expectWorker: "triggers" }), surroundings, run);
  const declared = Object.keys(parse(await readFile(join(import.meta.dirname, "action.yml"), "utf8")).outputs);
  expect([...Object.keys(outputs), "failure-reason", "result"].sort()).toEqual(declared.sort());
  const release = await readRelease(String(outputs.release));
  expect(release).toMatchObject({
    name: "triggers",
    environment: null,
    source: { commit: "a".repeat(40), repository: null },
  });
  expect(outputs).toMatchObject({ worker: "triggers", "release-digest": release.digest });
  const summary = said.find((line) => line.startsWith("**Sealed `triggers`**"));
  expect(summary).toContain("| Custom domains | `triggers.example.com` `www.example.com` |");
  expect(summary).toContain("| Cron triggers | `*/5 * * * *` `0 3 * * mon` |");
  expect(summary).toContain("| `index.js` | `application/javascript+module` |");
  expect(said.at(-1)).toMatch(/^! Sealed "triggers": 3 files, .*, sha256:[0-9a-f]{64}$/);
});

test("a wrong name stops before anything is written", async () => {
  const project = await copyProject("hello");
  const output = join(temporary, "release");
  const surroundings = { variables: { PATH: process.env.PATH, HOME: temporary }, temporary };
  const wrong = seal(inputs({ workingDirectory: project, expectWorker: "shop", output }), surroundings, run);
  await expect(wrong).rejects.toMatchObject({ reason: "worker-mismatch" });
  await expect(readFile(join(output, "release.json"))).rejects.toThrow(/ENOENT/);
  expect(said.filter((line) => line.startsWith("> Seal"))).toEqual([]);
});
