/** How jobs decide whether they run, and what they hand on. */
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { nodeAction, run, step, workflow } from "../testing/run.ts";

const results = (result: { jobs: { name: string; conclusion: string }[] }) =>
  Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]));

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

const callee = (jobs: Record<string, string>) => ({
  ".github/workflows/w.yml": workflow(jobs, "on: workflow_call"),
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

test("12: matrix legs: exclude before include, fail-fast cancels the others, outputs overwrite each other", async () => {
  const result = await run({
    caller: workflow({
      build: `strategy:
  matrix:
    region: [eu, us]
    kind: [a, b]
    exclude: [{ region: us, kind: b }]
    include: [{ region: eu, colour: blue }, { region: asia }]
outputs: { last: "\${{ matrix.region }}" }
${step("echo ${{ matrix.region }}-${{ matrix.kind }}-${{ matrix.colour }} ${{ strategy.job-total }}")}`,
      fast: `strategy: { matrix: { wait: [0, 30] } }\n${step("sleep ${{ matrix.wait }}; exit 1")}`,
      empty: `strategy: { matrix: { x: "\${{ fromJSON('[]') }}" } }\n${step("true")}`,
    }),
  });
  const legs = result.jobs.filter((job) => job.name.startsWith("build")).map((job) => job.name);
  expect(legs.sort()).toEqual(["build (asia)", "build (eu, a)", "build (eu, b)", "build (us, a)"]);
  expect(result.log("build (eu, b)")).toContain("eu-b-blue 4");
  expect(result.log("build (asia)")).toContain("asia-- 4");
  expect(results(result)).toMatchObject({ "fast (0)": "failure", "fast (30)": "cancelled", empty: "failure" });
  expect(result.messages("error")).toContain("Matrix vector 'x' does not contain any values");
});

test("11: a job that still cleans up five minutes after its cancellation is ended", async () => {
  const result = await run(
    { caller: workflow({ a: "timeout-minutes: 2\nsteps: [{ run: sleep 30 }, { if: always(), run: sleep 30 }]" }) },
    { minuteMs: 100 },
  );
  expect(result.job("a").conclusion).toBe("cancelled");
  expect(result.messages("error").at(-1)).toContain("still cleaning up five minutes after");
});

test("12: a matrix of calls has a call per leg, named after it", async () => {
  const head =
    "on: { workflow_call: { inputs: { region: { type: string } }, outputs: { at: { value: '${{ jobs.a.outputs.at }}' } } } }";
  const result = await run({
    suite: {
      ".github/workflows/w.yml": workflow({ a: `outputs: { at: "\${{ inputs.region }}" }\n${step("true")}` }, head),
    },
    caller: workflow({
      ship: `strategy: { max-parallel: 1, matrix: { region: [eu, us] } }
uses: slip/way/.github/workflows/w.yml@v1
with: { region: "\${{ matrix.region }}" }`,
      after: `needs: ship\n${step("echo last=${{ needs.ship.outputs.at }}")}`,
    }),
  });
  expect(result.jobs.map((job) => job.name)).toEqual(["ship (eu) / a", "ship (us) / a", "after"]);
  expect(result.log("after")).toContain("last=us");
});

test("12: max-parallel: 1 runs one leg after the other", async () => {
  const marks: string[] = [];
  await run(
    { caller: workflow({ a: `strategy: { max-parallel: 1, matrix: { n: [1, 2] } }\n${step("sleep 0.1")}` }) },
    { onEvent: (event) => event.type.startsWith("job-") && "job" in event && marks.push(`${event.type} ${event.job}`) },
  );
  expect(marks).toEqual(["job-started a (1)", "job-ended a (1)", "job-started a (2)", "job-ended a (2)"]);
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
