/** What the workflow builds is for the environment that the commit chose, and `seal` finds it so. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { config, openWorkshop, sealed, type Workshop } from "./workshop.ts";

interface Job {
  outputs: Record<string, string>;
  steps: { name: string; env?: Record<string, string>; run?: string }[];
}

let workshop: Workshop;
let jobs: { validate: Job; build: Job };
beforeAll(async () => {
  workshop = await openWorkshop();
  const file = join(import.meta.dirname, "../../.github/workflows/_prepare.yml");
  jobs = parse(await readFile(file, "utf8")).jobs;
});
afterAll(() => workshop[Symbol.asyncDispose]());

/** Runs the workflow's own script of the step "Build" as a runner does. */
function build(place: string, environment: string, command: string): string {
  const step = jobs.build.steps.find(({ name }) => name === "Build");
  const values: Record<string, string> = {
    "${{ needs.validate.outputs.build-command || 'exit 1' }}": command,
    "${{ needs.validate.outputs.wrangler-environment }}": environment,
  };
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, expression]) => {
      if (!expression.includes("${{")) return [name, expression];
      if (!(expression in values)) throw new Error(`Nobody knows what ${expression} is.`);
      return [name, values[expression] ?? ""];
    }),
  );
  const script = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? "exit 9"];
  return execFileSync("bash", script, { cwd: place, env: { ...process.env, ...env }, encoding: "utf8" });
}

test("the build step hears of the environment that the settings chose", { timeout: 180_000 }, async () => {
  expect(jobs.validate.outputs["wrangler-environment"]).toBe("${{ steps.validate.outputs.wrangler-environment }}");
  const place = await workshop.project("generated");
  build(place, "staging", "node build.mjs");
  const { release } = await sealed(await workshop.seal(place, { environment: "staging" }));
  expect(release).toMatchObject({ name: "generated-staging", environment: "staging" });
});

test("where none was chosen, the variable does not exist", async () => {
  const place = await workshop.project("generated");
  expect(build(place, "", 'echo "${CLOUDFLARE_ENV-unset}"')).toBe("unset\n");
});

test("a build command of the configuration hears of it, too", { timeout: 180_000 }, async () => {
  const place = await workshop.project("hello");
  const env = { staging: { build: { command: "echo built for $CLOUDFLARE_ENV." } } };
  await config({ env })(place);
  const outcome = await workshop.seal(place, { environment: "staging" });
  await sealed(outcome);
  expect(outcome.stdout).toContain("built for staging.");
});
