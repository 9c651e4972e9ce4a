import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalCloudflare } from "../../cloudflare/main.ts";
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
