import { expect, test } from "vitest";
import { run, step, workflow } from "../testing/run.ts";

const results = (result: { jobs: { name: string; conclusion: string }[] }) =>
  Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]));

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
