/** Who may import whom: shown with files that do it, against the table of docs/architecture.md. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { architectureProblems } from "./architecture.ts";
import { importsOf } from "./house/graph.ts";
import { drawing, PAGE } from "./house/rooms.ts";

const home = join(import.meta.dirname, "../..");
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A repository with our table and these files; what the imports lead to is there. */
function repository(files: Record<string, string[]>, words = "import * as other from"): string {
  const root = mkdtempSync(join(tmpdir(), "slipway-imports-"));
  roots.push(root);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: text === "" ? "a" : "w" });
  };
  for (const [path, targets] of Object.entries(files)) {
    write(path, targets.map((target) => `${words} "${target}";\n`).join(""));
    for (const target of targets.filter((one) => one.startsWith("."))) write(join(dirname(path), target), "");
  }
  mkdirSync(join(root, "docs"));
  cpSync(join(home, PAGE), join(root, PAGE));
  return root;
}

const problems = (root: string, about: RegExp) =>
  architectureProblems(root, [])
    .map(({ message }) => message)
    .filter((message) => about.test(message));

const refused: [from: string, to: string][] = [
  ["actions/a/main.ts", "../b/main.ts"],
  ["actions/a/main.ts", "../../test/world.ts"],
  ["actions/a/main.ts", "@actions/core"],
  ["actions/a/main.ts", "cloudflare/tree-shakable"],
  ["src/errors.ts", "./action/run.ts"],
  ["src/errors.ts", "node:fs"],
  ["src/action/run.ts", "../github/client.ts"],
  ["src/cloudflare/x.ts", "../release/read.ts"],
  ["src/cloudflare/x.ts", "@actions/core"],
  ["src/cloudflare/x.ts", "../../local/main.ts"],
  ["src/checks/x.ts", "cloudflare"],
  ["src/checks/x.ts", "../cloudflare/client.ts"],
  ["src/github/x.ts", "@actions/exec"],
  ["src/controller/x.ts", "@actions/github"],
  ["src/controller/x.ts", "../../actions/a/main.ts"],
  ["src/controller/x.ts", "../../scripts/build.ts"],
  ["src/release/x.ts", "../cloudflare/client.ts"],
  ["src/rollout/x.ts", "../release/read.ts"],
  ["src/rollout/x.ts", "node:fs"],
  ["src/statistics/x.ts", "node:crypto"],
  ["src/text/x.ts", "../action/run.ts"],
  ["src/text/x.ts", "node:fs"],
  ["src/time/x.ts", "node:fs"],
  ["src/record/x.ts", "../rollout/tick.ts"],
  ["src/record/x.ts", "node:fs"],
  ["src/wrangler/x.ts", "@actions/core"],
  ["src/wrangler/x.test.ts", "../../local/main.ts"],
  ["local/runner/x.ts", "../../src/errors.ts"],
  ["local/runner/x.test.ts", "../../src/errors.ts"],
  ["local/x.ts", "../actions/a/main.ts"],
  ["local/cloudflare/x.ts", "../github/main.ts"],
];

const allowed: [from: string, to: string][] = [
  ["actions/a/main.ts", "../../src/action/run.ts"],
  ["actions/a/main.ts", "./a.ts"],
  ["src/action/x.ts", "@actions/core"],
  ["src/cloudflare/x.ts", "cloudflare/resources/workers/scripts/versions"],
  ["src/cloudflare/x.ts", "../errors.ts"],
  ["src/github/x.ts", "@actions/github"],
  ["src/controller/x.ts", "../rollout/tick.ts"],
  ["src/release/x.ts", "node:fs"],
  ["src/record/x.ts", "node:crypto"],
  ["src/time/x.ts", "node:timers/promises"],
  ["src/rollout/x.ts", "./tick.ts"],
  ["src/wrangler/x.ts", "@actions/exec"],
  ["src/wrangler/x.test.ts", "@actions/exec"],
  ["local/runner/x.ts", "@actions/expressions"],
];

test.each(refused)("%s must not import %s, not even a type", (from, to) => {
  for (const words of ["import * as other from", "import type { Other } from", "export type { Other } from"]) {
    expect(problems(repository({ [from]: [to] }, words), /must not import/)).toHaveLength(1);
  }
});
test.each(allowed)("%s may import %s", (from, to) => {
  expect(problems(repository({ [from]: [to] }), /must not import/)).toEqual([]);
});

test("every form of an import is read", () => {
  const source = `import a from "./a.ts";
import {
  b,
  type B,
} from "./b.ts";
import "./c.ts";
export * from "./d.ts";
const e = await import("./e.ts");
type F = import("./f.ts").F;
const text = 'import g from "./g.ts"';
`;
  expect(importsOf(source)).toEqual(["a", "b", "c", "d", "e", "f"].map((name) => `./${name}.ts`));
});

test("folders that import each other, at any depth, and files in a circle are found", () => {
  const root = repository({
    "src/checks/run/a.ts": ["../judge/b.ts"],
    "src/checks/judge/b.ts": [],
    "src/checks/judge/c.ts": ["../run/d.ts"],
    "src/release/one.ts": ["./two.ts"],
    "src/release/two.ts": ["./three.ts"],
    "src/release/three.ts": ["./one.ts"],
  });
  expect(problems(root, /each other/)).toEqual([
    "src/checks/judge and src/checks/run import each other (src/checks/judge/c.ts, src/checks/run/a.ts).",
    "3 files import each other in a circle: src/release/one.ts, src/release/three.ts, src/release/two.ts.",
  ]);
});

test("a room without a row, a row without a room and a row with a strange word are found", () => {
  const root = repository({ "src/utils/x.ts": [] });
  writeFileSync(join(root, PAGE), "| `src/pages` | subjects | Pages. | ground, `src/text` |\n");
  expect(problems(root, /table|row/)).toEqual([
    "The table has no row for src/utils.",
    "The table has a row for src/pages, which does not exist.",
    "The row of src/pages names ground, which is neither a room nor a layer.",
    "The row of src/pages names `src/text`, which is neither a room nor a layer.",
  ]);
});

test("an arrow that the drawing lacks, and one that nobody uses, are found", () => {
  const root = repository({ "src/controller/x.ts": ["../rollout/y.ts"] });
  const page = `| \`src/controller\` | subjects | Leads. | subjects |\n| \`src/rollout\` | subjects | Decides. | nobody |\n`;
  writeFileSync(join(root, PAGE), page);
  writeFileSync(
    join(root, PAGE),
    `${page}${drawing(root).replace("src_controller --> src_rollout", "src_rollout --> src_controller")}\n`,
  );
  expect(architectureProblems(root, []).map(({ message }) => message)).toEqual([
    "The drawing lacks `src_controller --> src_rollout`: run `npm run docs`.",
    "The drawing has `src_rollout --> src_controller`, the code has not: run `npm run docs`.",
  ]);
});

test("what is known is not reported, and must be true", () => {
  const root = repository({ "src/text/x.ts": ["../action/run.ts"] });
  const found = architectureProblems(root, []).map(({ message }) => message);
  expect(architectureProblems(root, found)).toEqual([]);
  expect(architectureProblems(root, [...found, "Gone."]).map(({ message }) => message)).toEqual([
    '"Gone." is not true any more: delete it.',
  ]);
});

test("this house keeps its rules", () => {
  expect(architectureProblems(home)).toEqual([]);
});
