/** Groups in which one run waits for another. */
import { expect, test } from "vitest";
import { run, step, workflow } from "../testing/run.ts";

const path = ".github/workflows/w.yml";

const uses = "uses: slip/way/.github/workflows/w.yml@v1";

const called = (jobs: Record<string, string>, head = "on: workflow_call") => ({ [path]: workflow(jobs, head) });

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
