/** What is wrong in a workflow, in the arguments or with the project is told first, in the reader's own words. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Arguments, readArguments } from "../../local/rehearse/arguments.ts";
import { ArgumentError } from "../../local/rehearse/caller/errors.ts";
import { checkAll } from "../../local/rehearse/check.ts";
import { UnsupportedError } from "../../local/runner/contract/unsupported.ts";
import { rehearseCommand } from "./command.ts";
import { call, PLAIN, packagesAbove, stranger, workflow } from "./strangers.ts";

// A second each on an idle machine.
vi.setConfig({ testTimeout: 240_000 });

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "slipway-mistakes-"));
  packagesAbove(home);
});
afterAll(() => rmSync(home, { recursive: true }));

const DEPLOY = ".github/workflows/deploy.yml";
const ships = (parts: Parameters<typeof call>[1], on = "push") => ({ [DEPLOY]: workflow(on, call("ship", parts)) });

const files: [what: string, files: Record<string, string>, args: string[], says: RegExp][] = [
  ["a misspelt file", ships({ uses: "worker.yaml@v1" }), [], /deploy\.yml \(Line: 6.*Did you mean "worker\.yml"\?/],
  ["a version that does not exist", ships({ uses: "worker.yml@v9" }), [], /there is no v9\. Did you mean "v1"\?/],
  ["an unknown input", ships({ inputs: "acount-id: x" }), [], /acount-id is not defined.*Did you mean "account-id"\?/],
  [
    "a missing input",
    ships({ uses: "janitor.yml@v1", may: "actions: read" }),
    ["--workflow", DEPLOY],
    /Input account-id is required/,
  ],
  ["another event", ships({}, "workflow_dispatch"), ["--event", "push"], /Start it with --event workflow_dispatch/],
  [
    "a required input of the form",
    ships({}, "{ workflow_dispatch: { inputs: { why: { required: true } } } }"),
    [],
    /Required input 'why' not provided\. Give it: --input why=/,
  ],
  [
    "a directory that does not exist",
    ships({ inputs: "working-directory: app" }),
    [],
    /`working-directory: app`, and there is no directory app/,
  ],
  [
    "a workflow without us",
    { [DEPLOY]: "on: push\njobs: { a: { runs-on: x, steps: [{ run: ls }] } }\n" },
    [],
    /does not call worker\.yml/,
  ],
  ["a misspelt --workflow", {}, ["--workflow", "deploy.yaml"], /Did you mean "deploy\.yml"\?/],
  [
    "a file elsewhere",
    {},
    ["--workflow", "package.json"],
    /GitHub runs only what lies at the top of \.github\/workflows/,
  ],
  ["a scenario of another workflow", {}, ["--workflow", DEPLOY, "--scenario", "rollback"], /is about rollback\.yml/],
];

test.each(files)("%s is told before anything starts", async (what, changed, args, says) => {
  const root = stranger(home, what.replaceAll(" ", "-"), { ...PLAIN, ...changed });
  const said = await (async () => checkAll(readArguments(["--caller", root, ...args]) as Arguments))().catch(
    (error: unknown) => error,
  );
  expect(said instanceof ArgumentError || said instanceof UnsupportedError).toBe(true);
  const { message, hint = "" } = said as UnsupportedError;
  expect(`${message} ${hint}`).toMatch(says);
  expect(`${message} ${hint}`).not.toMatch(/slipway-(templates|rehearsal)-/);
});

test("a mistake is exit status 2 with the sentence alone", async () => {
  const root = stranger(home, "one", { ...PLAIN, ...ships({ uses: "worker.yml@v9" }) });
  const { exitCode, stdout, stderr } = await rehearseCommand("--caller", root);
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("a build that fails: whose it is, the command, its last lines, no stack of ours", async () => {
  const inputs = `build-command: 'for i in $(seq 1 40); do echo "line $i"; done; exit 7'`;
  const root = stranger(home, "fails", { ...PLAIN, ...ships({ inputs }) });
  const { exitCode, stderr } = await rehearseCommand("--caller", root);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/`build-command` of job "ship".*ended with status 7.*the repository's own/);
  expect(stderr).toContain("│ line 21\n");
  expect(stderr).not.toContain("│ line 20\n");
  expect(stderr).not.toContain("local/rehearse");
});

test("a configuration that wrangler refuses is shown in wrangler's words", async () => {
  const root = stranger(home, "refused", { ...PLAIN, "wrangler.jsonc": '{ "name": 5 }' });
  const { exitCode, stderr } = await rehearseCommand("--caller", root);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/wrangler cannot read the configuration of .*refused[\s\S]*"name"/);
});
