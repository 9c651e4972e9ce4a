/** What a job's token may do. */
import { expect, test } from "vitest";
import { run, step, workflow } from "../testing/run.ts";

const path = ".github/workflows/w.yml";

const uses = "uses: slip/way/.github/workflows/w.yml@v1";

const called = (jobs: Record<string, string>, head = "on: workflow_call") => ({ [path]: workflow(jobs, head) });

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
