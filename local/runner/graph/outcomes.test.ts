import { expect, test } from "vitest";
import { run, step, workflow } from "../testing/run.ts";

const results = (result: { jobs: { name: string; conclusion: string }[] }) =>
  Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]));

const callee = (jobs: Record<string, string>) => ({
  ".github/workflows/w.yml": workflow(jobs, "on: workflow_call"),
});

test("1: an `if` without a status function gets success() in front", async () => {
  const result = await run({
    caller: workflow({
      deploy: "run exit 1",
      never: `needs: deploy\nif: needs.deploy.result == 'failure'\n${step("true")}`,
      runs: `needs: deploy\nif: failure() && needs.deploy.result == 'failure'\n${step("true")}`,
      fooled: `needs: deploy\nif: needs.deploy.result != 'failure()'\n${step("true")}`,
    }),
  });
  expect(results(result)).toEqual({ deploy: "failure", never: "skipped", runs: "success", fooled: "skipped" });
  expect(result.conclusion).toBe("failure");
});

test("2: success() and failure() look at all ancestors, and a skipped need is no failure", async () => {
  const result = await run({
    caller: workflow({
      skipped: `if: false\n${step("true")}`,
      between: `needs: skipped\nif: always()\n${step("true")}`,
      after: `needs: between\n${step("true")}`,
      rescue: `needs: between\nif: failure()\n${step("true")}`,
      failed: "run exit 1",
      middle: `needs: failed\nif: always()\n${step("true")}`,
      cleanup: `needs: middle\nif: failure()\n${step("true")}`,
      named: `needs: [between, failed]\nif: success('between')\n${step("true")}`,
    }),
  });
  expect(results(result)).toMatchObject({
    between: "success",
    after: "skipped",
    rescue: "skipped",
    cleanup: "success",
    named: "success",
  });
});

test("3: needs holds direct needs only, with the four results", async () => {
  const show = "echo '${{ needs.b.result }}/${{ needs.a.result }}/${{ toJSON(needs) }}'";
  const result = await run({
    caller: workflow({ a: "run true", b: `needs: a\n${step("true")}`, c: `needs: b\n${step(show)}` }),
  });
  const log = result.log("c").join("\n");
  expect(log).toContain("success//{");
  expect(log).not.toContain('"a"');
});

test("4: outputs of a skipped job are absent and render as an empty string", async () => {
  const result = await run({
    caller: workflow({
      a: `if: false\noutputs: { ok: "yes" }\n${step("true")}`,
      b: `needs: a\nif: always() && needs.a.outputs.ok != 'false'\n${step("echo '<${{ needs.a.outputs.ok }}>'")}`,
      c: `needs: a\nif: always() && needs.a.outputs.ok == 'true'\n${step("true")}`,
    }),
  });
  expect(result.messages("error")).toEqual([]);
  expect(results(result)).toEqual({ a: "skipped", b: "success", c: "skipped" });
  expect(result.log("b")).toContain("<>");
});

test("5: job outputs are evaluated also when the job failed, and empty ones are not set", async () => {
  const result = await run({
    caller: workflow({
      deploy: `outputs: { previous: "\${{ steps.s.outputs.previous }}", none: "\${{ steps.s.outputs.none }}" }
steps: [{ id: s, run: "echo previous=v1 >> $GITHUB_OUTPUT; exit 3" }]`,
      rollback: `needs: deploy\nif: failure()\n${step("echo back to ${{ needs.deploy.outputs.previous }}")}`,
    }),
  });
  expect(result.job("deploy")).toMatchObject({ conclusion: "failure", outputs: { previous: "v1" } });
  expect(result.job("deploy").outputs).not.toHaveProperty("none");
  expect(result.log("rollback")).toContain("back to v1");
  expect(result.messages("error")).toContain("Process completed with exit code 3.");
});

test("6: an output or an environment url that contains a masked value is dropped with a warning", async () => {
  const result = await run(
    {
      caller: workflow({
        a: `environment: { name: production, url: "https://x.example/acc0unt1d" }
outputs: { dropped: "https://x.example/acc0unt1d/w", kept: fine }
${step("true")}`,
      }),
    },
    { secrets: { ACCOUNT: "acc0unt1d" } },
  );
  expect(result.job("a").outputs).toEqual({ kept: "fine" });
  expect(result.job("a").environmentUrl).toBeUndefined();
  expect(result.messages("warning")).toEqual([
    "Skip output 'dropped' since it may contain secret.",
    "Skip setting environment url as environment 'production' may contain secret.",
  ]);
});

test("7: a failed job with continue-on-error counts as success, a step keeps outcome and conclusion", async () => {
  const result = await run({
    caller: workflow({
      shaky: `continue-on-error: true\n${step("exit 1")}`,
      next: `needs: shaky
steps:
  - { id: s, run: exit 1, continue-on-error: true }
  - run: echo "\${{ steps.s.outcome }} \${{ steps.s.conclusion }} \${{ needs.shaky.result }} \${{ job.status }}"`,
    }),
  });
  expect(result.conclusion).toBe("success");
  expect(result.log("next")).toContain("failure success success success");
  expect(result.step("next", "s")).toMatchObject({ outcome: "failure", conclusion: "success" });
});

test("8: a skipped job inside a called workflow leaks into the jobs after the call", async () => {
  const suite = callee({ deploy: "run true", rollback: `needs: deploy\nif: failure()\n${step("true")}` });
  const result = await run({
    suite,
    caller: workflow({
      ship: "uses: slip/way/.github/workflows/w.yml@v1",
      announce: `needs: ship\n${step("true")}`,
      guarded: `needs: ship\nif: \${{ !cancelled() && needs.ship.result == 'success' }}\n${step("true")}`,
    }),
  });
  expect(results(result)).toMatchObject({ "ship / rollback": "skipped", announce: "skipped", guarded: "success" });
  expect(result.assumed).toEqual([expect.stringContaining('"announce" counts as not successful')]);
});

test("9: a rejected approval is a failed job: failure() is true although nothing ran", async () => {
  const result = await run(
    {
      caller: workflow({
        deploy: `environment: production\n${step("echo deployed")}`,
        rollback: `needs: deploy\nif: failure()\n${step("true")}`,
      }),
    },
    { environments: { production: { approve: "reject" } } },
  );
  expect(results(result)).toEqual({ deploy: "failure", rollback: "success" });
  expect(result.job("deploy").steps).toEqual([]);
  expect(result.deployments).toMatchObject([{ environment: "production", state: "failure" }]);
});
