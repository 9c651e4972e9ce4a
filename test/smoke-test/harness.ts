/** The shipped smoke-test, run as the runner runs it: with the defaults of action.yml. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { RunResult } from "../../src/checks/report/result.ts";
import { type Outcome, type RunOptions, runBundle } from "../world/world.ts";

const manifest = parse(await readFile(join(import.meta.dirname, "../../actions/smoke-test/action.yml"), "utf8")) as {
  inputs: Record<string, { default?: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ""]),
);

export interface SmokeRun extends Outcome {
  /** The JSON result; undefined when none was written. */
  report: RunResult | undefined;
  /** Results by name of the check, and by `name @ target`. */
  checks: Record<string, RunResult["checks"][number]>;
  /** Error and warning annotations at places of a file. */
  annotations: { level: string; file: string; line: number; title: string; message: string }[];
}

/** Where a smoke test runs: a world, or an internet. */
export interface Place {
  directory: string;
  env: Record<string, string>;
}

export interface SmokeOptions extends RunOptions {
  /** Text of the check file, written to `checks.yml` of a new workspace. */
  file?: string | Buffer;
}

/** Runs dist/smoke-test once. */
export async function smoke(place: Place, options: SmokeOptions): Promise<SmokeRun> {
  const workspace = options.cwd ?? (await mkdtemp(join(place.directory, "workspace-")));
  if (options.file !== undefined) await writeFile(join(workspace, "checks.yml"), options.file);
  const inputs = {
    ...defaults,
    ...(options.file === undefined ? {} : { "check-file": "checks.yml" }),
    ...options.inputs,
  };
  const { file: _, ...rest } = options;
  const outcome = await runBundle(place, "smoke-test", { ...rest, inputs, cwd: workspace });
  const path = outcome.outputs.report;
  const report = path === undefined ? undefined : (JSON.parse(await readFile(path, "utf8")) as RunResult);
  const entries = (report?.checks ?? []).flatMap((check) => [
    [check.name, check] as const,
    [`${check.name} @ ${check.target}`, check] as const,
  ]);
  return { ...outcome, report, checks: Object.fromEntries(entries), annotations: annotations(outcome.stdout) };
}

function annotations(stdout: string): SmokeRun["annotations"] {
  const decode = (text: string) =>
    text.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%0A", "\n").replaceAll("%25", "%");
  return stdout.split("\n").flatMap((line) => {
    const [, level, properties, message] = /^::(error|warning) ([^:]*)::(.*)$/.exec(line) ?? [];
    if (level === undefined || properties === undefined) return [];
    const values = Object.fromEntries(properties.split(",").map((pair) => pair.split("=") as [string, string]));
    const { file = "", title = "" } = values;
    return [{ level, file, line: Number(values.line), title: decode(title), message: decode(message ?? "") }];
  });
}
