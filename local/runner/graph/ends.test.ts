/** How jobs end before they are done. */
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { nodeAction, run, step, workflow } from "../testing/run.ts";

const results = (result: { jobs: { name: string; conclusion: string }[] }) =>
  Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]));

test("10: a job timeout is cancelled, not failed; a step timeout is a failed step", async () => {
  const slow = "steps: [{ run: sleep 30, %s }, { run: echo late, if: failure() }, { run: echo always, if: always() }]";
  const result = await run(
    {
      caller: workflow({
        job: `timeout-minutes: 1\n${slow.replace(", %s", "")}`,
        step: slow.replace("%s", "timeout-minutes: 1"),
        after: `needs: job\nif: failure()\n${step("true")}`,
      }),
    },
    { minuteMs: 200 },
  );
  expect(results(result)).toEqual({ job: "cancelled", step: "failure", after: "skipped" });
  expect(result.job("job").steps.map((one) => one.conclusion)).toEqual(["cancelled", "skipped", "success"]);
  expect(result.job("step").steps.map((one) => one.conclusion)).toEqual(["failure", "success", "success"]);
  expect(result.messages("error")).toContain("The action 'Run sleep 30' has timed out after 1 minutes.");
});

test("11: cancelling kills the step under way unless its `if` still holds, and starts only always() and cancelled() jobs", async () => {
  const cancel = new AbortController();
  const trap = nodeAction("actions/trap", {
    main: `process.on("SIGINT", () => { console.log("got SIGINT"); }); process.on("SIGTERM", () => { console.log("got SIGTERM"); });
console.log("ready"); setInterval(() => {}, 1000);`,
    post: `console.log("post ran");`,
  });
  const result = await run(
    {
      suite: {
        ...trap,
        ".github/workflows/w.yml": workflow(
          { a: "steps: [{ uses: $/actions/trap }, { run: echo no }, { if: cancelled(), run: echo cleanup }]" },
          "on: workflow_call",
        ),
      },
      caller: workflow({
        ship: "uses: slip/way/.github/workflows/w.yml@v1",
        alive: `steps: [{ if: always(), run: "echo up; sleep 0.6; echo lived" }, { run: echo no }]`,
        plain: `needs: ship\n${step("true")}`,
        clean: `needs: ship\nif: cancelled()\n${step("echo normal life")}`,
      }),
    },
    {
      signal: cancel.signal,
      onEvent: (event) => {
        if (event.type === "log" && event.line === "ready") setTimeout(() => cancel.abort(), 50);
      },
    },
  );
  expect(result.conclusion).toBe("cancelled");
  const log = result.log("ship / a");
  expect(log.filter((line) => /got|cleanup$|post ran/.test(line))).toEqual(
    expect.arrayContaining(["got SIGINT", "got SIGTERM", "cleanup", "post ran"]),
  );
  expect(results(result)).toMatchObject({
    "ship / a": "cancelled",
    alive: "cancelled",
    plain: "skipped",
    clean: "success",
  });
  expect(result.job("alive").steps.map((one) => one.conclusion)).toEqual(["success", "skipped"]);
  expect(result.log("alive")).toContain("lived");
});

test("11: a job that still cleans up five minutes after its cancellation is ended", async () => {
  const result = await run(
    { caller: workflow({ a: "timeout-minutes: 2\nsteps: [{ run: sleep 30 }, { if: always(), run: sleep 30 }]" }) },
    { minuteMs: 100 },
  );
  expect(result.job("a").conclusion).toBe("cancelled");
  expect(result.messages("error").at(-1)).toContain("still cleaning up five minutes after");
});

test("31: a failing `if` expression fails the job, and the step", async () => {
  const result = await run({
    caller: workflow({
      job: `if: fromJSON('{')\n${step("true")}`,
      step: "steps: [{ if: \"fromJSON('{')\", run: echo no }, { run: echo no }]",
    }),
  });
  expect(results(result)).toEqual({ job: "failure", step: "failure" });
  expect(result.job("step").steps.map((one) => one.conclusion)).toEqual(["failure", "skipped"]);
});

test("the machine of a job dies: its process is killed, no post steps, no outputs, the others go on", async () => {
  const suite = nodeAction("actions/ramp", {
    main: `process.on("SIGTERM", () => console.log("late")); console.log("ramp at 25 %"); setInterval(() => {}, 1000);`,
    post: `console.log("post ran")`,
  });
  const result = await run(
    {
      suite: {
        ...suite,
        ".github/workflows/w.yml": workflow(
          { release: "outputs: { x: y }\nsteps: [{ uses: $/actions/ramp }, { if: always(), run: echo more }]" },
          "on: workflow_call",
        ),
      },
      caller: workflow({ ship: "uses: slip/way/.github/workflows/w.yml@v1", other: "run sleep 0.3; echo fine" }),
    },
    { lost: (line) => line.line.includes("25 %") },
  );
  expect(results(result)).toEqual({ "ship / release": "failure", other: "success" });
  expect(result.job("ship / release")).toMatchObject({ outputs: {}, steps: [] });
  expect(result.log("ship / release").at(-1)).toBe("ramp at 25 %");
  expect(result.messages("error")).toEqual(["The hosted runner lost communication with the server."]);
});

test("the machine of a job dies when the one who watches says so", async () => {
  const result = await run(
    { caller: workflow({ a: "run sleep 30" }) },
    { onEvent: (event) => event.type === "job-started" && void delay(200).then(event.lose) },
  );
  expect(result.job("a")).toMatchObject({ conclusion: "failure", steps: [] });
  expect(result.durationMs).toBeLessThan(5_000);
});
