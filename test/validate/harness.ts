/** Repositories made of a few files, and the shipped bundle run in them as the runner would. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { Settings } from "../../src/settings/format/settings.ts";
import { defaultInputs } from "../world/projects.ts";
import { COMPILED, type Outcome, runBundle } from "../world/world.ts";

/** Contents by path; a link is written as `{ to: "…" }`. */
export type Files = Record<string, string | Uint8Array | { to: string }>;

/** A wrangler configuration that says the least. */
export const CONFIG = '{ "name": "shop", "main": "src/index.ts", "compatibility_date": "2026-11-01" }';

/** The account that is released to unless a test says otherwise. */
export const ACCOUNT = "0123456789abcdef0123456789abcdef";

/** A new repository with these files, in a folder of its own that holds a file outside of it as well. */
export function repository(files: Files): string {
  const root = join(mkdtempSync(join(tmpdir(), "slipway-validate-")), "repository");
  onTestFinished(() => rmSync(dirname(root), { recursive: true, force: true }));
  mkdirSync(root);
  writeFileSync(join(dirname(root), "outside.yml"), "version: 1\nchecks: [{ name: outside-secret }]\n");
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof contents === "object" && "to" in contents) symlinkSync(contents.to, join(root, path));
    else writeFileSync(join(root, path), contents);
  }
  return root;
}

/** What a run of `validate` gave. */
export interface Validated extends Outcome {
  /** Undefined if it failed. */
  settings: Settings | undefined;
  /** The line that failed the step. */
  error: string;
  annotations: string[];
}

/** Runs the shipped bundle in a repository of these files. */
export async function validate(files: Files, inputs: Record<string, string> = {}): Promise<Validated> {
  const root = repository(files);
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: dirname(root),
    RUNNER_TEMP: dirname(root),
    GITHUB_REPOSITORY: "octo/shop",
    GITHUB_SHA: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
    GITHUB_REF: "refs/heads/main",
    NODE_COMPILE_CACHE: COMPILED,
  };
  const outcome = await runBundle({ directory: dirname(root), env }, "validate", {
    inputs: { ...defaultInputs("validate"), "account-id": ACCOUNT, ...inputs },
    cwd: root,
    timeoutMs: 20_000,
  });
  const errors = outcome.stdout.split("\n").filter((line) => line.startsWith("::error"));
  return {
    ...outcome,
    settings: outcome.exitCode === 0 ? readSettings(outcome.outputs) : undefined,
    error: errors.filter((line) => line.startsWith("::error::")).join("\n"),
    annotations: errors.filter((line) => !line.startsWith("::error::")),
  };
}

const readSettings = ({ settings = "", "settings-file": file = "" }: Record<string, string>): Settings =>
  JSON.parse(settings === "" ? readFileSync(file, "utf8") : settings);

const NAMES = "bcdefghij".split("");

/** Anchors that unfold to a thousand million values. */
export const BOMB = `a: &a [x,x,x]\n${NAMES.map(
  (name, index) =>
    `${name}: &${name} [${Array(9)
      .fill(`*${NAMES[index - 1] ?? "a"}`)
      .join(",")}]\n`,
).join("")}`;

/** Whatever was wrong: one sentence, soon, no settings, and nothing of what lies outside. */
export function refused(result: Validated, reason: RegExp): void {
  expect(result).toMatchObject({ exitCode: 1, signal: null });
  expect(result.outputs["failure-reason"]).toMatch(reason);
  expect(result.outputs).not.toHaveProperty("settings");
  expect(result.outputs).not.toHaveProperty("settings-digest");
  expect(result.durationMs).toBeLessThan(10_000);
  expect(result.stdout).not.toMatch(/outside-secret|root:x:0/);
  expect(result.stderr).toBe("");
}
