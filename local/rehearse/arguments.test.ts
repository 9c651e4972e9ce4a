import { join } from "node:path";
import { expect, test } from "vitest";
import { type Arguments, readArguments } from "./arguments.ts";
import { scenarios } from "./workflows.ts";
import { ArgumentError } from "./world/errors.ts";
import { ROOT } from "./world/root.ts";

test("without options: the good release of the first example", () => {
  expect(readArguments([])).toMatchObject({
    rehearsals: [{ scenario: { name: "good" }, caller: join(ROOT, "examples/hello-worker") }],
    workflow: ".github/workflows/deploy.yml",
    event: "push",
    inputs: {},
  });
});

test("several scenarios are named one by one or in one list", () => {
  for (const argv of [
    ["--scenario", "good,first"],
    ["--scenario", "good", "--scenario", "first"],
  ]) {
    const { rehearsals } = readArguments(argv) as Arguments;
    expect(rehearsals.map(({ scenario }) => scenario.name)).toEqual(["good", "first"]);
  }
});

test("all are those that end as expected; one that is pending is played by its name", () => {
  const names = (scenario: string) =>
    (readArguments(["--scenario", scenario]) as Arguments).rehearsals.map(({ scenario: { name } }) => name);
  const pending = scenarios.filter((scenario) => scenario.pending !== undefined).map(({ name }) => name);
  expect(names("all")).toEqual(scenarios.map(({ name }) => name).filter((name) => !pending.includes(name)));
  for (const name of pending) expect(names(name)).toEqual([name]);
});

test("inputs of a dispatch may hold equals signs", () => {
  const given = readArguments(["--event", "workflow_dispatch", "--input", "a=b=c", "--input", "d="]);
  expect(given).toMatchObject({ inputs: { a: "b=c", d: "" } });
});

test.each([
  [["--scenario", "nope"], /no scenario "nope".*good/],
  [["--example", "nope"], /no example "nope".*atomic-guide/],
  [["--caller", "/does/not/exist"], /no directory/],
  [["--example", "hello-worker", "--caller", "."], /give one of them/],
  [["--workflow", "nope.yml"], /--workflow/],
  [["--event", "release"], /push, pull_request, workflow_dispatch/],
  [["--input", "a=b"], /--event workflow_dispatch/],
  [["--event", "workflow_dispatch", "--input", "a"], /not K=V/],
  [["--report", "report.txt"], /\.html/],
  [["--report", "report.html", "--scenario", "good", "--scenario", "first"], /one rehearsal/],
  [["--parallel", "0"], /--parallel/],
  [["--what"], /--what/],
])("%j is refused with a sentence", (argv, message) => {
  expect(() => readArguments(argv)).toThrow(ArgumentError);
  expect(() => readArguments(argv)).toThrow(message);
});
