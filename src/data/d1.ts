import { pauseAfter } from "../cloudflare/client/calls.ts";
import type { Cloudflare } from "../cloudflare/client/client.ts";
import { isTransient } from "../cloudflare/client/errors.ts";
import type { ApiReason } from "../cloudflare/client/explain.ts";
import { getBookmark, readRows, restoreBookmark, runSql } from "../cloudflare/d1/database.ts";
import { quoteName, quoteText } from "../cloudflare/d1/quote.ts";
import { ApiError } from "../errors.ts";
import type { Applied, Driver, Migration } from "./driver.ts";
import { endStatement } from "./scan.ts";

/** wrangler's bookkeeping knows no contents: this table beside it does. */
const HASHES = "slipway_migrations";
const ATTEMPTS = 4;

/** Migrations of one D1 database, in the bookkeeping `table` that wrangler keeps as well (`d1_migrations`). */
export function d1Driver(cf: Cloudflare, { database, table }: { database: string; table: string }): Driver {
  const applied = () => readApplied(cf, database, table);
  return {
    applied,
    restorePoint: () => getBookmark(cf, database),
    restore: (point) => restoreBookmark(cf, database, point),
    async prepare() {
      await runSql(cf, database, bookkeeping(table));
    },
    async apply(migration) {
      for (let attempt = 1; ; attempt++) {
        try {
          await runSql(cf, database, batchOf(migration, table));
          return;
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          // A refusal may be the answer to a second try, whose first one was carried out after all.
          if ((await applied()).some((one) => one.name === migration.name)) return;
          if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
          await pauseAfter(cf, error as ApiError<ApiReason>, attempt);
        }
      }
    },
  };
}

/** The table as wrangler makes it, and the one with what was applied. */
function bookkeeping(table: string): string {
  return `CREATE TABLE IF NOT EXISTS ${quoteName(table)}(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE TABLE IF NOT EXISTS ${HASHES}(list TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (list, name));`;
}

/** D1 itself splits it into statements, and runs them as one batch: all, with both lines of bookkeeping, or none. */
function batchOf({ name: file, sql, sha256 }: Migration, table: string): string {
  return `${endStatement(sql)}
INSERT INTO ${quoteName(table)} (name) VALUES (${quoteText(file)});
INSERT OR REPLACE INTO ${HASHES} (list, name, sha256) VALUES (${quoteText(table)}, ${quoteText(file)}, ${quoteText(sha256)});`;
}

async function readApplied(cf: Cloudflare, database: string, table: string): Promise<Applied[]> {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN (?, ?)";
  const [tables = []] = await readRows(cf, database, [{ sql, params: [table, HASHES] }]);
  const has = new Set(tables.map((row) => row.name));
  if (!has.has(table)) return [];
  const [list = [], hashes = []] = await readRows(cf, database, [
    { sql: `SELECT name FROM ${quoteName(table)} ORDER BY id` },
    ...(has.has(HASHES) ? [{ sql: `SELECT name, sha256 FROM ${HASHES} WHERE list = ?`, params: [table] }] : []),
  ]);
  const known = new Map(hashes.map((row) => [String(row.name), String(row.sha256)]));
  return list.map((row) => ({ name: String(row.name), sha256: known.get(String(row.name)) ?? null }));
}
