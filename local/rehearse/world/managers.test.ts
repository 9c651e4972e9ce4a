import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let directory: string;
const script = join(import.meta.dirname, "managers.ts");

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "managers-stand-in-"));
  mkdirSync(join(directory, "bin"));
  writeFileSync(join(directory, "bin/npm"), '#!/bin/sh\necho "npm $@"\nexit 3\n');
  chmodSync(join(directory, "bin/npm"), 0o755);
});
afterAll(() => rmSync(directory, { recursive: true }));

function stand(program: string, ...args: string[]) {
  const env = { PATH: "/nowhere" };
  return spawnSync(process.execPath, [script, join(directory, "bin"), program, ...args], { env, encoding: "utf8" });
}

test.each([
  ["pnpm", ["install", "--frozen-lockfile"], "npm ci"],
  ["yarn", ["install", "--immutable"], "npm ci"],
  ["bun", ["run", "build"], "npm run build"],
])("%s %j is %s, with its exit status", (program, args, expected) => {
  const { stdout, status } = stand(program, ...args);
  expect([stdout.trim(), status]).toEqual([expected, 3]);
});

test("corepack has nothing to do, and what nobody stands in for is said by name", () => {
  expect(stand("corepack", "enable", "pnpm").status).toBe(0);
  const { stderr, status } = stand("pnpm", "dlx", "cowsay");
  expect(status).toBe(127);
  expect(stderr).toMatch(/`pnpm dlx cowsay` is not rehearsed, and this machine has no pnpm/);
});
