import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type Arguments, readArguments } from "./arguments.ts";
import { ArgumentError } from "./caller/errors.ts";
import { ROOT } from "./caller/root.ts";
import { scenarios } from "./workflows.ts";

test("without options: the good release of the first example", () => {
  expect(readArguments([])).toMatchObject({
    rehearsals: [
      {
        scenario: { name: "good" },
        caller: { root: join(ROOT, "examples/hello-worker"), workflow: ".github/workflows/deploy.yml" },
      },
    ],
    event: undefined,
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

test("secrets come from the option, the environment and files; the option has the last word", () => {
  const file = join(mkdtempSync(join(tmpdir(), "given-")), ".env");
  writeFileSync(file, "A=file\nB='in quotes'\n");
  const argv = ["--secret-file", file, "--secret", "A=x=y", "--secret", "C", "--var", "D=1"];
  expect(readArguments(argv, { C: "env" })).toMatchObject({
    given: { secrets: { A: "x=y", B: "in quotes", C: "env" }, vars: { D: "1" } },
  });
  rmSync(dirname(file), { recursive: true });
});

test("relative paths begin where npm was called, not in the folder of the suite", () => {
  const env = { npm_lifecycle_event: "rehearse", INIT_CWD: join(ROOT, "examples") };
  const given = readArguments(["--caller", "atomic-guide", "--report", "a.html"], env);
  expect(given).toMatchObject({
    rehearsals: [{ caller: { root: join(ROOT, "examples/atomic-guide") } }],
    report: join(ROOT, "examples/a.html"),
  });
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
  [["--event", "push", "--input", "a=b"], /--event workflow_dispatch/],
  [["--event", "scheduel"], /Did you mean "schedule"\?/],
  [["--scenario", "bad-relase"], /Did you mean "bad-release"\?/],
  [
    ["--secret", "RATHER_UNLIKELY_NAME"],
    /RATHER_UNLIKELY_NAME has no value.*no RATHER_UNLIKELY_NAME in the environment/,
  ],
  [["--secret", "my key=x"], /"my key" is no name/],
  [["--secret-file", "/does/not/exist"], /--secret-file/],
  [["--var", "A"], /--var A=VALUE/],
  [["--event", "workflow_dispatch", "--input", "a"], /not K=V/],
  [["--report", "report.txt"], /\.html/],
  [["--parallel", "0"], /--parallel/],
  [["--what"], /--what/],
])("%j is refused with a sentence", (argv, message) => {
  expect(() => readArguments(argv)).toThrow(ArgumentError);
  expect(() => readArguments(argv)).toThrow(message);
});
