import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { redact, redactValue } from "./secrets.ts";

/** The folder for temporary files of all steps of a job. */
export function temporaryFolder(): string {
  return process.env.RUNNER_TEMP || tmpdir();
}

/** The name of the action that runs: its bundle lies in a folder of that name. */
export function actionName(): string {
  return basename(dirname(process.argv[1] ?? "action/index.js"));
}

/** Where a file of this step goes. */
export interface Keeping {
  /** Relative to the workspace; the step's own temporary folder if undefined. */
  directory?: string | undefined;
}

/**
 * Writes text, or any other value as JSON, without secrets, and returns the path. The file is there whole or not at all:
 * half of a report would be worse than none.
 */
export async function keepFile(name: string, value: unknown, { directory }: Keeping = {}): Promise<string> {
  const folder =
    directory === undefined
      ? join(temporaryFolder(), "slipway", `${actionName()}-${process.pid}`)
      : resolve(process.env.GITHUB_WORKSPACE ?? ".", directory);
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const text = typeof value === "string" ? redact(value) : `${JSON.stringify(redactValue(plain(value)), null, 2)}\n`;
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return path;
}

/** Whether the file would be another one if secrets were taken out of it. */
export function holdsSecret(value: unknown): boolean {
  const data = plain(value);
  return JSON.stringify(redactValue(data)) !== JSON.stringify(data);
}

/** As JSON would have it: dates as text, maps as what they say they are. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
