/** What crosses from a caller into a called workflow, and what GitHub refuses before anything runs. */
import { expect, test } from "vitest";
import { run, step, workflow } from "../testing/run.ts";

const path = ".github/workflows/w.yml";

const uses = "uses: slip/way/.github/workflows/w.yml@v1";

const called = (jobs: Record<string, string>, head = "on: workflow_call") => ({ [path]: workflow(jobs, head) });

test("13: a calling job takes no env, environment, timeout-minutes or steps", async () => {
  for (const key of ["env: { A: b }", "environment: production", "timeout-minutes: 5", "continue-on-error: true"]) {
    const result = await run({ suite: called({ a: "run true" }), caller: workflow({ ship: `${uses}\n${key}` }) });
    expect(result.conclusion).toBe("startup_failure");
    expect(result.messages("error")[0]).toMatch(/main\.yml \(Line: 5, Col: 5\): Unexpected value/);
    expect(result.jobs).toEqual([]);
  }
});

test("14: neither env nor defaults of the caller cross over, vars do", async () => {
  const suite = called({
    a: `defaults: { run: { working-directory: / } }\n${step("echo \"<$A>\" '<${{ vars.ACCOUNT }}>' $PWD")}`,
    b: step("echo $(basename $PWD)"),
  });
  const head = "on: push\nenv: { A: fromCaller }\ndefaults: { run: { working-directory: nowhere } }";
  const result = await run({ suite, caller: workflow({ ship: uses }, head) }, { vars: { ACCOUNT: "a1" } });
  expect(result.log("ship / a")).toContain("<> <a1> /");
  expect(result.log("ship / b")).toContain("shop");
});

test("15: github is the caller's, job.workflow_* the called file's", async () => {
  const show = (value: string) => `echo "\${{ ${value} }}"`;
  const suite = called({
    a: `steps: [{ run: '${show("github.repository")} ${show("github.workflow_ref")}' }, { run: '${show("job.workflow_repository")}; ${show("job.workflow_ref")}; ${show("job.workflow_sha")}; ${show("job.workflow_file_path")}; echo $GITHUB_WORKFLOW_REF' }]`,
  });
  const sha = "0123456789012345678901234567890123456789";
  const result = await run({ suite, caller: workflow({ ship: uses.replace("v1", sha) }) });
  const log = result.log("ship / a");
  expect(log).toContain("octo/shop echo octo/shop/.github/workflows/main.yml@refs/heads/main");
  expect(log).toContain("octo/shop/.github/workflows/main.yml@refs/heads/main");
  expect(log).toEqual(expect.arrayContaining(["slip/way", `slip/way/${path}@${sha}`, sha, path]));
});

test("18: outputs of a call come from jobs.*.outputs, jobs.x.result is empty there", async () => {
  const head = `on:
  workflow_call:
    outputs:
      version: { value: "\${{ jobs.deploy.outputs.version }}" }
      result: { value: "<\${{ jobs.deploy.result }}>" }`;
  const result = await run({
    suite: called({ deploy: `outputs: { version: v7 }\n${step("exit 1")}` }, head),
    caller: workflow({
      ship: uses,
      after: `needs: ship\nif: failure()\n${step("echo ${{ needs.ship.result }} ${{ needs.ship.outputs.version }} '${{ needs.ship.outputs.result }}'")}`,
    }),
  });
  expect(result.log("after")).toContain("failure v7 <>");
  expect(result.assumed).toEqual(["A called workflow that failed hands on the outputs that its jobs did set."]);
});

test("22: calls nest ten levels, never in a circle, and only to the top of .github/workflows", async () => {
  const chain = (depth: number) =>
    Object.fromEntries(
      Array.from({ length: depth }, (_, at) => [
        `.github/workflows/w${at}.yml`,
        workflow(
          { a: at === depth - 1 ? step("true") : `uses: $/.github/workflows/w${at + 1}.yml` },
          "on: workflow_call",
        ),
      ]),
    );
  const first = "uses: slip/way/.github/workflows/w0.yml@v1";
  expect((await run({ suite: chain(9), caller: workflow({ a: first }) })).conclusion).toBe("success");
  expect((await run({ suite: chain(10), caller: workflow({ a: first }) })).messages("error")).toEqual([
    expect.stringContaining("more than 10 levels"),
  ]);
  const circle = called({ a: `uses: $/${path}` });
  expect((await run({ suite: circle, caller: workflow({ a: uses }) })).messages("error")).toEqual([
    expect.stringContaining("calls itself"),
  ]);
  const deep = await run({ caller: workflow({ a: "uses: ./.github/workflows/sub/w.yml" }) });
  expect(deep.messages("error")).toEqual([expect.stringContaining("top level of .github/workflows/")]);
  const plain = await run({ suite: called({ a: step("true") }, "on: push"), caller: workflow({ a: uses }) });
  expect(plain.messages("error")).toEqual([expect.stringContaining("missing a `on.workflow_call` trigger")]);
});
