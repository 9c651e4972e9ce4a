/** What crosses from a caller into a called workflow, and what GitHub refuses before anything runs. */
import { expect, test } from "vitest";
import type { RunRequest } from "../contract/request.ts";
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

const typed = `on:
  workflow_call:
    inputs:
      flag: { type: boolean }
      count: { type: number }
      text: { type: string, default: "\${{ github.event_name }}" }`;
const show = "echo '${{ toJSON(inputs) }}' | tr -d ' \\n'";

test("16: inputs of a call are typed; the text 'true' for a boolean fails the call", async () => {
  const result = await run({
    suite: called({ a: step(show) }, typed),
    caller: workflow({
      omitted: uses,
      given: `${uses}\nwith: { flag: true, count: 3, text: 5 }`,
      parsed: `needs: source\n${uses}\nwith: { flag: "\${{ fromJSON(needs.source.outputs.flag) }}" }`,
      source: `outputs: { flag: "\${{ true }}" }\n${step("true")}`,
      string: `needs: source\n${uses}\nwith: { flag: "\${{ needs.source.outputs.flag }}" }`,
    }),
  });
  const shown = (job: string) => result.log(job).find((line) => line.startsWith("{"));
  expect(shown("omitted / a")).toBe('{"flag":false,"count":0,"text":"push"}');
  expect(shown("given / a")).toBe('{"flag":true,"count":3,"text":"5"}');
  expect(shown("parsed / a")).toContain('"flag":true');
  expect(result.job("string").conclusion).toBe("failure");
  expect(result.messages("error")).toEqual([
    expect.stringContaining("Unexpected value 'true': a boolean is expected here"),
  ]);
});

test("16: a literal of the wrong type, an unknown and a missing input stop the run before it starts", async () => {
  const head = "on: { workflow_call: { inputs: { count: { type: number, required: true } } } }";
  const attempt = async (given: string) =>
    (await run({ suite: called({ a: step("true") }, head), caller: workflow({ ship: `${uses}\n${given}` }) })).messages(
      "error",
    );
  expect(await attempt("with: { count: many }")).toEqual([expect.stringContaining("Unexpected value 'many'")]);
  expect(await attempt("with: { count: 1, cuont: 2 }")).toEqual([
    expect.stringContaining("Invalid input, cuont is not defined"),
  ]);
  expect(await attempt("")).toEqual([expect.stringContaining("Input count is required, but not provided")]);
});

const dispatch = `on:
  push:
  workflow_dispatch:
    inputs:
      flag: { type: boolean, default: true }
      count: { type: number, default: 2 }
      level: { type: choice, options: [low, high] }`;

test("17: workflow_dispatch keeps booleans, a number is a string; other events have no inputs", async () => {
  const script = "echo '${{ toJSON(inputs) }}${{ toJSON(github.event.inputs) }}' | tr -d ' \\n'";
  const caller = workflow({ a: step(script), b: `if: inputs.flag\n${step("true")}` }, dispatch);
  const shown = async (options: Partial<RunRequest>) => {
    const result = await run({ caller }, options);
    return { line: result.log("a").find((line) => /^[{n]/.test(line)), b: result.job("b").conclusion };
  };
  expect(await shown({ event: "workflow_dispatch", inputs: { flag: "false", count: "7" } })).toEqual({
    line: '{"flag":false,"count":"7","level":"low"}{"flag":"false","count":"7","level":"low"}',
    b: "skipped",
  });
  expect(await shown({ event: "push" })).toEqual({ line: "{}null", b: "skipped" });
  const form = (inputs: Record<string, string>) => run({ caller }, { event: "workflow_dispatch", inputs });
  await expect(form({ level: "middle" })).rejects.toThrow("Provided value 'middle' for input 'level' not in the list");
  await expect(form({ other: "x" })).rejects.toThrow('Unexpected inputs provided: ["other"]');
});

test("17: a number input of a dispatch must be parsed before it can go into a number input of a call", async () => {
  const suite = called({ a: step(show) }, typed);
  const caller = workflow(
    {
      raw: `${uses}\nwith: { count: "\${{ inputs.count }}" }`,
      parsed: `${uses}\nwith: { count: "\${{ fromJSON(inputs.count) }}" }`,
    },
    dispatch,
  );
  const result = await run({ suite, caller }, { event: "workflow_dispatch" });
  expect(result.job("raw").conclusion).toBe("failure");
  expect(result.log("parsed / a").join("")).toContain('"count":2');
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

const secretHead = "on: { workflow_call: { secrets: { TOKEN: { required: true }, EXTRA: {} } } }";
const reveal = `echo "\${#T} \${#E} \${#O} \${#G}"`;
const secretStep = `steps: [{ run: '${reveal}', env: { T: "\${{ secrets.TOKEN }}", E: "\${{ secrets.EXTRA }}", O: "\${{ secrets.OTHER }}", G: "\${{ secrets.GITHUB_TOKEN }}" } }]`;

test("19: only passed secrets and GITHUB_TOKEN arrive; a required one may be empty but must be named", async () => {
  const suite = called({ a: secretStep }, secretHead);
  const secrets = { TOKEN: "12345", OTHER: "123" };
  const result = await run(
    {
      suite,
      caller: workflow({
        ship: `${uses}\nsecrets: { TOKEN: "\${{ secrets.TOKEN }}" }`,
        empty: `${uses}\nsecrets: { TOKEN: "\${{ secrets.GONE }}" }`,
      }),
    },
    { secrets },
  );
  expect(result.log("ship / a")).toContain("5 0 0 21");
  expect(result.log("empty / a")).toContain("0 0 0 21");
  const missing = await run({ suite, caller: workflow({ ship: uses }) }, { secrets });
  expect(missing.messages("error")).toEqual([expect.stringContaining("Secret TOKEN is required, but not provided")]);
  const unknown = await run({ suite, caller: workflow({ ship: `${uses}\nsecrets: { TOKEN: a, TYPO: b }` }) });
  expect(unknown.messages("error")).toEqual([expect.stringContaining("Invalid secret, TYPO is not defined")]);
});

test("19: secrets pass one hop at a time, and `inherit` works only for the same owner", async () => {
  const suite = {
    ...called(
      {
        inner: 'uses: $/.github/workflows/inner.yml\nsecrets: { TOKEN: "${{ secrets.TOKEN }}" }',
        bare: "uses: $/.github/workflows/inner.yml\nsecrets: { TOKEN: nothing }",
      },
      secretHead,
    ),
    ".github/workflows/inner.yml": workflow({ a: secretStep }, secretHead),
  };
  const secrets = { TOKEN: "12345", EXTRA: "1234" };
  const passed = await run(
    {
      suite,
      caller: workflow({
        ship: `${uses}\nsecrets: { TOKEN: "\${{ secrets.TOKEN }}", EXTRA: "\${{ secrets.EXTRA }}" }`,
      }),
    },
    { secrets },
  );
  expect(passed.log("ship / inner / a")).toContain("5 0 0 21");
  expect(passed.log("ship / bare / a")).toContain("7 0 0 21");
  const inherit = workflow({ ship: `${uses}\nsecrets: inherit` });
  await expect(run({ suite, caller: inherit }, { secrets })).rejects.toThrow(
    /`secrets: inherit` works only within one organization/,
  );
  const same = await run({ suite, caller: inherit }, { secrets, repository: "slip/shop" });
  expect(same.log("ship / inner / a")).toContain("5 0 0 21");
});

test("20: in a call an environment's vars apply, its secrets only replace names that were passed", async () => {
  const body = secretStep
    .replace("steps:", "environment: production\nsteps:")
    .replace(reveal, `echo "$V \${#T} \${#E} \${#O}"`)
    .replace("env: {", 'env: { V: "${{ vars.ACCOUNT }}",');
  const environments = { production: { secrets: { TOKEN: "1234567", EXTRA: "12" }, vars: { ACCOUNT: "prod" } } };
  const result = await run(
    {
      suite: called({ a: body }, secretHead),
      caller: workflow({ ship: `${uses}\nsecrets: { TOKEN: "\${{ secrets.TOKEN }}" }`, own: body }),
    },
    { environments, secrets: { TOKEN: "1" }, vars: { ACCOUNT: "none" } },
  );
  expect(result.log("ship / a")).toContain("prod 7 0 0");
  expect(result.log("own")).toContain("prod 7 2 0");
});

test("20: every job that names a protected environment asks again, an empty name is no environment", async () => {
  const asked: string[] = [];
  const approve = async ({ name, environment }: { name: string; environment: string }) => {
    asked.push(`${name} ${environment}`);
    return true;
  };
  const job = `environment: "\${{ inputs.environment }}"\n${step("true")}`;
  const head = "on: { workflow_call: { inputs: { environment: { type: string } } } }";
  const states: string[] = [];
  const result = await run(
    {
      suite: called({ deploy: job, rollback: `needs: deploy\n${job}` }, head),
      caller: workflow({
        ship: `${uses}\nwith: { environment: prod }`,
        none: uses,
        unknown: `environment: { name: typo, deployment: false }\n${step("true")}`,
      }),
    },
    {
      environments: { prod: { approve } },
      onDeployment: ({ environment, state }) => void states.push(`${environment} ${state}`),
    },
  );
  expect(asked).toEqual(["ship / deploy prod", "ship / rollback prod"]);
  expect(states).toEqual(Array(2).fill(["prod waiting", "prod in_progress", "prod success"]).flat());
  expect(result.job("none / deploy").environment).toBeUndefined();
  expect(result.messages("notice")).toEqual([
    'The environment "typo" did not exist: it is created without protection.',
  ]);
});

test("21: a call that asks for more than its caller may give stops the run before it starts", async () => {
  const suite = called({ deploy: `permissions: { deployments: write }\n${step("true")}` });
  const restricted = await run({ suite, caller: workflow({ ship: uses }) });
  expect(restricted.conclusion).toBe("startup_failure");
  expect(restricted.messages("error")).toEqual([
    "Error calling workflow 'slip/way/.github/workflows/w.yml@v1'. The nested job 'deploy' is requesting 'deployments: write', but is only allowed 'deployments: none'.",
  ]);
  const granted = await run({ suite, caller: workflow({ ship: `${uses}\npermissions: { deployments: write }` }) });
  expect(granted.conclusion).toBe("success");
});

test("21: a token may do what its job, its workflow or its caller says, in that order", async () => {
  const suite = called({ own: `permissions: { contents: read }\n${step("true")}`, taken: step("true") });
  const seen: Record<string, unknown> = {};
  const caller = workflow(
    { ship: `${uses}\npermissions: { contents: write, issues: write }`, all: step("true") },
    "on: push\npermissions: read-all",
  );
  await run(
    { suite, caller },
    {
      githubToken: ({ job, permissions }) => {
        seen[job] = permissions;
        return `token of ${job}`;
      },
    },
  );
  expect(seen).toMatchObject({
    "ship / own": { contents: "read" },
    "ship / taken": { contents: "write", issues: "write" },
    all: { deployments: "read" },
  });
  expect(seen["ship / own"]).not.toHaveProperty("issues");
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

test("23: the same concurrency group in caller and callee is a deadlock", async () => {
  const head = 'on: workflow_call\nconcurrency: "deploy-${{ github.ref }}"';
  const result = await run({
    suite: called({ a: step("true") }, head),
    caller: workflow({ ship: uses, other: step("true") }, 'on: push\nconcurrency: "deploy-${{ github.ref }}"'),
  });
  expect(result.conclusion).toBe("cancelled");
  expect([result.job("other").conclusion, result.job("ship").conclusion]).toEqual(["success", "cancelled"]);
  expect(result.messages("error")).toEqual([
    expect.stringContaining("a deadlock was detected for concurrency group: 'deploy-refs/heads/main'"),
  ]);
});

test("23: jobs of one group run one after the other; cancel-in-progress cancels, a newer one displaces the waiting", async () => {
  const job = (extra: string) => `concurrency: { group: g, ${extra} }\n${step("sleep 0.3")}`;
  const queued = await run({ caller: workflow({ a: job("queue: max"), b: job("queue: max"), c: job("queue: max") }) });
  expect(queued.jobs.map((one) => one.conclusion)).toEqual(["success", "success", "success"]);
  expect(queued.durationMs).toBeGreaterThan(900);
  const single = await run({
    caller: workflow({
      a: job("cancel-in-progress: false"),
      b: job("cancel-in-progress: false"),
      c: job("cancel-in-progress: false"),
    }),
  });
  expect(["a", "b", "c"].map((name) => single.job(name).conclusion)).toEqual(["success", "cancelled", "success"]);
  const cancelling = await run({
    caller: workflow({ a: job("cancel-in-progress: true"), b: job("cancel-in-progress: true") }),
  });
  expect(["a", "b"].map((name) => cancelling.job(name).conclusion)).toEqual(["cancelled", "success"]);
});
