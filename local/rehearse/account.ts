import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { LocalCloudflare } from "../cloudflare/main.ts";
import type { Caller, WranglerConfig } from "./caller.ts";

/** Makes the resources that the configuration names by id, and applies the database migrations: an account in use. */
export async function furnish(cloudflare: LocalCloudflare, caller: Caller): Promise<void> {
  const { state } = cloudflare;
  const { config } = caller;
  const createdOn = new Date().toISOString();
  for (const { id, binding } of config.kv_namespaces) {
    if (id !== undefined) state.kvNamespaces.set(id, { id, title: binding });
  }
  for (const { bucket_name: name } of config.r2_buckets) {
    if (name !== undefined) state.buckets.set(name, { name, createdOn, storageClass: "Standard", location: "WEUR" });
  }
  for (const name of queueNames(config)) {
    const id = randomBytes(16).toString("hex");
    state.queues.set(id, { id, name, createdOn, settings: {}, consumers: [] });
  }
  for (const { database_id: id, database_name: name, migrations_dir: migrations } of config.d1_databases) {
    if (id === undefined) continue;
    state.databases.set(id, { id, name: name ?? id, createdOn });
    const folder = join(caller.directory, migrations ?? "migrations");
    for (const file of existsSync(folder) ? (await readdir(folder)).sort() : []) {
      const sql = await readFile(join(folder, file), "utf8");
      await cloudflare.api("POST", `/accounts/${state.accountId}/d1/database/${id}/query`, { sql });
    }
  }
}

function queueNames({ queues }: WranglerConfig): string[] {
  const consumers = queues.consumers ?? [];
  const names = [...(queues.producers ?? []), ...consumers].map(({ queue }) => queue);
  return [...new Set([...names, ...consumers.flatMap(({ dead_letter_queue: name }) => name ?? [])])];
}

/**
 * Builds the caller as it is and deploys it with its own wrangler: the version that was there before. One variable more
 * (or one file, if there is no code) makes it another version than the release.
 */
export async function deployBefore(
  caller: Caller,
  options: { env: Record<string, string>; environment: string | undefined },
): Promise<void> {
  // A copy beside the caller: what its build writes must not be in the checkout of the run.
  const directory = join(dirname(caller.directory), "before");
  await cp(caller.directory, directory, { recursive: true });
  const run = async (program: string, args: string[]) => {
    try {
      await promisify(execFile)(program, args, { cwd: directory, env: options.env, maxBuffer: 1 << 26 });
    } catch (error) {
      const { message, stdout = "", stderr = "" } = error as { message: string; stdout?: string; stderr?: string };
      throw new Error(`The version that was there before could not be deployed.\n${stdout}${stderr || message}`);
    }
  };
  if (await hasBuild(directory)) await run("npm", ["run", "build"]);
  const args = [join(caller.nodeModules, "wrangler/bin/wrangler.js"), "deploy"];
  args.push("--message", "What was there before the rehearsal");
  if (options.environment !== undefined) args.push("--env", options.environment);
  if (caller.config.main !== undefined) args.push("--var", "REHEARSED_BEFORE:yes");
  else await writeFile(join(directory, caller.config.assets?.directory ?? "public", "rehearsed-before.txt"), "yes\n");
  await run(process.execPath, args);
  await rm(directory, { recursive: true });
}

async function hasBuild(directory: string): Promise<boolean> {
  const file = join(directory, "package.json");
  if (!existsSync(file)) return false;
  return (JSON.parse(await readFile(file, "utf8")) as { scripts?: { build?: string } }).scripts?.build !== undefined;
}
