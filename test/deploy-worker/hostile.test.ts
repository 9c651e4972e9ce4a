/** Text of other people, and secrets, on every way out of the action. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Outcome, startWorld, type World } from "../world/world.ts";
import { deploy, sealSample } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  expect((await deploy(world, await sealSample(world, { name: "shop" }))).exitCode).toBe(0);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const INJECTED = "x\n::stop-commands::gone\r::error::gotcha\n ::add-mask::shop\n##[error]gotcha";

/** The workflow commands that a runner would find in the log. */
function commands({ stdout }: Outcome): string[] {
  const lines = stdout.split(/[\r\n]+/);
  // Inside a command it is only text.
  expect(lines.filter((line) => line.includes("##[") && !line.startsWith("::"))).toEqual([]);
  return lines.filter((line) => /^\s*::/.test(line)).map((line) => /::([\w-]+)/.exec(line)?.[1] ?? "");
}

test("no text of a release or of Cloudflare is taken for a workflow command", async () => {
  const sealed = await sealSample(world, {
    name: "shop",
    environment: INJECTED,
    greeting: "hostile",
    config: { crons: [INJECTED], routes: [{ pattern: INJECTED }], workflows: [{ name: INJECTED, class_name: "X" }] },
  });
  world.cloudflare.faults.push(
    { method: "POST", path: "/scripts/shop/versions", status: 500, code: 10013, message: INJECTED },
    { method: "PUT", path: "/scripts/shop/routes", status: 400, code: 10020, message: INJECTED },
    { method: "PUT", path: "/workflows/", status: 400, code: 10001, message: INJECTED },
    { method: "PUT", path: "/scripts/shop/schedules", status: 400, code: 10001, message: INJECTED },
  );
  const outcome = await deploy(world, sealed, { inputs: { message: INJECTED, tag: INJECTED } });
  expect(world.cloudflare.faults).toEqual([]);
  expect(outcome.outputs["failure-reason"]).toBe("triggers-failed");
  expect(outcome.stdout).toContain("gotcha");
  const found = commands(outcome);
  expect(found).not.toContain("stop-commands");
  expect(found.filter((command) => command === "error")).toHaveLength(1);
  expect(found.filter((command) => command === "add-mask")).toHaveLength(1);
});

test("a secret that Cloudflare echoes reaches neither log, outputs, summary nor result.json", async () => {
  const secret = 'top "secret"\nline two of it\n}';
  const token = world.cloudflare.apiToken;
  const echo = `Bad value ${JSON.stringify({ text: secret })} and ${secret} for ${token}`;
  world.cloudflare.faults.push(
    { method: "POST", path: "/scripts/shop/versions", status: 500, message: echo },
    { method: "PUT", path: "/scripts/shop/schedules", status: 400, message: echo },
  );
  const sealed = await sealSample(world, { name: "shop", greeting: "secrets", config: { crons: ["1 * * * *"] } });
  const inputs = { "worker-secrets": `TOKEN='${secret}'`, snapshot: "true" };
  const outcome = await deploy(world, sealed, { inputs });
  expect(world.cloudflare.faults).toEqual([]);
  expect(outcome.outputs["failure-reason"]).toBe("triggers-failed");
  const files = await Promise.all(["result", "snapshot"].map((name) => readFile(outcome.outputs[name] ?? "", "utf8")));
  const log = outcome.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  for (const text of [log, outcome.stderr, outcome.summary, JSON.stringify(outcome.outputs), ...files]) {
    expect(text).not.toMatch(/top|line two of it/);
    expect(text).not.toContain(token);
  }
  expect(outcome.stdout).toContain("Bad value");
});

test("what Cloudflare keeps about the versions holds no secret either", () => {
  const { versions, deployments } = world.cloudflare.state.workers.get("shop") ?? { versions: [], deployments: [] };
  const kept = JSON.stringify([...versions, ...deployments].map(({ annotations }) => annotations));
  expect(kept).not.toMatch(/line two of it/);
});
