import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../caller/root.ts";
import type { Target } from "../caller/targets.ts";

/** What the workflow's first step says of a target. */
export interface Validated {
  /** It accepts the settings as the caller wrote them. If not, nothing of them may be shortened: the run fails as on GitHub. */
  valid: boolean;
  /** The commands that it found, or what the call says; empty if there is nothing to do. */
  commands: Pick<Target, "install" | "installIn" | "build">;
}

/** Commands of a project that the workflow's first step refuses, which is told once it runs. */
const USUAL = { install: "npm ci", build: "npm run build --if-present" };

/** An account for those whose configuration names none: what the call passes on is known only when it runs. */
const SOME_ACCOUNT = "0".repeat(32);

/** Asks the compiled action itself, as a process. */
export async function askValidate(target: Target, directory: string, work: string): Promise<Validated> {
  const { install, build, installIn } = target;
  for (const account of ["", SOME_ACCOUNT]) {
    const outputs = await validate(target, { directory, account, work });
    if (outputs === undefined) continue;
    const command = (name: string) => (outputs[name] === "none" ? "" : (outputs[name] ?? ""));
    const found = { install: command("install-command"), build: command("build-command") };
    return { valid: true, commands: { ...found, installIn: outputs["install-directory"] ?? installIn } };
  }
  return { valid: false, commands: { install: install || USUAL.install, build: build || USUAL.build, installIn } };
}

/** Its outputs; undefined if it refuses. */
async function validate(
  target: Target,
  { directory, account, work }: { directory: string; account: string; work: string },
): Promise<Record<string, string> | undefined> {
  const temp = join(work, "validate");
  await mkdir(temp, { recursive: true });
  const files = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_STATE", "GITHUB_ENV"];
  for (const name of files) await writeFile(join(temp, name), "");
  const inputs: Record<string, string> = {
    environment: target.environment,
    "working-directory": target.directory,
    config: target.configFile,
    "settings-file": target.namedSettings,
    "account-id": account,
    "install-command": target.install,
    "build-command": target.build,
  };
  const env = {
    PATH: process.env.PATH ?? "",
    ...{ RUNNER_TEMP: temp, GITHUB_WORKSPACE: directory, GITHUB_REPOSITORY: "octo/caller" },
    ...{ GITHUB_SHA: "0".repeat(40), GITHUB_REF: "refs/heads/main" },
    ...Object.fromEntries(files.map((name) => [name, join(temp, name)])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const child = spawn(process.execPath, [join(ROOT, "dist/validate/index.js")], {
    cwd: directory,
    env,
    stdio: "ignore",
  });
  const code = await new Promise((resolve) => child.once("close", resolve).once("error", resolve));
  if (code !== 0) return undefined;
  const result = await readFile(join(temp, "slipway", `validate-${child.pid}`, "result.json"), "utf8");
  return (JSON.parse(result) as { outputs: Record<string, string> }).outputs;
}
