import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let directory: string;
const script = join(import.meta.dirname, "package-manager.ts");

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "npm-stand-in-"));
  for (const [name, version] of Object.entries({ there: "1.4.2", "@scope/old": "1.0.0" })) {
    mkdirSync(join(directory, "node_modules", name), { recursive: true });
    writeFileSync(join(directory, "node_modules", name, "package.json"), JSON.stringify({ version }));
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Runs a stand-in in a project without packages of its own; those above it are the machine's. */
function run(program: string, manifest: object, ...args: string[]) {
  const project = join(directory, "project");
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  const npm = join(dirname(process.execPath), "npm");
  const machine = {
    source: project,
    above: join(directory, "node_modules"),
    real: { npm: existsSync(npm) ? npm : "/usr/bin/npm" },
  };
  const words = [script, program, JSON.stringify(machine), ...args];
  return spawnSync(process.execPath, words, { cwd: project, encoding: "utf8" });
}

const npm = (manifest: object, ...args: string[]) => run("npm", manifest, ...args);

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

test.each([
  ["npm", ["ci"], "package-lock.json"],
  ["pnpm", ["install", "--frozen-lockfile"], "pnpm-lock.yaml"],
  ["yarn", ["--immutable"], "yarn.lock"],
  ["bun", ["install"], "bun.lock"],
  ["corepack", ["pnpm@10", "install"], "pnpm-lock.yaml"],
])("%s %j uses the packages of this machine, and says that a lockfile is missing", (program, args, lockfile) => {
  const { status, stdout } = run(program, { dependencies: { there: "*" } }, ...args);
  expect(status).toBe(0);
  expect(stdout).toContain("::warning::There is no ".concat(lockfile));
  expect(stdout).toContain("there 1.4.2");
});

test("a script of a package manager that is not there is run by npm; anything else says what is missing", () => {
  const manifest = { scripts: { build: 'node -p "6*7"' } };
  expect(run("bun", manifest, "run", "build").stdout).toContain("42");
  const { status, stderr } = run("bun", manifest, "x", "something");
  expect(status).toBe(127);
  expect(stderr).toContain("there is no bun on this machine");
});
