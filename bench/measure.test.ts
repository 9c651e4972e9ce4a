import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { measure, median } from "./measure.ts";
import type { BenchWorld } from "./world.ts";

const world: BenchWorld = {
  directory: tmpdir(),
  accountId: "",
  apiToken: "",
  env: { PATH: process.env.PATH ?? "" },
  forgetRequests: async () => {},
  countRequests: async () => 3,
  close: async () => {},
};
const node = (script: string): [string, ...string[]] => [process.execPath, "-e", script];

test("the median is the middle", () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("measures time, and the peak memory of the largest process even if it is a child", async () => {
  const grow = "const held = Buffer.alloc(120e6, 1); setTimeout(() => held.length, 100)";
  const parent = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(grow)}])`;
  // spawnSync blocks its own process, not ours: the child is seen from outside.
  const sample = await measure(world, { argv: node(parent), cwd: tmpdir() });
  expect(sample.wallMs).toBeGreaterThan(100);
  expect(sample.memoryKb).toBeGreaterThan(120_000);
  expect(sample.requests).toBe(3);
});

test("a command that fails ends the benchmark with its output", async () => {
  const failing = { argv: node('console.log("the reason"); process.exit(3)'), cwd: tmpdir() };
  await expect(measure(world, failing)).rejects.toThrow(/ended with 3:\nthe reason/);
});
