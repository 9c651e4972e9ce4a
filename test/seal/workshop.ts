/** Projects in a folder of their own, and the shipped seal run in them with tokens in reach that it must not touch. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { WorkerRelease } from "../../src/release/format.ts";
import { readRelease } from "../../src/release/read.ts";
import { copyProject, defaultInputs, twoAtATime } from "../world/projects.ts";
import { COMPILED, type Outcome, type RunOptions, runBundle } from "../world/world.ts";

const SECRETS = {
  "INPUT_API-TOKEN": "leak-input",
  ACTIONS_RUNTIME_TOKEN: "leak-actions",
  GITHUB_TOKEN: "leak-github",
  CLOUDFLARE_API_TOKEN: "leak-cloudflare",
  CF_API_KEY: "leak-cf",
  NPM_TOKEN: "leak-npm",
};

export interface Workshop {
  directory: string;
  /** Copies a project of test/fixtures/projects into a folder of its own; resolves to its path. */
  project(name: string): Promise<string>;
  /** Runs the shipped action in a project; two at a time, whoever asks. */
  seal(cwd: string, inputs?: Record<string, string>, options?: RunOptions): Promise<Outcome>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A workshop for one test file. */
export async function openWorkshop(): Promise<Workshop> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-seal-"));
  const slot = twoAtATime();
  return {
    directory,
    async project(name) {
      return copyProject(name, await mkdtemp(join(directory, "p-")));
    },
    seal: (cwd, inputs = {}, options = {}) =>
      slot(async () => {
        const temporary = await mkdtemp(join(directory, "t-"));
        return await runBundle({ directory: temporary, env: environment(temporary) }, "seal", {
          cwd,
          timeoutMs: 170_000,
          ...options,
          inputs: { ...defaultInputs("seal"), ...inputs },
        });
      }),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

const environment = (temporary: string) => ({
  ...SECRETS,
  PATH: process.env.PATH ?? "",
  HOME: temporary,
  CI: "true",
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "octo/hello",
  GITHUB_SHA: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
  GITHUB_REF: "refs/heads/main",
  GITHUB_RUN_ID: "1001",
  RUNNER_TEMP: temporary,
  NODE_COMPILE_CACHE: COMPILED,
  // Every request would end here, and fail.
  HTTPS_PROXY: "http://127.0.0.1:9",
  HTTP_PROXY: "http://127.0.0.1:9",
});

/** The release of a run that succeeded, and its files. */
export async function sealed(
  outcome: Outcome,
): Promise<{ release: WorkerRelease; read: (path: string) => Promise<Buffer> }> {
  expect(outcome.stdout + outcome.stderr).not.toMatch(/^::error/m);
  expect(outcome.exitCode).toBe(0);
  const place = outcome.outputs.release ?? "";
  const release = await readRelease(place);
  if (release.kind !== "worker") throw new Error(`A release of ${release.kind} was sealed.`);
  return { release, read: (path) => readFile(join(place, path)) };
}

/** Gives the project "hello" another configuration. */
export const config = (change: object) => async (place: string) => {
  const base = { name: "hello", main: "src/index.ts", compatibility_date: "2026-11-01" };
  await writeFile(join(place, "wrangler.jsonc"), JSON.stringify({ ...base, ...change }));
};
