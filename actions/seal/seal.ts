import { mkdir, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import type { Outputs, Run } from "../../src/action/run.ts";
import { type InputReason, UserError } from "../../src/errors.ts";
import { STAMP_HEADER } from "../../src/record/stamp.ts";
import { copyAssets } from "../../src/release/assets/copy.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { releaseSize, summarizeRelease } from "../../src/release/summary.ts";
import { refuseUnacceptable } from "../../src/release/worker/acceptable.ts";
import { withoutEmptyIds } from "../../src/release/worker/empty-ids.ts";
import { wranglerEnvironment } from "../../src/release/worker/environment.ts";
import { releaseConfig, type WranglerConfig } from "../../src/release/worker/from-wrangler.ts";
import { unsupported } from "../../src/release/worker/support.ts";
import { addVersionHeader, type WorkerUpload } from "../../src/release/worker/version-header.ts";
import { writeWorker } from "../../src/release/worker/write.ts";
import { emptyReleaseDirectory, sealDirectory } from "../../src/release/write.ts";
import { count, formatBytes } from "../../src/text/numbers.ts";
import { type Bundle, bundleWorker } from "../../src/wrangler/bundle.ts";
import { buildEnvironment } from "../../src/wrangler/environment.ts";
import { findWrangler, type Wrangler } from "../../src/wrangler/find.ts";
import { carryOutOpenNext } from "../../src/wrangler/open-next/carry-out.ts";
import { checkConfig, checkPlaces, checkWorker } from "./checks.ts";
import type { Inputs } from "./inputs.ts";
import { refuseForeign } from "./settings.ts";

/** What `seal` is given of the world: all variables of the step, and a directory for temporary files. */
export interface Surroundings {
  variables: Record<string, string | undefined>;
  temporary: string;
}

/** Bundles the project with its own wrangler and seals everything that a deployment needs into one directory. */
export async function seal(inputs: Inputs, { variables, temporary }: Surroundings, run: Run): Promise<Outputs> {
  const directory = resolve(inputs.workingDirectory);
  checkPlaces(inputs, directory);
  const wrangler = await findWrangler(directory);
  const request = {
    directory,
    config: inputs.config,
    environment: wranglerEnvironment(inputs.environment),
    variables: buildEnvironment(variables, inputs.envVars),
    temporary: await workFolder(temporary),
    log: (line: string) => run.info(line),
    signal: run.signal,
  };
  const bundle = await run.group(`Bundle with wrangler ${wrangler.version}`, () =>
    bundleWorker(wrangler, request, (found) => checkConfig(inputs, directory, found)),
  );
  for (const warning of bundle.warnings) run.warning(`wrangler: ${warning}`);
  await carryOutOpenNext({ ...request, folders: builtFolders(directory, bundle.config) });
  const worker = checkWorker(inputs, bundle, run);
  const upload = uploadOf(inputs, bundle);
  const output = resolve(inputs.output ?? join(temporary, "slipway", "releases", worker));
  const unstamped = inputs.stamp ? (why: string) => run.warning(noStamp(why)) : undefined;
  const release = await run.group("Seal the release", () =>
    writeTo(output, { worker, directory, bundle, upload, wrangler, variables, unstamped }),
  );
  await run.summary(summarizeRelease(release, upload.metadata));
  run.notice(
    `Sealed "${worker}": ${count(release.files.length, "file")}, ${formatBytes(releaseSize(release))}, ${release.digest}`,
  );
  return { release: output, "release-digest": release.digest, worker, size: releaseSize(release) };
}

/** What is sealed, if it is what the commit says. */
function uploadOf({ addVersionHeader: adds, settings }: Inputs, bundle: Bundle): WorkerUpload {
  const config = bundle.config as WranglerConfig;
  const bundled = workerOf(bundle, config);
  const upload = adds ? addVersionHeader(bundled) : bundled;
  const { worker: name } = bundle;
  const environment = config.targetEnvironment || null;
  const sealed = { name, environment, config: releaseConfig(config, name) };
  refuseUnacceptable({ ...sealed, metadata: upload.metadata }, Date.now());
  if (settings !== undefined) refuseForeign(settings, upload, sealed);
  return upload;
}

interface Contents extends Pick<Surroundings, "variables"> {
  worker: string;
  /** Where wrangler ran. */
  directory: string;
  bundle: Bundle;
  upload: WorkerUpload;
  wrangler: Wrangler;
  /** Told why static files do not show the release's stamp; undefined if they are not to. */
  unstamped: ((why: string) => void) | undefined;
}

async function writeTo(output: string, contents: Contents) {
  await emptyReleaseDirectory(output);
  try {
    return await writeContents(output, contents);
  } catch (error) {
    await rm(output, { recursive: true, force: true });
    throw error;
  }
}

async function writeContents(
  output: string,
  { worker, directory, bundle, upload, wrangler, variables, unstamped }: Contents,
): Promise<WorkerRelease> {
  const config = bundle.config as WranglerConfig;
  const written = await writeWorker(output, upload.metadata, upload.modules);
  const source = assetsDirectory(directory, config);
  if (source !== undefined) {
    if (isWithin(source, output)) throw badOutput(output);
    await copyAssets(source, join(output, "assets"));
  }
  const { repository, commit, ref } = readWorkflow(variables);
  const head = {
    kind: "worker" as const,
    name: worker,
    environment: config.targetEnvironment || null,
    source: { repository: repository ?? null, commit: commit ?? null, ref: ref ?? null },
    tools: { node: process.versions.node, wrangler: wrangler.version },
    config: { ...releaseConfig(config, worker), modules: written },
  };
  return await sealDirectory(output, head, unstamped);
}

/** Where the static files are; wrangler keeps the path of a configuration that it was given as it was given. */
function assetsDirectory(directory: string, { assets, configPath = "." }: WranglerConfig): string | undefined {
  return assets?.directory === undefined ? undefined : resolve(directory, dirname(configPath), assets.directory);
}

/** Folders in which a framework may have built: those of the entry and of the static files. */
function builtFolders(directory: string, config: WranglerConfig): string[] {
  const places = [config.main, assetsDirectory(directory, config)].filter((path) => path !== undefined);
  return places.map((path) => dirname(resolve(directory, path)));
}

const noStamp = (why: string) =>
  `Static files will not show which release they come from: ${why}. A check that a static file answers then proves nothing: let checks ask a path that code answers, or make room in \`_headers\` for one rule (\`/*\` with \`${STAMP_HEADER}\`).`;

function workerOf({ form }: Bundle, config: WranglerConfig): WorkerUpload {
  if (form.metadata.body_part !== undefined)
    throw unsupported(
      "main",
      "It is a service worker (`addEventListener`): migrate it to ES modules (`export default`).",
    );
  if (config.main !== undefined) {
    // It is a word on deployments, which wrangler writes here where all traffic is moved at once; the settings have it.
    const { code_update_strategy: _, ...metadata } = form.metadata;
    return { metadata: withoutEmptyIds(metadata), modules: form.parts };
  }
  // Without an entry the form holds a placeholder that answers 404; a real deployment sends these two and no module.
  const { compatibility_date, compatibility_flags } = form.metadata;
  return { metadata: { compatibility_date, compatibility_flags }, modules: [] };
}

async function workFolder(temporary: string): Promise<string> {
  const folder = join(temporary, "slipway");
  await mkdir(folder, { recursive: true });
  return folder;
}

function isWithin(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === "" || !way.startsWith("..");
}

function badOutput(output: string): UserError {
  return new UserError<InputReason>(
    `Input \`output\` names "${output}", which lies in the directory of static files.`,
    {
      reason: "invalid-input",
      hint: "Name a directory elsewhere, or leave the input empty.",
    },
  );
}
