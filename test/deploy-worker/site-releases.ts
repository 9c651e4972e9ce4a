/** A site that is released again and again, each time by a run of its own that keeps its record. */
import { existsSync, readdirSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTestRun } from "../../local/github/test-client.ts";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { World } from "../world/world.ts";
import { deploy, sealSample } from "./releases.ts";

/** The files of a release: a page, and these beside it. */
export type Files = Record<string, string>;

/** How a release differs from the usual one: everything at once, `assets.keep` as it is by default. */
export interface Differing {
  keep?: number;
  /** Whether the run keeps its record; the folder of its files, to be changed, if it does. */
  record?: (folder: string) => Promise<void> | void;
  token?: string;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

/** What the commit says of it: everything at once, and how much stays. */
function settingsFor(world: World, name: string, keep: number | undefined) {
  const nothing = {
    routes: [],
    customDomains: [],
    crons: null,
    queues: [],
    workflows: [],
    tailConsumers: [],
    bindings: [],
  };
  const place = { worker: name, account: world.cloudflare.accountId, wranglerEnvironment: "", workersDev: true };
  const assets = keep === undefined ? {} : { assets: { keep } };
  const rollout = { strategy: "direct", reason: "a test" } as const;
  return settingsOf({ "smoke-test": false, rollout, ...assets }, { target: { ...target, ...nothing, ...place } });
}

/** Releases these files by a new run, and keeps its record as the workflow does. */
async function release(world: World, name: string, { files, differing }: { files: Files; differing: Differing }) {
  const run = createTestRun(world.github);
  const temporary = join(world.directory, `temp-${name}-${run.id}`);
  await mkdir(temporary);
  const assets = { "index.html": `<h1>${run.id}</h1>`, ...files };
  const sealed = await sealSample(world, { name, only: "assets", assets });
  const outcome = await deploy(world, sealed, {
    inputs: {
      ...handed(settingsFor(world, name, differing.keep)),
      "expect-worker": "",
      "artifacts-token": differing.token ?? world.github.token,
      ...differing.inputs,
    },
    env: { RUNNER_TEMP: temporary, GITHUB_RUN_ID: String(run.id), ...differing.env },
  });
  const folder = join(temporary, "slipway");
  await differing.record?.(folder);
  await keepRecord(world, { run, folder, name });
  return { ...outcome, run: run.id };
}

/** The site in a world. */
export function siteIn(world: World, name: string) {
  const version = () => world.cloudflare.state.workers.get(name)?.versions[0];
  return {
    release: (files: Files, differing: Differing = {}) => release(world, name, { files, differing }),
    /** What answers at a path, with its status. */
    async get(path: string): Promise<[number, string]> {
      const answer = await world.cloudflare.fetch(`https://${name}.${world.cloudflare.subdomain}.workers.dev${path}`);
      return [answer.status, await answer.text()];
    },
    /** The paths of the newest version. */
    paths: () => Object.keys(version()?.assets?.manifest ?? {}).sort(),
    /** Its record, as the API shows it. */
    message: () => version()?.annotations["workers/message"] ?? "",
  };
}

/** Keeps what a run left in a folder as the artifact of its record, as the workflow does; answers where it lies. */
export async function keepRecord(
  { github }: World,
  { run, folder, name }: { run: ReturnType<typeof createTestRun>; folder: string; name: string },
): Promise<string> {
  const artifacts = github.artifactsOf(run);
  const directory = await artifacts.newDirectory();
  if (existsSync(folder)) await cp(folder, directory, { recursive: true });
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
  if (files.length > 0) artifacts.add({ name: `slipway-record.${name}.1`, directory, files, overwrite: true });
  return directory;
}

/** The manifest in the record of a run: where it lies, and how to change it. */
export async function changeManifest(folder: string, change: (text: string) => string): Promise<void> {
  for (const step of readdirSync(folder)) {
    const file = join(folder, step, "assets.json");
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text !== undefined) await writeFile(file, change(text));
  }
}
