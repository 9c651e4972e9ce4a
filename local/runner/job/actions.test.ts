import { expect, test } from "vitest";
import { nodeAction, run, workflow } from "../testing/run.ts";

/** A job of these steps, written as YAML flow mappings. */
const job = (steps: string[], before = "") =>
  workflow({ a: `${before}\nsteps:\n${steps.map((line) => `  - ${line}`).join("\n")}`.trimStart() });

const hooks = (name: string, extra = "") =>
  nodeAction(`actions/${name}`, {
    pre: `import fs from "node:fs"; console.log("pre ${name}"); fs.appendFileSync(process.env.GITHUB_STATE, "p=${name}\\n");`,
    main: `import fs from "node:fs"; console.log("main ${name} " + process.env.STATE_p); fs.appendFileSync(process.env.GITHUB_STATE, "m=1\\n");`,
    post: `console.log("post ${name} " + process.env.STATE_p + process.env.STATE_m);`,
    extra,
  });

test("28: pre runs before the first step, post in reverse and only if something started, with the state", async () => {
  const suite = {
    ...hooks("one"),
    ...hooks("two"),
    ...hooks("three"),
    ...hooks("four", '  pre-if: "false"\n  post-if: success()'),
    ...nodeAction("actions/bare", { main: "", post: `console.log("post bare")` }),
  };
  const result = await run({
    suite,
    caller: job([
      '{ run: "echo first" }',
      "{ uses: slip/way/actions/one@v1 }",
      "{ uses: slip/way/actions/two@v1 }",
      "{ run: exit 1 }",
      "{ uses: slip/way/actions/three@v1 }",
      "{ if: always(), uses: slip/way/actions/four@v1 }",
      "{ uses: slip/way/actions/bare@v1 }",
    ]),
  });
  const log = result.log("a").filter((line) => /^(pre|main|post|first)/.test(line));
  expect(log).toEqual([
    ...["pre one", "pre two", "pre three", "first", "main one one", "main two two", "main four undefined"],
    // In reverse of their registration, which pre did; "four" had no pre, and its post-if does not hold.
    ...["post three threeundefined", "post two two1", "post one one1"],
  ]);
});

test("28: an action of the checkout has no pre, its post runs; `$/` is the suite's, `./` the caller's", async () => {
  const caller = {
    ...hooks("local"),
    ".github/workflows/main.yml": workflow({ ship: "uses: slip/way/.github/workflows/w.yml@v1" }),
  };
  const steps = "steps: [{ uses: actions/checkout@v7 }, { uses: ./actions/local }, { uses: $/actions/local }]";
  const suite = {
    ...nodeAction("actions/local", {
      main: `console.log("suite", process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF)`,
    }),
    ".github/workflows/w.yml": workflow({ a: steps }, "on: workflow_call"),
  };
  const result = await run({ caller, suite });
  const log = result.log("ship / a");
  expect(log.filter((line) => /^(pre|main|post|suite)/.test(line))).toEqual([
    "main local undefined",
    "suite slip/way v1",
    "post local undefined1",
  ]);
  expect(result.messages("warning")).toEqual([
    expect.stringContaining("`pre` execution is not supported for local action"),
  ]);
});

test("a composite action has its own inputs, steps, status and outputs", async () => {
  const suite = {
    ...nodeAction("actions/inner", {
      inputs: "inputs: { v: {} }",
      main: `console.log("inner " + process.env.INPUT_V + " " + process.env.OUTER);`,
      pre: `console.log("pre inner")`,
      post: `console.log("post inner")`,
    }),
    "actions/c/action.yml": `
name: c
description: c
inputs: { who: { default: nobody } }
outputs: { greeting: { value: "\${{ steps.g.outputs.text }}" }, ok: { value: "\${{ steps.bad.outcome }}" } }
runs:
  using: composite
  steps:
    - { id: g, shell: bash, run: 'echo "text=hello \${{ inputs.who }}" >> $GITHUB_OUTPUT; ls $GITHUB_ACTION_PATH' }
    - { uses: $/actions/inner, with: { v: "\${{ steps.g.outputs.text }}" } }
    - { id: bad, shell: bash, run: exit 1 }
    - { shell: bash, run: echo skipped }
    - { if: failure(), shell: bash, run: 'echo "inside \${{ job.status }}"' }`,
  };
  const result = await run({
    suite,
    caller: job([
      "{ id: c, uses: slip/way/actions/c@v1, with: { who: world }, env: { OUTER: seen }, continue-on-error: true }",
      '{ run: "echo ${{ steps.c.outputs.greeting }}/${{ steps.c.outputs.ok }}/${{ steps.g.outputs.text }}/${{ steps.c.outcome }}" }',
    ]),
  });
  const log = result.log("a");
  expect(log.filter((line) => /^(pre|post|inner|action.yml|inside|skipped|hello)/.test(line))).toEqual([
    "pre inner",
    "action.yml",
    "inner hello world seen",
    "inside success",
    "hello world/failure//failure",
    "post inner",
  ]);
  expect(result.job("a").steps.map((step) => step.name)).toEqual([
    "Pre Run $/actions/inner",
    "Run slip/way/actions/c@v1",
    "Run echo hello world/failure//failure",
    "Post Run $/actions/inner",
  ]);
});

test("an action runs as a download: without the packages, ignored files and git of its repository", async () => {
  const suite = {
    ...nodeAction("actions/x", {
      main: `import fs from "node:fs"; console.log(fs.readdirSync(new URL("../..", import.meta.url)).sort().join(" ")); console.log(process.cwd().endsWith("shop/shop"), process.version);`,
    }),
    "node_modules/pkg/index.js": "",
    ".gitignore": "lib/\n",
    "lib/x.js": "",
    "dist/x.js": "",
    ".git/HEAD": "ref",
  };
  const result = await run({ suite, caller: job(["{ uses: slip/way/actions/x@v1 }"]) });
  expect(result.log("a")).toEqual([".gitignore actions dist", `true ${process.version}`]);
});

test("a missing action fails its job while it is set up, the others run", async () => {
  const result = await run({
    caller: workflow({
      a: "steps: [{ uses: slip/way/actions/gone@v1 }, { if: always(), run: echo no }]",
      b: "run true",
    }),
  });
  expect(result.job("a")).toMatchObject({ conclusion: "failure", steps: [] });
  expect(result.job("b").conclusion).toBe("success");
  expect(result.messages("error")).toEqual([
    "Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action 'slip/way/actions/gone@v1'.",
  ]);
});
