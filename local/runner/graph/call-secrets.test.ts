/** Secrets and environments across calls. */
import { expect, test } from "vitest";
import { run, step, workflow } from "../testing/run.ts";

const path = ".github/workflows/w.yml";

const uses = "uses: slip/way/.github/workflows/w.yml@v1";

const called = (jobs: Record<string, string>, head = "on: workflow_call") => ({ [path]: workflow(jobs, head) });

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
