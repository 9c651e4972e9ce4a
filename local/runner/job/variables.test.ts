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

test("only the processes of JavaScript actions get the runtime token, main and post, inside a composite too", async () => {
  const show = `console.log(Object.keys(process.env).filter((key) => /^ACTIONS_/.test(key)).sort().join(), process.env.ACTIONS_RUNTIME_TOKEN === "t".repeat(20), process.env.ACTIONS_RUNTIME_TOKEN)`;
  const suite = {
    ...nodeAction("actions/one", { main: show, post: show }),
    "actions/c/action.yml":
      "name: c\ndescription: c\nruns: { using: composite, steps: [{ uses: $/actions/one }, { run: 'env | grep -c ^ACTIONS_', shell: bash }] }",
  };
  const env = "{ ACTIONS_RUNTIME_TOKEN: of the workflow }";
  const result = await run(
    { suite, caller: job([`{ uses: slip/way/actions/c@v1, env: ${env} }`, "{ run: 'env | grep -c ^ACTIONS_' }"]) },
    { runtime: () => ({ token: "t".repeat(20), url: "http://127.0.0.1:1" }) },
  );
  const names =
    "ACTIONS_CACHE_SERVICE_V2,ACTIONS_CACHE_URL,ACTIONS_RESULTS_URL,ACTIONS_RUNTIME_TOKEN,ACTIONS_RUNTIME_URL";
  const log = result.log("a").filter((line) => /^(ACTIONS_|\d+$)/.test(line));
  // The one variable that the script of the composite finds is the workflow's own.
  expect(log).toEqual([`${names} true ***`, "1", "0", `${names} true ***`]);
});

test("without a results service nothing pretends that there is one", async () => {
  const suite = nodeAction("actions/one", { main: `console.log("has", "ACTIONS_RUNTIME_TOKEN" in process.env)` });
  const result = await run({ suite, caller: job(["{ uses: slip/way/actions/one@v1 }"]) });
  expect(result.log("a")).toContain("has false");
});
