import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { ArgumentError } from "./errors.ts";

/** The part of wrangler's normalised configuration that a rehearsal needs. Paths are absolute. */
export interface WranglerConfig {
  configPath?: string;
  /** What the project wrote, where a build made another one of it. */
  userConfigPath?: string;
  name?: string;
  account_id?: string;
  main?: string;
  workers_dev?: boolean;
  routes?: (string | { pattern: string; custom_domain?: boolean })[];
  assets?: { directory?: string; binding?: string; run_worker_first?: boolean | string[]; not_found_handling?: string };
  triggers?: { crons?: string[] };
  secrets?: { required?: string[] };
  d1_databases: { database_id?: string; database_name?: string; migrations_dir?: string; migrations_table?: string }[];
  kv_namespaces: { id?: string; binding: string }[];
  r2_buckets: { bucket_name?: string }[];
  queues: { producers?: { queue: string }[]; consumers?: { queue: string; dead_letter_queue?: string }[] };
}

/** Which configuration of a project is meant. */
export interface ConfigChoice {
  /** Environment of the wrangler configuration. */
  environment: string | undefined;
  /** File, relative to the project; empty if wrangler finds it. */
  file: string;
}

/**
 * What the project's own wrangler makes of its configuration, or of that which a build made of it. Undefined if there is
 * none. Throws ArgumentError with wrangler's words; `said` is the directory as the reader knows it.
 */
export async function readConfig(
  project: string,
  { environment, file }: ConfigChoice,
  said: string,
): Promise<WranglerConfig | undefined> {
  const script = join(import.meta.dirname, "read-config.ts");
  const built = isRedirected(project);
  const args = [script, project, built ? "" : (environment ?? ""), built ? "" : file];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: project,
      env: { PATH: process.env.PATH ?? "", HOME: dirname(project), WRANGLER_SEND_METRICS: "false" },
      maxBuffer: 1 << 26,
    });
    const config = JSON.parse(stdout.slice(stdout.indexOf("{"))) as WranglerConfig;
    return config.configPath === undefined ? undefined : absolute(config, config.configPath);
  } catch (error) {
    const detail = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    if (detail.includes("Cannot find module") && detail.includes("wrangler")) {
      throw new ArgumentError(
        `No wrangler is installed in or above ${said}. Install the packages of the project first.`,
      );
    }
    const words = detail.split("\n").filter((line) => !/^\s+at |^node:|^Node\.js/.test(line));
    throw new ArgumentError(
      `wrangler cannot read the configuration of ${said}: ${words.join("\n").replaceAll(project, said)}`,
    );
  }
}

/** wrangler leaves this one path as it is written: relative to the file. */
function absolute(config: WranglerConfig, path: string): WranglerConfig {
  const directory = config.assets?.directory;
  if (directory === undefined) return config;
  return { ...config, assets: { ...config.assets, directory: resolve(dirname(path), directory) } };
}

/** A build tool has told wrangler to take what it made. */
export function isRedirected(project: string): boolean {
  return existsSync(join(project, ".wrangler/deploy/config.json"));
}
