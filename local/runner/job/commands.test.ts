import { expect, test } from "vitest";
import { run, workflow } from "../testing/run.ts";

/** A job of these steps, written as YAML flow mappings. */
const job = (steps: string[], before = "") =>
  workflow({ a: `${before}\nsteps:\n${steps.map((line) => `  - ${line}`).join("\n")}`.trimStart() });

const conclusions = (result: Awaited<ReturnType<typeof run>>) => result.job("a").steps.map((step) => step.conclusion);

test("29: secrets are masked line by line and from ::add-mask:: on, in logs, summaries and annotations", async () => {
  const result = await run(
    {
      caller: job(
        [
          `{ run: "echo $KEY; echo dynamic; echo ::add-mask::dynamic; echo dynamic; echo \\"$KEY\\" >> $GITHUB_STEP_SUMMARY; echo ::warning::about line-two; echo -n $P | base64" }`,
          `{ run: 'echo "p=$P"' }`,
        ],
        'env: { KEY: "${{ secrets.KEY }}", P: "${{ secrets.P }}" }',
      ),
    },
    { secrets: { KEY: "line-one\nline-two\n", P: 'p"a&ss word long' } },
  );
  const log = result.log("a");
  expect(log).toEqual(expect.arrayContaining(["*** ***", "dynamic", "***", "p=***"]));
  expect(log.join("\n")).not.toMatch(/line-two|line-one|cCJhJnNz/);
  expect(result.summaries[0]?.markdown.trim()).toBe("***\n***");
  expect(result.messages("warning")).toEqual(["about ***"]);
});

test("30: commands work on both streams, can be stopped, and the old ones warn or fail", async () => {
  const result = await run({
    caller: job([
      `{ id: s, run: "echo '::set-output name=x::y%0Az' >&2; echo '::stop-commands::tok3n'; echo '::error::not one'; echo '::tok3n::'; echo '::error file=a.ts,line=3,endLine=4,col=5,title=T%3A::bad%25'; echo '  ::notice::indented'; echo 'no ::error::command'" }`,
      `{ run: "echo '<\${{ toJSON(steps.s.outputs.x) }}>'; echo '::set-env name=A::b'; echo done" }`,
      `{ if: always(), run: "echo A=$A; echo ::save-state name=q::1" }`,
    ]),
  });
  expect(result.annotations.find((one) => one.level === "error")).toMatchObject({
    file: "a.ts",
    line: 3,
    endLine: 4,
    column: 5,
    title: "T:",
    message: "bad%",
  });
  expect(result.messages("notice")).toEqual(["indented"]);
  const log = result.log("a");
  expect(log).toEqual(expect.arrayContaining(["::error::not one", "no ::error::command", '<"y\\nz">', "done", "A="]));
  expect(conclusions(result)).toEqual(["success", "failure", "success"]);
  expect(result.messages("error")).toContain(
    "The `set-env` command is disabled. Please upgrade to using Environment Files.",
  );
  expect(result.messages("warning")).toEqual([
    expect.stringContaining("`set-output` command is deprecated"),
    expect.stringContaining("`save-state` command is deprecated"),
  ]);
});

test("30: ten annotations of a level per step, and no summary over 1 MiB", async () => {
  const result = await run({
    caller: job([
      `{ run: "for i in $(seq 12); do echo ::warning::w$i; done; head -c 1100000 /dev/zero | tr '\\\\0' x >> $GITHUB_STEP_SUMMARY" }`,
    ]),
  });
  expect(result.messages("warning")).toHaveLength(10);
  expect(result.summaries).toEqual([]);
  expect(result.messages("error")).toEqual([expect.stringContaining("$GITHUB_STEP_SUMMARY upload aborted")]);
  expect(result.conclusion).toBe("success");
});
