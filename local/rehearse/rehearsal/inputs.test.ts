import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { worker } from "../scenarios/worker/worker.ts";
import { writeInputs } from "./inputs.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-inputs-"));
});
afterAll(() => rm(directory, { recursive: true }));

async function written(call: string, inputs: Parameters<typeof writeInputs>[2]) {
  const file = join(directory, "deploy.yml");
  await writeFile(file, `jobs:\n  other: { runs-on: x, steps: [] }\n  ship:\n${call}`);
  await writeInputs(file, worker, inputs);
  return parse(await readFile(file, "utf8")).jobs;
}

const USES = "    uses: slipway-actions/slipway/.github/workflows/worker.yml@v1\n";

test("waits are shortened, everything else stays", async () => {
  const jobs = await written(`${USES}    with: { account-id: a, tolerance: strict, bake-time: 30m }\n`, {});
  expect(jobs.ship.with).toMatchObject({ "account-id": "a", tolerance: "strict", "bake-time": "1500ms", steps: "" });
  expect(jobs.other).toEqual({ "runs-on": "x", steps: [] });
});

test("a gradual rollout keeps its shares and loses its times", async () => {
  const { ship } = await written(`${USES}    with: { strategy: gradual, steps: "1@10m, 40%@1h" }\n`, {});
  expect(ship.with.steps).toBe("1@1500ms, 40@1500ms");
  expect((await written(`${USES}    with: { strategy: gradual }\n`, {})).ship.with.steps).toMatch(/^5@.* 25@.* 50@/);
});

test("what the scenario says comes last, also where the caller has no inputs", async () => {
  const { ship } = await written(USES, { strategy: "gradual", steps: "5@6s" });
  expect(ship.with).toMatchObject({ strategy: "gradual", steps: "5@6s" });
});

test("a workflow that does not call worker.yml is refused with a sentence", async () => {
  await expect(written("    uses: other/repo/.github/workflows/worker.yaml@v1\n", {})).rejects.toThrow(/does not call/);
});
