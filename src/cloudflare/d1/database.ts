import { once, repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";

/** One row of an answer, by column. */
export type Row = Record<string, unknown>;

/** What one statement brought. */
interface Result {
  results?: Row[];
  success?: boolean;
  error?: string;
}

const pathOf = (cf: Cloudflare, database: string) =>
  `/accounts/${cf.account}/d1/database/${encodeURIComponent(database)}`;

async function send(cf: Cloudflare, database: string, body: object, makes: typeof once): Promise<Row[][]> {
  return await makes(cf, async (options) => {
    const path = `${pathOf(cf, database)}/query`;
    const { result } = await cf.api.post<{ result?: unknown }>(path, { ...options, body });
    if (!Array.isArray(result)) throw new StrangeAnswer("The answer lists no results.");
    return (result as Result[]).map(({ results, success, error }) => {
      // The envelope may say success where a statement failed.
      if (success === false) throw new StrangeAnswer(error ?? "A statement failed, and D1 does not say why.");
      return results ?? [];
    });
  });
}

/** Reads rows, statement by statement. Is repeated while D1 cannot be reached: what it writes must be the same twice. */
export const readRows = (cf: Cloudflare, database: string, batch: { sql: string; params?: string[] }[]) =>
  send(cf, database, batch.length === 1 ? (batch[0] ?? {}) : { batch }, repeat);

/** Runs statements, separated by semicolons, as one batch, and once: without an answer nobody knows whether it ran. */
export const runSql = (cf: Cloudflare, database: string, sql: string) => send(cf, database, { sql }, once);

/** The bookmark of the state that the database is in now: what Time Travel goes back to. */
export async function getBookmark(cf: Cloudflare, database: string): Promise<string> {
  return await repeat(cf, async (options) => {
    const path = `${pathOf(cf, database)}/time_travel/bookmark`;
    const { result } = await cf.api.get<{ result?: { bookmark?: unknown } }>(path, options);
    if (typeof result?.bookmark !== "string" || result.bookmark === "")
      throw new StrangeAnswer("The answer has no bookmark.");
    return result.bookmark;
  });
}

/** Brings a database back to a bookmark, in place; answers the bookmark that undoes this. */
export async function restoreBookmark(cf: Cloudflare, database: string, bookmark: string): Promise<string> {
  return await repeat(cf, async (options) => {
    const path = `${pathOf(cf, database)}/time_travel/restore`;
    const { result } = await cf.api.post<{ result?: { previous_bookmark?: unknown } }>(path, {
      ...options,
      query: { bookmark },
    });
    if (typeof result?.previous_bookmark !== "string") throw new StrangeAnswer("The answer has no bookmark before.");
    return result.previous_bookmark;
  });
}
