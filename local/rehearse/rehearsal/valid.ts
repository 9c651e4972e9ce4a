import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../caller/root.ts";
import type { Target } from "../caller/targets.ts";

/**
 * Whether the workflow's first step accepts the settings as the caller wrote them. If not, nothing of them may be
 * shortened: the run has to fail as it does on GitHub. It is the compiled action itself that is asked, as a process.
 */
export async function areValid(target: Target, directory: string, work: string): Promise<boolean> {
  const temp = join(work, "validate");
  await mkdir(temp, { recursive: true });
  const files = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_STATE", "GITHUB_ENV"];
  for (const name of files) await writeFile(join(temp, name), "");
  const inputs: Record<string, string> = {
    environment: target.environment,
    "working-directory": target.directory,
    config: target.configFile,
    "settings-file": target.namedSettings,
    "account-id": "",
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
  return await new Promise((resolve) =>
    child.once("close", (code) => resolve(code === 0)).once("error", () => resolve(false)),
  );
}
