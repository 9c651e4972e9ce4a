import { execFile } from "node:child_process";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { appendFile, cp, mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import ignore from "ignore";
import { ArgumentError } from "./errors.ts";

/** The part of wrangler's normalised configuration that a rehearsal needs. */
export interface WranglerConfig {
  configPath?: string;
  name?: string;
  main?: string;
  workers_dev?: boolean;
  routes?: (string | { pattern: string; custom_domain?: boolean })[];
  assets?: { directory?: string };
  d1_databases: { database_id?: string; database_name?: string; migrations_dir?: string }[];
  kv_namespaces: { id?: string; binding: string }[];
  r2_buckets: { bucket_name?: string }[];
  queues: { producers?: { queue: string }[]; consumers?: { queue: string; dead_letter_queue?: string }[] };
}

/** A private copy of the caller's repository, so that a scenario may change it. */
export interface Caller {
  /** `owner/name` as the local GitHub knows it. */
  repository: string;
  /** What it is a copy of. */
  source: string;
  directory: string;
  /** Where its packages come from. */
  nodeModules: string;
  worker: string;
  config: WranglerConfig;
  /**
   * Puts a module before the Worker's own entry, which it sees as `release`; all its other exports stay. For a scenario
   * that makes any Worker misbehave.
   */
  wrapEntry(code: string): Promise<void>;
  /** Writes a file of the repository. */
  write(path: string, text: string): Promise<void>;
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Adds code to the end of the entry. */
  append(code: string): Promise<void>;
}

/** Copies a caller below `work`, beside a link to its packages, and reads its configuration with its own wrangler. */
export async function copyCaller(source: string, work: string, environment: string | undefined): Promise<Caller> {
  const { directory, nodeModules } = await copyFiles(source, work);
  const config = await readConfig(directory, environment);
  if (config.name === undefined) {
    throw new ArgumentError(
      `The wrangler configuration of ${source} has no "name". Only Workers are rehearsed so far.`,
    );
  }
  return makeCaller(source, { directory, nodeModules, config, worker: config.name });
}

/** Another private copy of a caller whose configuration is known already. */
export async function copyAgain(caller: Caller, work: string): Promise<Caller> {
  const copied = await copyFiles(caller.source, work);
  const { worker } = caller;
  // Paths of the configuration are absolute, and begin with the directory that it was read in.
  const config = JSON.parse(
    JSON.stringify(caller.config).replaceAll(jsonText(caller.directory), jsonText(copied.directory)),
  ) as WranglerConfig;
  return makeCaller(caller.source, { ...copied, config, worker });
}

const jsonText = (text: string) => JSON.stringify(text).slice(1, -1);

async function copyFiles(source: string, work: string) {
  const nodeModules = findNodeModules(source);
  const directory = join(work, "caller", basename(source));
  await mkdir(dirname(directory), { recursive: true });
  await cp(source, directory, { recursive: true, filter: tracked(source) });
  await symlink(nodeModules, join(work, "caller", "node_modules"), "dir");
  return { directory, nodeModules };
}

function makeCaller(source: string, known: Pick<Caller, "directory" | "nodeModules" | "config" | "worker">): Caller {
  return {
    ...known,
    source,
    repository: `octo/${basename(source)}`,
    wrapEntry: (code) => wrapEntry(known.config, code),
    write: async (path, text) => {
      await mkdir(dirname(join(known.directory, path)), { recursive: true });
      await writeFile(join(known.directory, path), text);
    },
    edit: async (path, change) => {
      const file = join(known.directory, path);
      await writeFile(file, change(await readFile(file, "utf8")));
    },
    append: (code) => appendFile(known.config.main ?? "", `\n${code}\n`),
  };
}

/** Every file of the caller by its path, for the first commit of the local GitHub. */
export async function filesOf(directory: string): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [relative(directory, file), await readFile(file)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Leaves out what a clone would not have. */
function tracked(source: string): (path: string) => boolean {
  const file = join(source, ".gitignore");
  const rules = ignore().add([".git", "node_modules", ".wrangler", ".rehearsal"]);
  if (existsSync(file)) rules.add(readFileSync(file, "utf8"));
  return (path) => {
    const name = relative(source, path);
    return name === "" || !rules.ignores(lstatSync(path).isDirectory() ? `${name}/` : name);
  };
}

function findNodeModules(directory: string): string {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, "node_modules/wrangler"))) return join(at, "node_modules");
    if (dirname(at) === at) break;
  }
  throw new ArgumentError(
    `No node_modules with wrangler was found in or above ${directory}. Install its packages first.`,
  );
}

async function readConfig(directory: string, environment: string | undefined): Promise<WranglerConfig> {
  const script = join(import.meta.dirname, "read-config.ts");
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, directory, environment ?? ""], {
      cwd: directory,
      env: { PATH: process.env.PATH ?? "", HOME: dirname(directory), WRANGLER_SEND_METRICS: "false" },
      maxBuffer: 1 << 26,
    });
    return JSON.parse(stdout.slice(stdout.indexOf("{"))) as WranglerConfig;
  } catch (error) {
    const detail = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new ArgumentError(`wrangler cannot read the configuration of ${directory}: ${detail}`);
  }
}

async function wrapEntry(config: WranglerConfig, code: string): Promise<void> {
  const { main } = config;
  if (main === undefined)
    throw new ArgumentError("This scenario needs a Worker with code; the caller has only assets.");
  const extension = /\.\w+$/.exec(main)?.[0] ?? ".js";
  const moved = main.replace(/\.\w+$/, `.release${extension}`);
  await rename(main, moved);
  const from = JSON.stringify(`./${basename(moved)}`);
  await writeFile(main, `// @ts-nocheck\nimport release from ${from};\nexport * from ${from};\n${code}`);
}
