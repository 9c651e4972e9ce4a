import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { copyRepository } from "../../runner/repositories/repositories.ts";
import type { WranglerConfig } from "./config.ts";
import { createEdits, type Edits } from "./edits.ts";
import { nodeModulesAbove, nodeModulesIn } from "./packages.ts";
import { repositoryOf } from "./preflight.ts";
import type { KnownTarget } from "./targets.ts";

/** A private copy of the caller's repository, so that a scenario may change it. */
export interface Caller extends Edits {
  /** `owner/name` as the local GitHub knows it. */
  repository: string;
  /** What it is a copy of. */
  source: string;
  directory: string;
  /** The caller's workflow, relative to the repository. */
  workflow: string;
  /** Packages above the repository; undefined if there are none. Its own are put into each checkout. */
  above: string | undefined;
  /** Everything that the workflow releases; scenarios play with the first. */
  targets: readonly [KnownTarget, ...KnownTarget[]];
  /** The one that scenarios play with. */
  target: KnownTarget;
  worker: string;
  config: WranglerConfig;
  /** The account that configuration and calls name; undefined if they name none. */
  accountId: string | undefined;
  /** What the visitors ask for first: a path that answers. */
  path: string;
}

/** A copy before anything is known of its configuration. */
export interface Copied {
  source: string;
  directory: string;
  above: string | undefined;
}

/** Copies a repository below `work` without what a clone would not have, beside a link to the packages above it. */
export async function copyFiles(source: string, work: string): Promise<Copied> {
  const directory = join(work, "caller", basename(source) || "caller");
  await mkdir(directory, { recursive: true });
  await copyRepository(source, directory, work);
  for (const left of [".wrangler", ".rehearsal"]) await rm(join(directory, left), { recursive: true, force: true });
  const inside = await nodeModulesIn(source);
  return { source, directory, above: inside.length > 0 ? undefined : await nodeModulesAbove(source) };
}

/** Another private copy of a caller whose configuration is known already. */
export async function copyAgain(caller: Caller, work: string): Promise<Caller> {
  const copied = await copyFiles(caller.source, work);
  const targets = caller.targets.map((target) => ({
    ...target,
    config: moveConfig(target.config, caller.directory, copied.directory),
  }));
  return makeCaller(copied, caller, targets);
}

/** Paths of a configuration are absolute, and begin with the directory that it was read in. */
export function moveConfig(config: WranglerConfig, from: string, to: string): WranglerConfig {
  const text = JSON.stringify(config).replaceAll(jsonText(from), jsonText(to));
  return JSON.parse(text) as WranglerConfig;
}

const jsonText = (text: string) => JSON.stringify(text).slice(1, -1);

/** `targets` has at least one. */
export function makeCaller(
  copied: Copied,
  { workflow, accountId }: Pick<Caller, "workflow" | "accountId">,
  targets: KnownTarget[],
): Caller {
  const [target] = targets;
  if (target === undefined) throw new Error("A caller without a target.");
  const known = { ...copied, workflow, target };
  return {
    ...known,
    targets: targets as [KnownTarget, ...KnownTarget[]],
    repository: repositoryOf(copied.source),
    worker: target.worker,
    config: target.config,
    accountId,
    path: "/",
    ...createEdits(known),
  };
}

/** Every file of the caller by its path, for the first commit of the local GitHub. */
export async function filesOf(directory: string): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [relative(directory, file), await readFile(file)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
