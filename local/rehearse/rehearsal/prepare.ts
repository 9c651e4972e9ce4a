import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Call } from "../../runner/main.ts";
import { copyRepository } from "../../runner/repositories/repositories.ts";
import { type BaseCommit, baseOf } from "../caller/base.ts";
import { type Caller, type Copied, copyFiles, makeCaller, moveConfig } from "../caller/caller.ts";
import { readConfig, type WranglerConfig } from "../caller/config.ts";
import { ArgumentError } from "../caller/errors.ts";
import type { FoundCaller } from "../caller/find.ts";
import { runOwn } from "../caller/own-program.ts";
import { putPackages } from "../caller/packages.ts";
import { configFileOf, type KnownTarget, type Target } from "../caller/targets.ts";
import { machineOf } from "../world/machine.ts";
import { type Migration, migrationsOf } from "../world/migrations.ts";
import { chosenTargets } from "./chosen.ts";
import type { TemplateOptions } from "./template-options.ts";
import { askValidate } from "./valid.ts";

/** A caller whose configuration is known, and the places in which its projects are built. */
export interface Prepared {
  caller: Caller;
  /** One directory of the whole repository for each target; `built` if its commands have run there. */
  places: { directory: string; built: boolean }[];
  migrations: { applied: Migration[]; pending: Migration[] };
  /** Where the version before comes from, if not from what lies there. */
  base: BaseCommit | undefined;
  /** Runs the commands of a target in a directory of the repository. */
  build(target: Target, directory: string): Promise<void>;
}

/** Copies the caller and reads its configurations, built first where only the build makes them. */
export async function prepareCaller(found: FoundCaller, work: string, options: TemplateOptions): Promise<Prepared> {
  const { progress, interrupt, running } = options;
  const copied = await progress.phase("copy the repository", () => copyFiles(found.root, work));
  if (copied.above !== undefined) await symlink(copied.above, join(work, "caller", "node_modules"), "dir");
  const machine = await machineOf(copied, work);
  const build = (target: Target, directory: string) => runCommands(target, directory, { machine, interrupt });
  const targets = chosenTargets(found, options.calls, options);
  const known: KnownTarget[] = [];
  const places: Prepared["places"] = [];
  for (const [index, called] of targets.entries()) {
    const { valid, commands } = await askValidate(called, copied.directory, work);
    const target = { ...called, ...commands };
    const directory = join(work, "caller", `before-${index}`);
    await copyRepository(copied.directory, directory);
    await putPackages(found.root, directory);
    const reading = { copied, directory, target, root: found.root };
    const before = await read(reading);
    const built = running || before === undefined || isUnfinished(before);
    if (built) await progress.phase(`build ${target.directory}`, () => build(target, directory));
    const config = built ? await read(reading) : before;
    known.push({ ...finish(reading, config), valid });
    places.push({ directory, built });
  }
  const caller = makeCaller(copied, { workflow: found.workflow, accountId: accountOf(known, options.calls) }, known);
  const base = await baseOf(found.root);
  const migrations = await splitMigrations(caller, base);
  const release = migrations.pending.map(({ name }) => name).join(", ");
  if (release !== "") {
    const { commit = "", why = "" } = base ?? {};
    progress.note(`The release brings ${release}: before it is ${commit.slice(0, 12)}, ${why}.`);
  }
  return { caller, places, migrations, base: release === "" ? undefined : base, build };
}

async function runCommands(
  { directory, install, installIn, build, wranglerEnvironment, job }: Target,
  repository: string,
  { machine, interrupt }: { machine: Record<string, string>; interrupt: AbortSignal },
): Promise<void> {
  const environment = wranglerEnvironment === undefined ? {} : { CLOUDFLARE_ENV: wranglerEnvironment };
  const env = { ...machine, ...environment, GITHUB_WORKSPACE: repository };
  for (const [what, command, place] of [
    ["install-command", install, installIn],
    ["build-command", build, directory],
  ] as const) {
    if (command === "") continue;
    const args = ["-euo", "pipefail", "-c", command];
    const of = job === "" ? "" : ` of job "${job}"`;
    await runOwn({
      what: `The \`${what}\`${of} in ${place}`,
      ...{ program: "bash", args, command, cwd: join(repository, place), env, interrupt },
    });
  }
}

interface Reading {
  copied: Copied;
  /** Where it is read: a directory of the whole repository. */
  directory: string;
  target: Target;
  root: string;
}

function read({ directory, target, root }: Reading): Promise<WranglerConfig | undefined> {
  const choice = { environment: target.wranglerEnvironment, file: target.configFile };
  return readConfig(join(directory, target.directory), choice, join(root, target.directory));
}

/** The build will make what is missing here. */
function isUnfinished({ name, main, assets }: WranglerConfig): boolean {
  if (name === undefined || (main !== undefined && !existsSync(main))) return true;
  return main === undefined && !(assets?.directory !== undefined && existsSync(assets.directory));
}

function finish(
  { copied, directory, target, root }: Reading,
  config: WranglerConfig | undefined,
): Omit<KnownTarget, "valid"> {
  const place = join(root, target.directory);
  if (config?.name === undefined) {
    throw new ArgumentError(
      `There is no wrangler configuration with a \`name\` in ${place}, neither before nor after \`${target.build}\`. ` +
        `Say where it is with \`working-directory\` or \`config\` of the workflow. Only Workers are rehearsed so far.`,
    );
  }
  const { main } = config;
  const written = configFileOf(copied.directory, target);
  const own = main === undefined || existsSync(join(copied.directory, relative(directory, main)));
  const generated = written === undefined || !own;
  return { ...target, worker: config.name, config: moveConfig(config, directory, copied.directory), generated };
}

/** The account that is named, if one is: the local Cloudflare answers for it. */
function accountOf(targets: KnownTarget[], calls: Call[]): string | undefined {
  const named = [...targets.map(({ config }) => config.account_id), ...calls.map(({ inputs }) => inputs["account-id"])];
  const ids = [...new Set(named.filter((id): id is string => typeof id === "string" && /^[0-9a-f]{32}$/i.test(id)))];
  if (ids.length <= 1) return ids[0];
  throw new ArgumentError(
    `The workflow and the configurations name the accounts ${ids.join(" and ")}, and a rehearsal has one. Rehearse one ` +
      `workflow for each account.`,
  );
}

/** What the base commit has was applied long ago; nothing of a rehearsal applies the rest. */
async function splitMigrations(caller: Caller, base: BaseCommit | undefined): Promise<Prepared["migrations"]> {
  const migrations: Prepared["migrations"] = { applied: [], pending: [] };
  for (const { config } of caller.targets) {
    for (const migration of await migrationsOf(config)) {
      const path = relative(caller.directory, migration.file);
      const old = base === undefined || (await base.has(path));
      const list = old ? migrations.applied : migrations.pending;
      if (!list.some(({ database, name }) => database === migration.database && name === migration.name))
        list.push(migration);
    }
  }
  return migrations;
}
