import { paged } from "../api/answers.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, object, objects, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { D1Database, D1Plane, D1State } from "./contract.ts";
import { momentAt, present, restore } from "./history.ts";
import { splitSql } from "./sql.ts";

const base = "/accounts/:account/d1/database";

const endpoint = endpointsOf<D1State, D1Plane>();

/** Databases, and statements that run in them. */
export const d1Endpoints = [
  endpoint(`GET ${base}`, "D1", (call) => {
    const name = call.query.get("name");
    const found = [...call.state.databases.values()].filter((database) => name === null || database.name === name);
    return paged(found.map(view), call.query);
  }),
  endpoint(`POST ${base}`, "D1", (call) => {
    const name = text(object(parseJson(call.body), "The body"), "name");
    if ([...call.state.databases.values()].some((database) => database.name === name)) {
      throw new Refusal(400, 7502, `A database with the name '${name}' already exists`);
    }
    const database = { id: crypto.randomUUID(), name, createdOn: new Date().toISOString() };
    call.state.databases.set(database.id, database);
    return view(database);
  }),
  endpoint(`GET ${base}/:database`, "D1", (call, { database }) => view(findDatabase(call.state, database))),
  endpoint(`DELETE ${base}/:database`, "D1", (call, { database }) => {
    call.state.databases.delete(findDatabase(call.state, database).id);
    return null;
  }),
  endpoint(`POST ${base}/:database/query`, "D1", async (call, { database }) => {
    const { id } = findDatabase(call.state, database);
    return runBatch(call, id, readStatements(object(parseJson(call.body), "The body")));
  }),
  endpoint(`POST ${base}/:database/raw`, "D1", async (call, { database }) => {
    const { id } = findDatabase(call.state, database);
    const results = await runBatch(call, id, readStatements(object(parseJson(call.body), "The body")));
    return results.map(({ results: rows, ...rest }) => {
      // Columns of one name are one column here, and no rows show no columns: the batch gives objects.
      const columns = Object.keys(rows[0] ?? {});
      return { ...rest, results: { columns, rows: rows.map((row) => columns.map((column) => row[column])) } };
    });
  }),
  endpoint(`GET ${base}/:database/time_travel/bookmark`, "D1", async (call, { database }) => {
    const { id } = findDatabase(call.state, database);
    const timestamp = call.query.get("timestamp");
    const { bookmark } = timestamp === null ? await present(call, id) : await momentAt(call, id, timestamp);
    return { bookmark };
  }),
  endpoint(`POST ${base}/:database/time_travel/restore`, "D1", async (call, { database }) => {
    const { id } = findDatabase(call.state, database);
    const timestamp = call.query.get("timestamp");
    const bookmark = call.query.get("bookmark") ?? (timestamp && (await momentAt(call, id, timestamp)).bookmark);
    if (!bookmark) throw new Refusal(400, 7400, "A restore needs a bookmark or a timestamp.");
    return restore(call, id, bookmark);
  }),
];

interface Statement {
  sql: string;
  params: unknown[];
}

function readStatements(body: Json): Statement[] {
  const batch = body.batch === undefined ? [body] : objects(body.batch, "batch");
  return batch.flatMap((item) => {
    const params = Array.isArray(item.params) ? item.params : [];
    const statements = splitSql(text(item, "sql"));
    if (statements.length === 0) throw sqlError("No SQL statements detected.");
    if (statements.length > 1 && params.length > 0) {
      throw sqlError("Parameters can only be bound to a single statement.");
    }
    return statements.map((sql) => ({ sql, params }));
  });
}

interface Result {
  results: Record<string, unknown>[];
  success: boolean;
  meta: Json;
}

/** Runs statements as one batch: all of them or none. Throws 7500 with SQLite's words. */
export async function runBatch(call: Call<D1State, D1Plane>, id: string, statements: Statement[]): Promise<Result[]> {
  refuseDuringExport(call, id);
  const database: D1Database = await call.plane.d1(id);
  // What was there before the first write is a state to go back to, as well.
  if (!call.state.history.has(id)) await present(call, id);
  try {
    const prepared = statements.map(({ sql, params }) => database.prepare(sql).bind(...params));
    const results = await database.batch<Record<string, unknown>>(prepared);
    if (results.some(({ meta }) => meta.changed_db)) await present(call, id);
    return results.map(({ results: rows, success, meta }) => ({ results: rows, success, meta: { ...meta } }));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw sqlError(message.replace(/^D1_ERROR: /, ""));
  }
}

/** A client that is silent for this long has given up its export. */
const SILENCE_MS = 5000;

/** An export blocks everybody else until its client has heard of its end. */
function refuseDuringExport({ state }: Pick<Call<D1State>, "state">, id: string): void {
  for (const [bookmark, { type, database, startedAt }] of state.transfers) {
    if (type !== "export" || database !== id) continue;
    if (Date.now() - startedAt < SILENCE_MS) throw sqlError("Currently processing a long-running export.");
    state.transfers.delete(bookmark);
  }
}

/** How D1 says what SQLite, or it itself, has against a statement. */
export function sqlError(message: string): Refusal {
  return new Refusal(400, 7500, message);
}

/** A database by id, or by name as wrangler also asks; 7404 when there is none. */
export function findDatabase(state: D1State, idOrName: string) {
  const byName = [...state.databases.values()].find(({ name }) => name === idOrName);
  const database = state.databases.get(idOrName) ?? byName;
  if (database === undefined) throw new Refusal(404, 7404, `The database ${idOrName} could not be found`);
  return database;
}

function view(database: { id: string; name: string; createdOn: string }): Json {
  return {
    uuid: database.id,
    name: database.name,
    version: "production",
    created_at: database.createdOn,
    created_in_region: "WEUR",
    running_in_region: "WEUR",
    read_replication: { mode: "disabled" },
  };
}
