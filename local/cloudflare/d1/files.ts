import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "../../server/messages.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, type Json, object, parseJson, text, texts } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { D1Plane, D1State } from "./contract.ts";
import { bookmark, findDatabase, runBatch } from "./endpoints.ts";
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
    if (action === "ingest") return ingest(call, id, body);
    throw new Refusal(
      400,
      7400,
      `The import action "${action}" is not served: an import is complete when ingest answers.`,
    );
  }),
  endpoint("POST /accounts/:account/d1/database/:database/export", "D1", async (call, params) => {
    const { id } = findDatabase(call.state, params.database);
    const body = object(parseJson(call.body), "The body");
    const state = { success: true, type: "export", at_bookmark: bookmark(call, id), messages: [] };
    // The first answer is "started", so that a client's polling is exercised.
    if (body.current_bookmark === undefined) return { ...state, status: "active" };
    const filename = `${id}.export.sql`;
    call.state.sqlFiles.set(filename, new TextEncoder().encode(await dump(call, id, body)));
    return { ...state, status: "complete", result: { filename, signed_url: `${call.origin}/__signed/${filename}` } };
  }),
];

async function ingest(call: Call<D1State, D1Plane>, id: string, body: Json) {
  const filename = text(body, "filename");
  const file = call.state.sqlFiles.get(filename);
  if (file === undefined || md5(file) !== text(body, "etag")) {
    throw new Refusal(400, 7500, `The file ${filename} was not uploaded, or its etag differs.`);
  }
  call.state.sqlFiles.delete(filename);
  const statements = splitSql(new TextDecoder().decode(file));
  const started = performance.now();
  const results = await runBatch(
    call,
    id,
    statements.map((sql) => ({ sql, params: [] })),
  );
  const sum = (key: string) => results.reduce((total, { meta }) => total + Number(meta[key] ?? 0), 0);
  const at = bookmark(call, id);
  const meta = {
    duration: performance.now() - started,
    rows_read: sum("rows_read"),
    rows_written: sum("rows_written"),
    changes: sum("changes"),
    size_after: results.at(-1)?.meta.size_after ?? 0,
  };
  const result = { num_queries: statements.length, final_bookmark: at, meta };
  return { success: true, type: "import", at_bookmark: at, status: "complete", messages: [], errors: [], result };
}

async function dump(call: Call<D1State, D1Plane>, id: string, body: Json): Promise<string> {
  const options = isObject(body.dump_options) ? body.dump_options : {};
  const flags = [options.no_schema === true ? 1 : 0, options.no_data === true ? 1 : 0];
  const database = await call.plane.d1(id);
  const tables = texts(options, "tables");
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
