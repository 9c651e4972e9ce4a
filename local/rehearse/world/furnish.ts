import { randomBytes } from "node:crypto";
import type { LocalCloudflare } from "../../cloudflare/main.ts";
import type { WranglerConfig } from "../caller/config.ts";
import type { Migration } from "./migrations.ts";

/** Makes the resources that configurations name by id, and applies the migrations that were there before. */
export async function furnish(
  cloudflare: LocalCloudflare,
  configs: WranglerConfig[],
  applied: Migration[],
): Promise<void> {
  for (const config of configs) makeResources(cloudflare, config);
  for (const migration of applied) await apply(cloudflare, migration);
}

function makeResources({ state }: LocalCloudflare, config: WranglerConfig): void {
  const createdOn = new Date().toISOString();
  for (const { id, binding } of config.kv_namespaces) {
    if (id !== undefined) state.kvNamespaces.set(id, { id, title: binding });
  }
  for (const { bucket_name: name } of config.r2_buckets) {
    if (name !== undefined) state.buckets.set(name, { name, createdOn, storageClass: "Standard", location: "WEUR" });
  }
  for (const name of queueNames(config)) {
    if ([...state.queues.values()].some((queue) => queue.name === name)) continue;
    const id = randomBytes(16).toString("hex");
    state.queues.set(id, { id, name, createdOn, settings: {}, consumers: [] });
  }
  for (const { database_id: id, database_name: name } of config.d1_databases) {
    if (id !== undefined && id !== "" && !state.databases.has(id))
      state.databases.set(id, { id, name: name ?? id, createdOn });
  }
}

async function apply(cloudflare: LocalCloudflare, { database, table, name, sql }: Migration): Promise<void> {
  const query = (text: string) =>
    cloudflare.api("POST", `/accounts/${cloudflare.accountId}/d1/database/${database}/query`, { sql: text });
  await query(sql);
  // As `wrangler d1 migrations apply` remembers it: a workflow that runs it applies only what is new.
  await query(
    `CREATE TABLE IF NOT EXISTS "${table}" (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`,
  );
  await query(`INSERT INTO "${table}" (name) VALUES ('${name.replaceAll("'", "''")}')`);
}

function queueNames({ queues }: WranglerConfig): string[] {
  const consumers = queues.consumers ?? [];
  const names = [...(queues.producers ?? []), ...consumers].map(({ queue }) => queue);
  return [...new Set([...names, ...consumers.flatMap(({ dead_letter_queue: name }) => name ?? [])])];
}
