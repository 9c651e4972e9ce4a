/** What stops before anything runs, and how the adapter loads in plain Node. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UnsupportedError } from "../contract/unsupported.ts";
import { parseUses } from "../language/files.ts";
import { nodeAction, run, step, workflow } from "../testing/run.ts";

const refused: [what: string, caller: string, message: RegExp][] = [
  ["a container", workflow({ a: `container: node\n${step("true")}` }), /`container` is not rehearsed/],
  [
    "services",
    workflow({ a: `services: { db: { image: postgres } }\n${step("true")}` }),
    /`services` is not rehearsed/,
  ],
  ["a docker image", workflow({ a: "steps: [{ uses: docker://alpine }]" }), /"docker:\/\/alpine" runs in a container/],
  ["a docker action", workflow({ a: "steps: [{ uses: slip/way/docker@v1 }]" }), /runs in a container/],
  [
    "an unknown action",
    workflow({ a: "steps: [{ uses: some/action/path@v3 }]" }),
    /third-party action "some\/action\/path@v3"/,
  ],
  [
    "one inside a composite",
    workflow({ a: "steps: [{ uses: slip/way/composite@v1 }]" }),
    /third-party action "some\/action@v3"/,
  ],
  [
    "one inside the checkout",
    workflow({ a: "steps: [{ uses: actions/checkout@v7 }, { uses: ./local }]" }),
    /third-party action "some\/action@v3"/,
  ],
  [
    "an unknown input of a stand-in",
    workflow({ a: "steps: [{ uses: actions/checkout@v7, with: { sparse-checkout: x } }]" }),
    /input `sparse-checkout` of "actions\/checkout"/,
  ],
  [
    "background steps",
    workflow({ a: "steps: [{ run: sleep 1, background: true }]" }),
    /background and parallel steps are not rehearsed/,
  ],
  [
    "a Windows runner",
    workflow({ a: `runs-on: windows-2025\n${step("true")}` }).replace("    runs-on: ubuntu-24.04\n", ""),
    /no "windows-2025" runner/,
  ],
  ["PowerShell", workflow({ a: "steps: [{ run: ls, shell: pwsh }]" }), /shell "pwsh" is not rehearsed/],
  [
    "a workflow elsewhere",
    workflow({ a: "uses: else/where/.github/workflows/x.yml@v1" }),
    /"else\/where" is not on this machine/,
  ],
  [
    "another event",
    workflow({ a: "run true" }, "on: workflow_dispatch"),
    /does not run on the event "push", only on workflow_dispatch/,
  ],
  [
    "another branch",
    workflow({ a: "run true" }, "on: { push: { branches: ['release/**'] } }"),
    /its filters exclude it/,
  ],
];

test.each(refused)("%s stops with a sentence, and nothing runs", async (_, workflowFile, message) => {
  const composite = "name: c\ndescription: c\nruns: { using: composite, steps: [{ uses: some/action@v3 }] }";
  const suite = {
    "docker/action.yml": "name: d\ndescription: d\nruns: { using: docker, image: Dockerfile }",
    "composite/action.yml": composite,
  };
  const caller = { ".github/workflows/main.yml": workflowFile, "local/action.yml": composite };
  const events: string[] = [];
  const attempt = run({ caller, suite }, { onEvent: (event) => events.push(event.type) });
  await expect(attempt).rejects.toThrow(UnsupportedError);
  await expect(attempt).rejects.toThrow(message);
  expect(events).toEqual([]);
});

test("a missing workflow stops with a sentence", async () => {
  const attempt = run({ caller: workflow({ a: "run true" }) }, { workflow: ".github/workflows/gone.yml" });
  await expect(attempt).rejects.toThrow('There is no workflow ".github/workflows/gone.yml"');
});

test("a broken workflow is a startup failure with its line", async () => {
  const result = await run({ caller: workflow({ a: `needs: gone\n${step("${{ github.sha + 1 }}")}` }) });
  expect(result.conclusion).toBe("startup_failure");
  expect(result.annotations[0]).toMatchObject({ level: "error", file: ".github/workflows/main.yml", line: 6 });
});

test("branch filters, path filters and pull requests start as they should", async () => {
  const push = workflow(
    { a: step("echo $GITHUB_REF_NAME") },
    "on: { push: { branches: ['main', 'v*'], paths: [src/**] } }",
  );
  const result = await run({ caller: push }, { ref: "refs/heads/v2" });
  expect(result.log("a")).toContain("v2");
  expect(result.assumed).toEqual([expect.stringContaining("`on.push.paths` is taken to match")]);
  const pull = await run(
    {
      caller: workflow(
        {
          a: step(
            "echo $GITHUB_REF $GITHUB_HEAD_REF $GITHUB_BASE_REF ${{ github.event.pull_request.number }}; cat $GITHUB_EVENT_PATH | grep -c pull_request",
          ),
        },
        "on: pull_request",
      ),
    },
    { event: "pull_request", eventPayload: { number: 7, pull_request: { number: 7, head: { ref: "fix" } } } },
  );
  expect(pull.log("a")).toEqual(expect.arrayContaining(["refs/pull/7/merge fix main 7", "1"]));
});

test("uses: takes its five forms apart", () => {
  expect(parseUses("$/actions/x")).toEqual({ kind: "self", path: "actions/x" });
  expect(parseUses("./actions/x/")).toEqual({ kind: "local", path: "actions/x" });
  expect(parseUses("a/b/c/d@v1")).toEqual({ kind: "repository", repository: "a/b", path: "c/d", ref: "v1" });
  expect(parseUses("a/b@v1/x")).toEqual({ kind: "repository", repository: "a/b", path: "", ref: "v1/x" });
  expect(parseUses("$/x@v1").kind).toBe("invalid");
  expect(parseUses("./../x").kind).toBe("invalid");
  expect(parseUses("a/b").kind).toBe("invalid");
});

test("the runner works when Node runs it directly", async () => {
  const directory = await mkdtemp(join(tmpdir(), "slipway-node-"));
  const script = join(directory, "try.mjs");
  const files = join(import.meta.dirname, "../language/files.ts");
  await writeFile(
    script,
    `const { parseWorkflowFile } = await import(${JSON.stringify(files)});
console.log((await parseWorkflowFile("x.yml", "on: push\\njobs: { a: { runs-on: x, steps: [{ run: a, typo: b }] } }")).problems[0].message);`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  await rm(directory, { recursive: true });
  expect(stderr).toBe("");
  expect(stdout).toContain("x.yml (Line: 2, Col: 44): Unexpected value 'typo'");
});

test("an action of an older Node runs, with GitHub's warning", async () => {
  const suite = nodeAction("old", { main: "console.log(1)" });
  suite["old/action.yml"] = (suite["old/action.yml"] ?? "").replace("node24", "node20");
  const result = await run({ suite, caller: workflow({ a: "steps: [{ uses: slip/way/old@v1 }]" }) });
  expect(result.messages("warning")).toEqual([
    expect.stringContaining("targets node20 but is being forced to run on Node.js 24"),
  ]);
});
