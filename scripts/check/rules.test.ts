import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readTree } from "../tree.ts";
import { validateFile } from "./language-service.ts";
import { rules } from "./rules.ts";

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

const ACTION = `name: Greet
description: Greets
inputs: { who: { description: Whom, required: true } }
outputs:
  greeting: { description: The words }
  result: { description: File }
  failure-reason: { description: Why }
runs: { using: node24, main: ../../dist/greet/index.js }
`;
const READERS = `import { both } from "../../src/action/inputs/both.ts";
import { optional, required } from "../../src/action/inputs/text.ts";
`;
const CALLED = `on:
  workflow_call:
    inputs: { flag: { type: boolean }, size: { type: number } }
    secrets: { TOKEN: { required: false } }
    outputs: { done: { value: "\${{ jobs.a.outputs.x }}" } }
jobs:
  a: { runs-on: ubuntu-24.04, permissions: { contents: read }, steps: [] }
`;

function repository(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "slipway-rules-"));
  roots.push(root);
  const all = {
    "actions/greet/action.yml": ACTION,
    "actions/greet/README.md": "",
    "actions/greet/inputs.ts": `${READERS}const inputs = { who: required("who") };`,
    "actions/greet/greet.ts": 'const out = { greeting: "x" };',
    "dist/greet/index.js": "",
    ".github/workflows/called.yml": CALLED,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

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

describe("GitHub's language service", () => {
  const check = (text: string) => validateFile(repository({}), { path: ".github/workflows/x.yml", text });

  test("finds an unknown key, with its line", async () => {
    const problems = await check("on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepz: []\n");
    expect(problems).toContainEqual(expect.objectContaining({ line: 5 }));
  });

  test("counts warnings as failures", async () => {
    const problems = await check(
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: "true"\n        env: { X: "${{ steps.nope.outputs.y }}" }\n',
    );
    expect(problems.map(({ message }) => message).join()).toMatch(/Context access might be invalid/);
  });

  test("fails closed when a called file is missing", async () => {
    const problems = await check("on: push\njobs:\n  a:\n    uses: $/.github/workflows/missing.yml\n");
    expect(problems.map(({ message }) => message).join()).toMatch(/Unable to find reusable workflow/);
  });

  test("reports inputs that an own action does not have", async () => {
    const problems = await check(
      "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: $/actions/greet\n        with: { whoo: you }\n",
    );
    expect(problems.map(({ message }) => message).join()).toMatch(/whoo/);
  });

  test("is silent on a good file", async () => {
    expect(
      await check(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: $/actions/greet\n        with: { who: you }\n",
      ),
    ).toEqual([]);
  });
});
