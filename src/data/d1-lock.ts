import type { Cloudflare } from "../cloudflare/client/client.ts";
import { readRows } from "../cloudflare/d1/database.ts";
import { quoteText } from "../cloudflare/d1/quote.ts";

const TABLE = "slipway_lock";
/** How long it is held without being taken again, s: a holder that died is in nobody's way for longer. */
const HELD = 120;

/** Takes the lock of a database, or keeps it; false while somebody else has it. Saying it twice changes nothing. */
export async function takeLock(cf: Cloudflare, database: string, holder: string): Promise<boolean> {
  const sql = `CREATE TABLE IF NOT EXISTS ${TABLE}(id INTEGER PRIMARY KEY CHECK (id = 1), holder TEXT NOT NULL, until INTEGER NOT NULL);
INSERT INTO ${TABLE} (id, holder, until) VALUES (1, ${quoteText(holder)}, unixepoch() + ${HELD})
ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, until = excluded.until
WHERE ${TABLE}.holder = excluded.holder OR ${TABLE}.until < unixepoch();
SELECT holder FROM ${TABLE};`;
  const rows = (await readRows(cf, database, [{ sql }])).at(-1) ?? [];
  return rows[0]?.holder === holder;
}

/** Gives the lock back, if it is still this holder's. */
export async function giveBackLock(cf: Cloudflare, database: string, holder: string): Promise<void> {
  await readRows(cf, database, [{ sql: `DELETE FROM ${TABLE} WHERE holder = ?`, params: [holder] }]);
}
