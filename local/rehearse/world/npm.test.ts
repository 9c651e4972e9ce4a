import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let directory: string;
const script = join(import.meta.dirname, "npm.ts");

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "npm-stand-in-"));
  for (const [name, version] of Object.entries({ there: "1.4.2", "@scope/old": "1.0.0" })) {
    mkdirSync(join(directory, "node_modules", name), { recursive: true });
    writeFileSync(join(directory, "node_modules", name, "package.json"), JSON.stringify({ version }));
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

function npm(manifest: object, ...args: string[]) {
  writeFileSync(join(directory, "package.json"), JSON.stringify(manifest));
  const run = [script, join(directory, "bin"), join(directory, "node_modules"), ...args];
  return spawnSync(process.execPath, run, { cwd: directory, encoding: "utf8" });
}

test("packages that are there are enough, and it says that nothing was installed", () => {
  const { status, stdout } = npm({ dependencies: { there: "^1.4.0" } }, "ci", "--ignore-scripts");
  expect(status).toBe(0);
  expect(stdout).toMatch(/without a registry[\s\S]*there 1\.4\.2/);
});

test("a missing package and a version out of range fail the install", () => {
  const { status, stderr } = npm(
    { dependencies: { gone: "1.0.0" }, devDependencies: { "@scope/old": "^2.0.0" } },
    "ci",
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/gone is not there/);
  expect(stderr).toMatch(/@scope\/old is there as 1\.0\.0, which \^2\.0\.0 does not allow/);
});

test("what is installed for the whole machine is not, and that is said", () => {
  const { status, stdout } = npm({}, "install", "--global", "pnpm@10");
  expect(status).toBe(0);
  expect(stdout).toMatch(/nothing is installed by `npm install --global pnpm@10`/);
});

test("everything else is the real npm, with its exit status", () => {
  const manifest = { scripts: { build: "node -e \"console.log('really built'); process.exitCode = 3\"" } };
  const { status, stdout } = npm(manifest, "run", "build", "--if-present");
  expect(stdout).toContain("really built");
  expect(status).toBe(3);
});
