import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const roots: string[] = [];

/** Deletes what `repository` made: every test file that uses it calls this at its end. */
export function cleanUp(): void {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
}

/** The contract of its one action. */
export const ACTION = `name: Greet
description: Greets
inputs: { who: { description: Whom, required: true } }
outputs:
  greeting: { description: The words }
  result: { description: File }
  failure-reason: { description: Why }
runs: { using: node24, main: ../../dist/greet/index.js }
`;
/** What its inputs are read with. */
export const READERS = `import { both } from "../../src/action/inputs/both.ts";
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

/** A small repository with an action `greet`, a workflow `called.yml` and these files. */
export function repository(files: Record<string, string>): string {
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
