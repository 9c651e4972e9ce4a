import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { variation } from "../world/thorough.ts";
import { rehearseCommand } from "./command.ts";

const root = join(import.meta.dirname, "../..");
let home: string;
// About ten seconds each on an idle machine, several times as much on a busy one.
vi.setConfig({ testTimeout: 240_000 });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "slipway-callers-"));
  await symlink(join(root, "node_modules"), join(home, "node_modules"), "dir");
});
afterAll(() => rm(home, { recursive: true }));

/** A user's own repository: the first example, with one file changed. */
async function copyOf(name: string, file: string, change: (text: string) => string): Promise<string> {
  const directory = join(home, name);
  await cp(join(root, "examples/hello-worker"), directory, { recursive: true });
  await writeFile(join(directory, file), change(await readFile(join(directory, file), "utf8")));
  return directory;
}

test("atomic-guide: database, cache, bucket, queue, cron, pages and a custom domain", async () => {
  const { json, exitCode, stdout, stderr } = await rehearseCommand("--example", "atomic-guide", "--path", "/health");
  expect(exitCode, stdout + stderr).toBe(0);
  expect(json?.cloudflare.workers["atomic-guide"]).toMatchObject({
    versions: 2,
    domains: ["guide.example.com"],
    schedules: ["15 3 * * *"],
  });
  expect(json?.visitors).toMatchObject({ failed: 0 });
  // Its workflow says `gradual`; only the times are shortened.
  expect(json?.github.summaries.map(({ markdown }) => markdown).join()).toMatch(
    /gradual: 5 % for 1\.5 s, 25 % .* 50 %/,
  );
  expect(json?.github.annotations.map(({ message }) => message)).toContain("Smoke test passed: 5 checks passed.");
});

variation("a repository of one's own, by workflow_dispatch", async () => {
  const caller = await copyOf("mine", "wrangler.jsonc", (text) => text.replaceAll("hello-worker", "my-worker"));
  const { json, exitCode, stdout, stderr, html } = await rehearseCommand(
    "--caller",
    caller,
    "--event",
    "workflow_dispatch",
    "--scenario",
    "first",
  );
  expect(exitCode, stdout + stderr).toBe(0);
  expect(html).toContain("ended as expected");
  expect(html).not.toMatch(/<script|src=|href=/);
  expect(Object.keys(json?.cloudflare.workers ?? {})).toEqual(["my-worker"]);
  expect(await readFile(join(caller, "wrangler.jsonc"), "utf8")).toContain("my-worker");
});

test("a release that does not do what the scenario expects is exit status 1, and says what it did", async () => {
  const workflow = ".github/workflows/deploy.yml";
  const caller = await copyOf("fails", workflow, (text) =>
    text.replace("environment: production", "environment: production\n      build-command: exit 7"),
  );
  const { json, exitCode, stdout } = await rehearseCommand("--caller", caller, "--scenario", "first");
  expect(exitCode, stdout).toBe(1);
  expect(json).toMatchObject({ asExpected: false, conclusion: "failure", visitors: { requests: 0 } });
  expect(stdout).toMatch(/✗ the run ends as success: it ended as failure/);
});

test("a workflow that the runner does not carry out is exit status 2, before anything runs", async () => {
  const caller = await copyOf("container", ".github/workflows/deploy.yml", (text) =>
    text.replace(
      "jobs:\n",
      "jobs:\n  other:\n    runs-on: ubuntu-24.04\n    container: node:24\n    steps:\n      - run: echo\n",
    ),
  );
  const { json, exitCode, stderr } = await rehearseCommand("--caller", caller, "--scenario", "first");
  expect(exitCode, stderr).toBe(2);
  expect(json).toBeUndefined();
  expect(stderr).toMatch(/container/i);
});

test("a wrong argument is exit status 2 with a sentence", async () => {
  const { exitCode, stderr } = await rehearseCommand("--scenario", "nope");
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/There is no scenario "nope"\. Use one of good, .*, or all\./);
});
