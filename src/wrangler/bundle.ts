import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { type BundleRequest, commandOf, type DryRun, LEFT, runDryRun } from "./dry-run.ts";
import type { Wrangler } from "./find.ts";
import { parseUploadForm, type UploadForm } from "./form.ts";
import { lastLines, type UnexpectedField, unexpectedFields, warnings } from "./output.ts";
import type { ConfigRecord } from "./preload.ts";
import { steadySourceMaps } from "./source-maps.ts";

/** Reasons of a bundle that was not made. */
export const BUNDLE_REASONS = ["config-invalid", "build-failed", "wrangler-unsupported"] as const;
export type BundleReason = (typeof BUNDLE_REASONS)[number];

/** What wrangler made of a project. */
export interface Bundle {
  config: Record<string, unknown>;
  /** The Worker's name as wrangler would use it, environment and overrides included. */
  worker: string;
  form: UploadForm;
  /** What wrangler warned of. */
  warnings: string[];
}

/** What is known of the configuration once wrangler is loaded. */
export interface FoundConfig {
  /** Undefined if wrangler refuses it. */
  config: Record<string, unknown> | undefined;
  /** wrangler's own values for what a configuration leaves out. */
  defaults: Record<string, unknown>;
  /** Names of the environments that its author defined; undefined if this wrangler does not tell. */
  environments: string[] | undefined;
  /** The file that its author wrote, relative to where wrangler ran; undefined if there is none. */
  file: string | undefined;
  /** Settings that wrangler did not know and dropped, in its own words. */
  dropped: UnexpectedField[];
}

/** Looks at the configuration and throws if the project cannot be sealed. */
export type CheckConfig = (found: FoundConfig) => Promise<void>;

/** Runs the caller's wrangler as `deploy --dry-run`: bundles, and reads the normalised configuration on the way. */
export async function bundleWorker(wrangler: Wrangler, request: BundleRequest, check: CheckConfig): Promise<Bundle> {
  const folder = await mkdtemp(join(request.temporary, "bundle-"));
  try {
    const run = await runDryRun(wrangler, request, folder);
    const fail = buildFailed(wrangler, request, run);
    const config = await readRecord(wrangler, join(folder, LEFT.config), { output: run.output, check, fail });
    const form = join(folder, LEFT.form);
    if (run.exitCode !== 0) throw fail;
    if (!existsSync(form)) throw unsupported(wrangler, "it wrote no upload form", run.output);
    const events = await readEvents(join(folder, LEFT.events));
    const deploy = events.find(({ type }) => type === "deploy");
    const name = deploy?.worker_name;
    if (typeof name !== "string") throw unsupported(wrangler, "it did not say which Worker it bundled", run.output);
    refuseOtherEnvironment(deploy?.wrangler_environment, request.environment);
    const { metadata, parts } = parseUploadForm(await readFile(form));
    return {
      config,
      worker: name,
      form: { metadata, parts: steadySourceMaps(parts, folder) },
      warnings: warnings(run.output),
    };
  } finally {
    // A cancelled wrangler may still be writing there; the runner empties its temporary directory anyway.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

async function readRecord(
  wrangler: Wrangler,
  path: string,
  { output, check, fail }: { output: string; check: CheckConfig; fail: UserError },
): Promise<Record<string, unknown>> {
  if (!existsSync(path)) throw fail;
  const record = JSON.parse(await readFile(path, "utf8")) as ConfigRecord;
  if (record.unknown) throw unsupported(wrangler, "it does not offer `unstable_readConfig`", output);
  const { config, defaults = {}, environments, file } = record;
  await check({ config, defaults, environments, file, dropped: unexpectedFields(output) });
  if (config === undefined)
    throw new UserError<BundleReason>(`wrangler refuses the configuration: ${lastLines(record.error ?? output)}`, {
      reason: "config-invalid",
      hint: "Correct the configuration; `npx wrangler deploy --dry-run` shows the same on your machine.",
    });
  return config;
}

/** A `.env` file may hold `CLOUDFLARE_ENV`, and where none was chosen an older wrangler listens to it. */
function refuseOtherEnvironment(took: unknown, wanted: string): void {
  if (typeof took !== "string" || took === "" || took === wanted) return;
  throw new UserError<BundleReason>(`wrangler took the environment "${took}", which was not chosen.`, {
    reason: "config-invalid",
    hint: "A `.env` file sets `CLOUDFLARE_ENV`: remove it there.",
  });
}

async function readEvents(path: string): Promise<Record<string, unknown>[]> {
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function buildFailed(wrangler: Wrangler, request: BundleRequest, { output }: DryRun): UserError {
  if (/Unknown argument[s]?:.*\b(outfile|outdir|dry-run)\b/.test(output))
    return unsupported(wrangler, "it does not know `--outfile`", output);
  return new UserError<BundleReason>(
    `wrangler ${wrangler.version} could not bundle the Worker. Its last lines:\n${lastLines(output)}`,
    {
      reason: "build-failed",
      hint: `\`${commandOf(wrangler, request)}\` in the same directory shows the same on your machine.`,
    },
  );
}

function unsupported(wrangler: Wrangler, why: string, output: string): UserError {
  return new UserError<BundleReason>(`wrangler ${wrangler.version} cannot be used for sealing: ${why}.`, {
    reason: "wrangler-unsupported",
    hint: "Update wrangler in the project: `npm install --save-dev wrangler@4`.",
    cause: new Error(lastLines(output)),
  });
}
