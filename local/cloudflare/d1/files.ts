import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "../../server/messages.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, type Json, object, parseJson, text, texts } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { D1Plane, D1State } from "./contract.ts";
import { findDatabase, runBatch, sqlError } from "./endpoints.ts";
import { present } from "./history.ts";
import { virtualTables } from "./snapshot.ts";
import { splitSql } from "./sql.ts";

const endpoint = endpointsOf<D1State, D1Plane>();

/** Import and export of SQL files: JSON calls around a signed URL that takes or gives the file. */
export const d1FileEndpoints = [
  endpoint("POST /accounts/:account/d1/database/:database/import", "D1", async (call, params) => {
    const { id } = findDatabase(call.state, params.database);
    const body = object(parseJson(call.body), "The body");
    const action = text(body, "action");
    if (action === "init") {
      const filename = `${id}.${text(body, "etag")}.sql`;
      return { filename, upload_url: `${call.origin}/__signed/${filename}` };
    }
    if (action === "ingest") return begin(call, id, "import", await ingest(call, id, body));
    if (action === "poll") return poll(call, id, text(body, "current_bookmark"));
    throw new Refusal(400, 7400, `The import action "${action}" is none of init, ingest and poll.`);
  }),
  endpoint("POST /accounts/:account/d1/database/:database/export", "D1", async (call, params) => {
    const { id } = findDatabase(call.state, params.database);
    const body = object(parseJson(call.body), "The body");
    if (body.current_bookmark !== undefined) return poll(call, id, text(body, "current_bookmark"));
    const filename = `${id}.export.sql`;
    call.state.sqlFiles.set(filename, new TextEncoder().encode(await dump(call, id, body)));
    const result = { filename, signed_url: `${call.origin}/__signed/${filename}` };
    return begin(call, id, "export", { status: "complete", result });
  }),
];

type D1Call = Call<D1State, D1Plane>;

/** The first answer is "started", so that a client's polling is exercised. */
async function begin(call: D1Call, database: string, type: "import" | "export", end: Json) {
  const { bookmark } = await present(call, database);
  const state = { success: true, type, at_bookmark: bookmark, messages: [] };
  call.state.transfers.set(bookmark, { type, database, answer: { ...state, ...end }, startedAt: Date.now() });
  return { ...state, status: "active" };
}

function poll(call: D1Call, id: string, bookmark: string) {
  const transfer = call.state.transfers.get(bookmark);
  if (transfer === undefined || transfer.database !== id) {
    return { success: false, error: "Not currently importing or exporting anything.", messages: [] };
  }
  call.state.transfers.delete(bookmark);
  return transfer.answer;
}

/** Runs an uploaded file; what SQLite has against it is how the import ends, not a refusal of the call. */
async function ingest(call: D1Call, id: string, body: Json): Promise<Json> {
  const filename = text(body, "filename");
  const file = call.state.sqlFiles.get(filename);
  if (file === undefined || md5(file) !== text(body, "etag")) {
    throw new Refusal(400, 7500, `The file ${filename} was not uploaded, or its etag differs.`);
  }
  call.state.sqlFiles.delete(filename);
  const statements = splitSql(new TextDecoder().decode(file));
  const started = performance.now();
  try {
    const results = await runBatch(
      call,
      id,
      statements.map((sql) => ({ sql, params: [] })),
    );
    const sum = (key: string) => results.reduce((total, { meta }) => total + Number(meta[key] ?? 0), 0);
    const meta = {
      duration: performance.now() - started,
      rows_read: sum("rows_read"),
      rows_written: sum("rows_written"),
      changes: sum("changes"),
      size_after: results.at(-1)?.meta.size_after ?? 0,
    };
    const { bookmark } = await present(call, id);
    return { status: "complete", result: { num_queries: statements.length, final_bookmark: bookmark, meta } };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { status: "error", errors: [cause.message], error: cause.message };
  }
}

async function dump(call: D1Call, id: string, body: Json): Promise<string> {
  const options = isObject(body.dump_options) ? body.dump_options : {};
  const flags = [options.no_schema === true ? 1 : 0, options.no_data === true ? 1 : 0];
  const database = await call.plane.d1(id);
  const tables = texts(options, "tables");
  const virtual = (await virtualTables(database)).filter((name) => tables.length === 0 || tables.includes(name));
  if (virtual.length > 0) throw sqlError("D1 Export error: cannot export databases with Virtual Tables (fts5)");
  const rows = await database
    .prepare("PRAGMA miniflare_d1_export(?,?,?);")
    .bind(...flags, ...tables)
    .raw();
  const lines: unknown = rows[0];
  return Array.isArray(lines) ? `${lines.join("\n")}\n` : "";
}

function md5(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

/** Takes and gives the files behind signed URLs. */
export async function serveSigned(state: D1State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = decodeURIComponent((request.url ?? "").split("?")[0]?.slice("/__signed/".length) ?? "");
  if (request.method === "PUT") {
    const body = await readBody(request);
    state.sqlFiles.set(name, body);
    response.writeHead(200, { etag: `"${md5(body)}"` }).end();
    return;
  }
  const file = state.sqlFiles.get(name);
  if (file === undefined) response.writeHead(404).end("No such file.\n");
  else response.writeHead(200, { "content-type": "application/sql" }).end(file);
}
