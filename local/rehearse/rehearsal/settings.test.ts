import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import type { Settings } from "../scenarios/scenario.ts";
import { worker } from "../scenarios/worker/worker.ts";
import { writeSettings } from "./settings.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "slipway-settings-"));
});
afterAll(() => rm(root, { recursive: true }));

/** What slipway.yml says afterwards. */
async function written(files: Record<string, string>, settings: Settings = {}, file = "slipway.yml") {
  const directory = await mkdtemp(join(root, "caller-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  await writeSettings({ directory, file }, worker, settings);
  return { said: parse(await readFile(join(directory, file), "utf8")) };
}

test("waits are shortened, everything else stays", async () => {
  const { said } = await written({
    "slipway.yml": "version: 1\nurl: https://a.example\nrollout: { tolerance: strict, bake-time: 30m }\n",
  });
  expect(said).toMatchObject({ url: "https://a.example", rollout: { tolerance: "strict", "bake-time": "1500ms" } });
  expect(said.rollout).not.toHaveProperty("steps");
});

test("a gradual rollout keeps its shares and loses its times", async () => {
  const steps = async (text: string) =>
    (await written({ "slipway.yml": `version: 1\nrollout: ${text}\n` })).said.rollout.steps;
  expect(await steps('{ strategy: gradual, steps: "1@10m, 40%@1h" }')).toBe("1@1500ms, 40@1500ms");
  expect(await steps("{ strategy: gradual, steps: [2@10m, 40@1h] }")).toBe("2@1500ms, 40@1500ms");
  expect(await steps("{ strategy: gradual }")).toMatch(/^5@.* 25@.* 50@/);
});

test("what the scenario says comes last, in every environment, also where the caller has no file", async () => {
  const settings: Settings = { checks: "smoke.yml", rollout: { strategy: "gradual", steps: "5@6s" } };
  const { said } = await written({}, settings);
  expect(said).toMatchObject({ version: 1, checks: "smoke.yml", rollout: { strategy: "gradual", steps: "5@6s" } });
  const environments = "environments: { production: { checks: other.yml, rollout: { bake-time: 1h } } }\n";
  const both = await written({ "slipway.yml": `version: 1\n${environments}` }, settings);
  expect(both.said.environments.production).toMatchObject({
    checks: "smoke.yml",
    rollout: { "bake-time": "1500ms", steps: "5@6s" },
  });
});

test("a file that is no mapping stays as it is: the release says what is wrong with it", async () => {
  expect((await written({ "slipway.yml": "- version: 1\n" })).said).toEqual([{ version: 1 }]);
});
