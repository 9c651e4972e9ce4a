/** Inputs of a call: their types, and what GitHub refuses before anything runs. */
import { expect, test } from "vitest";
import type { RunRequest } from "../contract/request.ts";
import { run, step, workflow } from "../testing/run.ts";

const path = ".github/workflows/w.yml";

const uses = "uses: slip/way/.github/workflows/w.yml@v1";

const called = (jobs: Record<string, string>, head = "on: workflow_call") => ({ [path]: workflow(jobs, head) });

const typed = `on:
  workflow_call:
    inputs:
      flag: { type: boolean }
      count: { type: number }
      text: { type: string, default: "\${{ github.event_name }}" }`;

const show = "echo '${{ toJSON(inputs) }}' | tr -d ' \\n'";

const dispatch = `on:
  push:
  workflow_dispatch:
    inputs:
      flag: { type: boolean, default: true }
      count: { type: number, default: 2 }
      level: { type: choice, options: [low, high] }`;

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
