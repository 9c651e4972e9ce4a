/** What one step sees, and what it does to the steps after it. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { nodeAction, run, workflow } from "../testing/run.ts";

/** A job of these steps, written as YAML flow mappings. */
const job = (steps: string[], before = "") =>
  workflow({ a: `${before}\nsteps:\n${steps.map((line) => `  - ${line}`).join("\n")}`.trimStart() });
const conclusions = (result: Awaited<ReturnType<typeof run>>) => result.job("a").steps.map((step) => step.conclusion);

test("24: no shell is bash -e, `shell: bash` adds pipefail; job defaults override workflow defaults key by key", async () => {
  const pipe = "false | true; echo survived";
  const result = await run({
    caller: job([
      `{ run: "${pipe}" }`,
      `{ run: "${pipe}", shell: bash, continue-on-error: true, id: strict }`,
      `{ run: "console.log('node', __filename.endsWith('.sh'))", shell: "node --input-type=commonjs {0}", continue-on-error: true }`,
      `{ run: "echo $PWD" }`,
      `{ run: "set -o | grep pipefail", shell: sh }`,
    ]),
  });
  const log = result.log("a");
  expect(log.filter((line) => line === "survived")).toHaveLength(1);
  expect(result.step("a", "strict").outcome).toBe("failure");
  expect(log).toContain("shell: bash --noprofile --norc -e -o pipefail {0}");
  const defaults = await run({
    caller: workflow(
      { a: `defaults: { run: { shell: bash } }\nsteps: [{ run: "${pipe.replace("survived", "$PWD")}" }]` },
      "on: push\ndefaults: { run: { shell: sh, working-directory: .. } }",
    ),
  });
  expect(conclusions(defaults)).toEqual(["failure"]);
});

test("24: defaults never reach into a composite action", async () => {
  const suite = {
    "actions/c/action.yml":
      'name: c\ndescription: c\nruns: { using: composite, steps: [{ run: "echo at $(basename $PWD)", shell: bash }] }',
  };
  const result = await run({
    suite,
    caller: job(
      ["{ uses: slip/way/actions/c@v1 }", '{ run: "echo at $PWD" }'],
      "defaults: { run: { working-directory: / } }",
    ),
  });
  expect(result.log("a").filter((line) => line.startsWith("at "))).toEqual(["at shop", "at /"]);
});

test("25: env layers: workflow, job, GITHUB_ENV for later steps, step; GITHUB_* and RUNNER_* over all", async () => {
  const show = "echo $A/$B/$C/$D";
  const result = await run(
    {
      caller: workflow(
        {
          a: `env: { B: job, C: job, D: job }
steps:
  - { run: "${show}; echo C=file >> $GITHUB_ENV; echo D=file >> $GITHUB_ENV; ${show}; echo NODE_OPTIONS=--x >> $GITHUB_ENV" }
  - { run: "${show} \${{ env.C }}" }
  - { run: "${show} [$E] $GITHUB_SHA $RUNNER_OS [$NODE_OPTIONS]", env: { D: step, E: "\${{ env.D }}", GITHUB_SHA: mine, RUNNER_OS: mine } }`,
        },
        "on: push\nenv: { A: workflow, B: workflow }",
      ),
    },
    { sha: "f".repeat(40) },
  );
  const log = result.log("a");
  expect(log.filter((line) => line.startsWith("workflow/"))).toEqual([
    "workflow/job/job/job",
    "workflow/job/job/job",
    "workflow/job/file/file file",
    `workflow/job/file/step [file] ${"f".repeat(40)} Linux []`,
  ]);
  expect(result.messages("error")).toEqual(["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."]);
});

test("25: nothing of this machine reaches a step but what the request gives", async () => {
  process.env.SLIPWAY_LEAK = "leak";
  const result = await run(
    { caller: job(["{ run: \"env | cut -d= -f1 | sort | grep -v -E '^(GITHUB|RUNNER)_' | tr '\\n' ' '\" }"]) },
    { env: { PATH: process.env.PATH ?? "", CLOUDFLARE_API_BASE_URL: "x" } },
  );
  delete process.env.SLIPWAY_LEAK;
  const log = result.log("a");
  expect(
    log
      .find((line) => line.includes("PATH"))
      ?.trim()
      .split(" "),
  ).toEqual(["CI", "CLOUDFLARE_API_BASE_URL", "GIT_CEILING_DIRECTORIES", "PATH", "PWD", "SHLVL", "_"]);
});

test("26: env files take NAME=VALUE and heredocs, the last one wins, and a missing delimiter fails the step", async () => {
  const write = "printf 'a= 1 \\\\nb=x<<y\\\\nc<<E\\\\nl1\\\\n\\\\nl=2<<\\\\nE\\\\na=last\\\\n' >> $GITHUB_OUTPUT";
  const result = await run({
    caller: job([
      `{ id: s, run: "${write}" }`,
      `{ run: "echo '\${{ toJSON(steps.s.outputs) }}' | tr -d '\\n'" }`,
      `{ id: bad, run: "printf 'a=1\\\\nx<<E\\\\nlost\\\\n' >> $GITHUB_OUTPUT" }`,
      `{ if: always(), run: "echo next" }`,
    ]),
  });
  expect(result.log("a")).toContain('{  "a": "last",  "b": "x<<y",  "c": "l1\\n\\nl=2<<"}');
  expect(conclusions(result)).toEqual(["success", "success", "failure", "success"]);
  expect(result.messages("error")).toContain("Invalid value. Matching delimiter not found 'E'");
});

test("26: a file is read also when the step failed, and GITHUB_PATH is prepended for later steps", async () => {
  const result = await run({
    caller: job([
      `{ id: s, run: "mkdir bin; echo 'echo found' > bin/tool; chmod +x bin/tool; echo $PWD/bin >> $GITHUB_PATH; echo x=1 >> $GITHUB_OUTPUT; exit 4" }`,
      `{ if: failure(), run: "tool; echo x is \${{ steps.s.outputs.x }}" }`,
    ]),
  });
  expect(result.log("a")).toEqual(expect.arrayContaining(["found", "x is 1"]));
});

test("27: INPUT_ names keep dashes, unknown inputs warn, required is not enforced, defaults are expressions", async () => {
  const suite = nodeAction("actions/x", {
    inputs: `inputs:
  api-token: { required: true }
  two words: { default: "\${{ github.repository }}" }
  old: { deprecationMessage: use new }`,
    main: `console.log(JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([k]) => k.startsWith("INPUT_")))));`,
  });
  const result = await run({ suite, caller: job(["{ uses: slip/way/actions/x@v1, with: { Old: 1, typo: true } }"]) });
  expect(result.conclusion).toBe("success");
  expect(result.log("a")).toContain(
    '{"INPUT_TYPO":"true","INPUT_API-TOKEN":"","INPUT_TWO_WORDS":"octo/shop","INPUT_OLD":"1"}',
  );
  expect(result.messages("warning")).toEqual([
    "Unexpected input(s) 'typo', valid inputs are ['api-token', 'two words', 'old']",
    "Input 'old' has been deprecated with message: use new",
  ]);
});

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

test("29: secrets are masked line by line and from ::add-mask:: on, in logs, summaries and annotations", async () => {
  const result = await run(
    {
      caller: job(
        [
          `{ run: "echo $KEY; echo dynamic; echo ::add-mask::dynamic; echo dynamic; echo \\"$KEY\\" >> $GITHUB_STEP_SUMMARY; echo ::warning::about line-two; echo -n $P | base64" }`,
          `{ run: 'echo "p=$P"' }`,
        ],
        'env: { KEY: "${{ secrets.KEY }}", P: "${{ secrets.P }}" }',
      ),
    },
    { secrets: { KEY: "line-one\nline-two\n", P: 'p"a&ss word long' } },
  );
  const log = result.log("a");
  expect(log).toEqual(expect.arrayContaining(["*** ***", "dynamic", "***", "p=***"]));
  expect(log.join("\n")).not.toMatch(/line-two|line-one|cCJhJnNz/);
  expect(result.summaries[0]?.markdown.trim()).toBe("***\n***");
  expect(result.messages("warning")).toEqual(["about ***"]);
});

test("30: commands work on both streams, can be stopped, and the old ones warn or fail", async () => {
  const result = await run({
    caller: job([
      `{ id: s, run: "echo '::set-output name=x::y%0Az' >&2; echo '::stop-commands::tok3n'; echo '::error::not one'; echo '::tok3n::'; echo '::error file=a.ts,line=3,endLine=4,col=5,title=T%3A::bad%25'; echo '  ::notice::indented'; echo 'no ::error::command'" }`,
      `{ run: "echo '<\${{ toJSON(steps.s.outputs.x) }}>'; echo '::set-env name=A::b'; echo done" }`,
      `{ if: always(), run: "echo A=$A; echo ::save-state name=q::1" }`,
    ]),
  });
  expect(result.annotations.find((one) => one.level === "error")).toMatchObject({
    file: "a.ts",
    line: 3,
    endLine: 4,
    column: 5,
    title: "T:",
    message: "bad%",
  });
  expect(result.messages("notice")).toEqual(["indented"]);
  const log = result.log("a");
  expect(log).toEqual(expect.arrayContaining(["::error::not one", "no ::error::command", '<"y\\nz">', "done", "A="]));
  expect(conclusions(result)).toEqual(["success", "failure", "success"]);
  expect(result.messages("error")).toContain(
    "The `set-env` command is disabled. Please upgrade to using Environment Files.",
  );
  expect(result.messages("warning")).toEqual([
    expect.stringContaining("`set-output` command is deprecated"),
    expect.stringContaining("`save-state` command is deprecated"),
  ]);
});

test("30: ten annotations of a level per step, and no summary over 1 MiB", async () => {
  const result = await run({
    caller: job([
      `{ run: "for i in $(seq 12); do echo ::warning::w$i; done; head -c 1100000 /dev/zero | tr '\\\\0' x >> $GITHUB_STEP_SUMMARY" }`,
    ]),
  });
  expect(result.messages("warning")).toHaveLength(10);
  expect(result.summaries).toEqual([]);
  expect(result.messages("error")).toEqual([expect.stringContaining("$GITHUB_STEP_SUMMARY upload aborted")]);
  expect(result.conclusion).toBe("success");
});

test("31: continue-on-error applies to a timed-out step, too", async () => {
  const result = await run(
    {
      caller: job([
        "{ id: slow, run: sleep 20, timeout-minutes: 1, continue-on-error: true }",
        '{ run: "echo ${{ steps.slow.outcome }} ${{ job.status }}" }',
      ]),
    },
    { minuteMs: 150 },
  );
  expect(result.log("a")).toContain("failure success");
});

test("33: secrets cannot be used in an `if`, vars and inputs can", async () => {
  const result = await run({ caller: job([`{ if: "secrets.TOKEN != ''", run: "true" }`]) });
  expect(result.conclusion).toBe("startup_failure");
  expect(result.messages("error")).toEqual([expect.stringContaining("Unrecognized named-value: 'secrets'")]);
  const fine = await run(
    { caller: job([`{ if: "vars.A == 'b' && env.T != ''", env: { T: "\${{ secrets.TOKEN }}" }, run: "true" }`]) },
    { vars: { A: "b" }, secrets: { TOKEN: "t0ken" } },
  );
  expect(conclusions(fine)).toEqual(["success"]);
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

test("processes that outlive their step end with the job", async () => {
  const result = await run({
    caller: job([
      '{ run: "sleep 60 > /dev/null 2>&1 & echo pid=$! >> $GITHUB_OUTPUT", id: s }',
      '{ run: "kill -0 ${{ steps.s.outputs.pid }} && echo alive=${{ steps.s.outputs.pid }}" }',
    ]),
  });
  const pid = Number(
    result
      .log("a")
      .find((line) => line.startsWith("alive="))
      ?.slice(6),
  );
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => alive(pid)).toBe(false);
});

/** A zombie that nobody has collected yet is not alive. */
const alive = (pid: number) => {
  const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)])
    .stdout.toString()
    .trim();
  return state !== "" && !state.startsWith("Z");
};

test("quotes in mixed strings and literals are unescaped, all of them", async () => {
  const result = await run({
    caller: job([
      `{ run: "echo 'one' '\${{ format('it''s {0} o''clock', '''5''') }}' | tr -d \\"'\\" ; echo '<\${{ github.actor }}>'" }`,
    ]),
  });
  expect(result.log("a")).toEqual(expect.arrayContaining(["one its 5 oclock", "<octocat>"]));
});
