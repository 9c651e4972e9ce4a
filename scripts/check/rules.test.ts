import { afterAll, describe, expect, test } from "vitest";
import { readTree } from "../tree.ts";
import { rules } from "./rules.ts";
import { ACTION, cleanUp, READERS, repository } from "./test-repository.ts";

afterAll(cleanUp);

const workflow = (job: string, head = "on: push") => ({
  ".github/workflows/x.yml": `${head}\njobs:\n  one:\n    runs-on: ubuntu-24.04\n${job.replaceAll(/^/gm, "    ")}\n`,
});
const step = (text: string) => workflow(`steps:\n${text.replaceAll(/^/gm, "  ")}`);

const broken: [letter: string, name: string, files: Record<string, string>, message: RegExp][] = [
  ["a", "an own action that does not exist", step("- uses: $/actions/nope"), /no actions\/nope\/action\.yml/],
  ["a", "an own action with a ref", step("- uses: $/actions/greet@v1"), /must not carry a ref/],
  ["a", "a path into the caller's checkout", step("- uses: ./actions/greet"), /caller's checkout/],
  [
    "b",
    "an output that the action does not have",
    step('- { id: g, uses: "$/actions/greet" }\n- run: "true"\n  env: { X: "${{ steps.g.outputs.greting }}" }'),
    /has no output `greting`/,
  ],
  [
    "c",
    "a secret that is not declared",
    {
      ".github/workflows/x.yml":
        'on: { workflow_call: {} }\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: "true", env: { T: "${{ secrets.NOPE }}" } }] } }\n',
    },
    /`secrets.NOPE` is not declared/,
  ],
  [
    "d",
    "text for a boolean",
    {
      ".github/workflows/x.yml":
        "on: push\njobs: { a: { uses: $/.github/workflows/called.yml, with: { flag: 'true' } } }\n",
    },
    /is a boolean/,
  ],
  [
    "d",
    "an output for a number",
    {
      ".github/workflows/x.yml":
        'on: push\njobs: { a: { uses: $/.github/workflows/called.yml, with: { size: "${{ needs.b.outputs.n }}" } } }\n',
    },
    /use fromJSON/,
  ],
  [
    "d",
    "an input that does not exist",
    {
      ".github/workflows/x.yml": "on: push\njobs: { a: { uses: $/.github/workflows/called.yml, with: { sise: 1 } } }\n",
    },
    /not an input/,
  ],
  [
    "e",
    "a caller that grants too little",
    {
      "examples/demo/.github/workflows/deploy.yml":
        "on: push\npermissions: {}\njobs: { a: { uses: o/r/.github/workflows/called.yml@v1 } }\n",
    },
    /asks for `contents: read`/,
  ],
  ["f", "an expression inside a script", step('- run: echo "${{ github.ref }}"'), /script injection/],
  [
    "g",
    "a job result as workflow output",
    {
      ".github/workflows/x.yml":
        'on: { workflow_call: { outputs: { r: { value: "${{ jobs.a.result }}" } } } }\njobs: { a: { runs-on: ubuntu-24.04, steps: [] } }\n',
    },
    /empty here on GitHub/,
  ],
  ["h", "a third party on a tag", step("- uses: actions/checkout@v7"), /not pinned/],
  [
    "i",
    "an if on needs without a status function",
    workflow("needs: []\nif: needs.a.result == 'failure'\nsteps: []"),
    /without a status function/,
  ],
  [
    "j",
    "a job that is skipped on the green path",
    workflow("if: failure()\nsteps: []", "on: { workflow_call: {} }"),
    /can be skipped/,
  ],
  ["k", "an input that nothing reads", { "actions/greet/inputs.ts": READERS }, /declared but never read/],
  [
    "k",
    "an input that is not declared",
    { "actions/greet/inputs.ts": `${READERS}required("who"); optional("whom");` },
    /reads input `whom`/,
  ],
  [
    "k",
    "an input that is not declared, as the second name of a reader",
    { "actions/greet/inputs.ts": `${READERS}required("who"); both(\n  "who",\n  "whom",\n);` },
    /reads input `whom`/,
  ],
  ["k", "an output that nothing sets", { "actions/greet/greet.ts": "" }, /`greeting` is declared but never set/],
  [
    "k",
    "a bundle that does not exist",
    { "actions/greet/action.yml": ACTION.replace("dist/greet", "dist/gret") },
    /does not exist/,
  ],
  ["k", "a runtime that is gone", { "actions/greet/action.yml": ACTION.replace("node24", "node20") }, /use node24/],
];

describe("our rules", () => {
  test.each(broken)("(%s) finds %s", (letter, _name, files, message) => {
    const found = rules[letter]?.(readTree(repository(files))) ?? [];
    expect(found.map((problem) => problem.message).join("\n")).toMatch(message);
    expect(found.every(({ line }) => line > 0)).toBe(true);
  });

  test("are silent on a repository that keeps them", () => {
    const tree = readTree(
      repository(
        step(
          '- { id: g, uses: "$/actions/greet", with: { who: you } }\n- run: echo "$X"\n  env: { X: "${{ steps.g.outputs.greeting }}" }',
        ),
      ),
    );
    for (const rule of Object.values(rules)) expect(rule(tree)).toEqual([]);
  });
});
