import { existsSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "@actions/exec";
import { UserError } from "../errors.ts";
import type { Wrangler } from "./find.ts";
import { parseUploadForm, type UploadForm } from "./form.ts";
import { lastLines, plain } from "./output.ts";
import { type ConfigRecord, preloadSource } from "./preload.ts";

/** Reasons of a bundle that was not made. */
export const BUNDLE_REASONS = ["config-invalid", "build-failed", "wrangler-unsupported"] as const;
export type BundleReason = (typeof BUNDLE_REASONS)[number];

/** What to bundle, and how. */
export interface BundleRequest {
  /** Where wrangler runs; an absolute path. */
  directory: string;
  /** As for `wrangler --config`; undefined lets wrangler find it, redirected configurations included. */
  config: string | undefined;
  /** As for `wrangler --env`; the empty text is the top level. */
  environment: string;
  /** The whole environment of the program. */
  variables: Record<string, string>;
  /** A directory for temporary files; everything in it is removed again. */
  temporary: string;
  /** Takes wrangler's output line by line, without colours. */
  log: (line: string) => void;
  /** Ends the wait when the run is cancelled; the runner ends the program itself. */
  signal: AbortSignal;
}

/** What wrangler made of a project. */
export interface Bundle {
  config: Record<string, unknown>;
  /** The Worker's name as wrangler would use it, environment and overrides included. */
  worker: string;
  form: UploadForm;
}

/** What is known of the configuration once wrangler is loaded. */
export interface FoundConfig {
  /** Undefined if wrangler refuses it. */
  config: Record<string, unknown> | undefined;
  /** wrangler's own values for what a configuration leaves out. */
  defaults: Record<string, unknown>;
  /** Names of the environments it defines. */
  environments: string[];
  /** Names of all settings that its author wrote, whether wrangler knows them or not; those of the environment as well. */
  written: string[];
}

/** Looks at the configuration and throws if the project cannot be sealed. */
export type CheckConfig = (found: FoundConfig) => void;

/** Runs the caller's wrangler as `deploy --dry-run`: bundles, and reads the normalised configuration on the way. */
export async function bundleWorker(wrangler: Wrangler, request: BundleRequest, check: CheckConfig): Promise<Bundle> {
  const folder = await mkdtemp(join(request.temporary, "bundle-"));
  try {
    const { exitCode, output } = await runDryRun(wrangler, request, folder);
    const config = await readRecord(wrangler, join(folder, "config.json"), { output, check });
    const form = join(folder, "form");
    if (exitCode !== 0) throw buildFailed(wrangler, output);
    if (!existsSync(form)) throw unsupported(wrangler, "it wrote no upload form", output);
    const events = await readEvents(join(folder, "events.ndjson"));
    const name = events.find(({ type }) => type === "deploy")?.worker_name;
    if (typeof name !== "string") throw unsupported(wrangler, "it did not say which Worker it bundled", output);
    return { config, worker: name, form: parseUploadForm(await readFile(form)) };
  } finally {
    // A cancelled wrangler may still be writing there; the runner empties its temporary directory anyway.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

async function runDryRun(
  wrangler: Wrangler,
  request: BundleRequest,
  folder: string,
): Promise<{ exitCode: number; output: string }> {
  const { config, environment, directory, variables } = request;
  // Node keeps modules under their real paths.
  const cli = await realpath(wrangler.cli);
  const preload = join(folder, "preload.cjs");
  await writeFile(preload, preloadSource({ cli, config, environment, output: join(folder, "config.json") }));
  const program = ["--no-warnings", "--require", preload, cli];
  const files = [`--outfile=${join(folder, "form")}`, `--outdir=${join(folder, "out")}`];
  const target = [`--env=${environment}`, ...(config === undefined ? [] : [`--config=${config}`])];
  let output = "";
  const collect = (line: string) => {
    output += `${line}\n`;
    if (line.trim() !== "") request.log(plain(line));
  };
  const running = exec(`"${process.execPath}"`, [...program, "deploy", "--dry-run", ...files, ...target], {
    cwd: directory,
    env: {
      ...variables,
      WRANGLER_OUTPUT_FILE_PATH: join(folder, "events.ndjson"),
      WRANGLER_LOG_PATH: join(folder, "logs"),
    },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdline: collect, errline: collect },
  });
  return { exitCode: await Promise.race([running, cancelled(request.signal)]), output };
}

function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function readRecord(
  wrangler: Wrangler,
  path: string,
  { output, check }: { output: string; check: CheckConfig },
): Promise<Record<string, unknown>> {
  if (!existsSync(path)) throw buildFailed(wrangler, output);
  const record = JSON.parse(await readFile(path, "utf8")) as ConfigRecord;
  if (record.unknown) throw unsupported(wrangler, "it does not offer `unstable_readConfig`", output);
  if (record.config !== undefined && record.environments === undefined)
    throw unsupported(wrangler, "it does not tell which environments a configuration defines", output);
  const { defaults = {}, environments = [], written = [] } = record;
  check({ config: record.config, defaults, environments, written });
  if (record.config === undefined)
    throw new UserError<BundleReason>(`wrangler refuses the configuration: ${lastLines(record.error ?? output)}`, {
      reason: "config-invalid",
      hint: "Correct the configuration; `wrangler deploy --dry-run` shows the same on your machine.",
    });
  return record.config;
}

async function readEvents(path: string): Promise<Record<string, unknown>[]> {
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function buildFailed(wrangler: Wrangler, output: string): UserError {
  if (/Unknown argument[s]?:.*\b(outfile|outdir|dry-run)\b/.test(output))
    return unsupported(wrangler, "it does not know `--outfile`", output);
  return new UserError<BundleReason>(
    `wrangler ${wrangler.version} could not bundle the Worker. Its last lines:\n${lastLines(output)}`,
    {
      reason: "build-failed",
      hint: "`wrangler deploy --dry-run` in the same directory shows the same on your machine.",
    },
  );
}

function unsupported(wrangler: Wrangler, why: string, output: string): UserError {
  return new UserError<BundleReason>(`wrangler ${wrangler.version} cannot be used for sealing: ${why}.`, {
    reason: "wrangler-unsupported",
    hint: "Update wrangler in the project to the newest 4.x release.",
    cause: new Error(lastLines(output)),
  });
}
