import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { givenReasons, reasonProblems } from "./reasons.ts";

const home = join(import.meta.dirname, "../..");
const actions = readdirSync(join(home, "actions"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(actions.map(({ name }) => name))("%s lists exactly the reasons that it can give", async (action) => {
  expect(await reasonProblems(home, action)).toEqual([]);
  // What stands between the markers is checked with the rest of the documentation.
  expect(readFileSync(join(home, "actions", action, "README.md"), "utf8")).toContain("<!-- failure-reasons -->");
});

test("a reason deep in what an action loads is found, and so is one in what it loads later", async () => {
  const deploy = [...(await givenReasons(home, "deploy-worker")).keys()];
  for (const reason of ["drifted", "release-invalid", "not-authorized", "cancelled"]) expect(deploy).toContain(reason);
  expect(deploy).not.toContain("wrangler-missing");
  expect(deploy).not.toContain("snapshot-invalid");
  expect([...(await givenReasons(home, "rollback")).keys()]).toContain("github-error");
});

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A small house: an action that loads `near.ts`, and of `far.ts` only a type; these files are as given. */
function house(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "slipway-reasons-"));
  roots.push(root);
  const all: Record<string, string> = {
    "actions/greet/main.ts": `import { near } from "../../src/near.ts";\nnear();\nthrow new Error("It was run.");\n`,
    "actions/greet/reasons.ts": `export const FAILURE_REASONS = { "too-near": "It was near." };\n`,
    "src/near.ts": `import type { Far } from "./far.ts";\nexport const NEAR_REASONS = ["too-near"] as const;\nexport function near(_far?: Far) {}\n`,
    "src/far.ts": `export const FAR_REASONS = ["too-far"] as const;\nexport type FarReason = (typeof FAR_REASONS)[number];\nexport type Far = FarReason;\n`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
const NEVER = `export const NEVER = [{ reasons: ["too-far"], because: "It is caught." }];\n`;
const LIST = `export const FAILURE_REASONS = { "too-near": "It was near." };\n`;
const loadsFar = {
  "src/near.ts": `import "./far.ts";\nexport const NEAR_REASONS = ["too-near"];\nexport function near() {}\n`,
};
const unlisted = [`greet does not list "too-far", which src/far.ts can give.`];

test("a list that agrees has no problems, and no entry is run", async () => {
  expect(await reasonProblems(house(), "greet")).toEqual([]);
});

test.each<[string, Record<string, string>, string[]]>([
  ["a module whose reasons are missing", loadsFar, unlisted],
  [
    "one that is loaded later",
    { "src/near.ts": `export const NEAR_REASONS = ["too-near"];\nexport const near = () => import("./far.ts");\n` },
    unlisted,
  ],
  ["one that only post.ts loads", { "actions/greet/post.ts": `import "../../src/far.ts";\n` }, unlisted],
  [
    "one whose type is named, as whoever throws does",
    {
      "src/near.ts": `import type { FarReason } from "./far.ts";\nexport const NEAR_REASONS = ["too-near"];\nexport function near(_?: FarReason) {}\n`,
    },
    unlisted,
  ],
  [
    "a reason that no loaded module can give",
    { "actions/greet/reasons.ts": `export const FAILURE_REASONS = { "too-near": "Near.", "too-far": "Far." };\n` },
    [`greet lists "too-far", which nothing that it loads can give.`],
  ],
  [
    "an exclusion that is not needed any more",
    { "actions/greet/reasons.ts": LIST + NEVER },
    [`greet leaves out "too-far", which nothing that it loads can give.`],
  ],
  ["nothing, where a reason is left out", { ...loadsFar, "actions/greet/reasons.ts": LIST + NEVER }, []],
  [
    "a reason in a type that no array stands behind",
    {
      "src/near.ts": `export const NEAR_REASONS = ["too-near"];\nexport type OddReason = "odd";\nexport function near() {}\n`,
    },
    ["src/near.ts writes a reason out in a type: name the members of an array `…_REASONS`."],
  ],
])("finds %s", async (_, files, problems) => {
  expect(await reasonProblems(house(files), "greet")).toEqual(problems);
});

test("an action without a list is told", async () => {
  const root = house();
  cpSync(join(root, "actions/greet/main.ts"), join(root, "actions/wave/main.ts"));
  expect(await reasonProblems(root, "wave")).toEqual(["wave has no reasons.ts."]);
});
