import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LocalCloudflare } from "../../cloudflare/main.ts";
import type { WranglerConfig } from "../caller/config.ts";

/** One migration of a D1 database, as wrangler would apply it. */
export interface Migration {
  /** Id of the database. */
  database: string;
  /** Table in which wrangler remembers what it applied. */
  table: string;
  /** File name, and the whole path. */
  name: string;
  file: string;
  sql: string;
}

/** The migrations that belong to a configuration whose paths lead into a copy, in their order. */
export async function migrationsOf(config: WranglerConfig): Promise<Migration[]> {
  const beside = dirname(config.userConfigPath ?? config.configPath ?? "wrangler.json");
  const all: Migration[] = [];
  for (const { database_id: database, migrations_dir: folder, migrations_table: table } of config.d1_databases) {
    if (database === undefined || database === "") continue;
    const directory = join(beside, folder ?? "migrations");
    const files = existsSync(directory)
      ? (await readdir(directory)).filter((name) => name.endsWith(".sql")).sort()
      : [];
    for (const name of files) {
      const file = join(directory, name);
      all.push({ database, table: table ?? "d1_migrations", name, file, sql: await readFile(file, "utf8") });
    }
  }
  return all;
}

/** Those that nobody has applied. */
export async function notApplied(cloudflare: LocalCloudflare, migrations: Migration[]): Promise<Migration[]> {
  const left: Migration[] = [];
  for (const migration of migrations) if (!(await isApplied(cloudflare, migration))) left.push(migration);
  return left;
}

async function isApplied(cloudflare: LocalCloudflare, { database, table, name }: Migration): Promise<boolean> {
  const path = `/accounts/${cloudflare.accountId}/d1/database/${database}/query`;
  const sql = `SELECT name FROM "${table}" WHERE name = ?`;
  const answer = await cloudflare.api("POST", path, { sql, params: [name] }).catch(() => []);
  return (answer as { results?: unknown[] }[]).some(({ results = [] }) => results.length > 0);
}
