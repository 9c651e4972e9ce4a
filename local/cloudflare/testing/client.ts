import { isObject } from "../api/json.ts";
import type { LocalCloudflare } from "../contract.ts";

/** One answer of the API, as a client of another program would read it. */
export interface Reply {
  status: number;
  result: unknown;
  errors: { code: number; message: string }[];
  info: unknown;
  headers: Headers;
}

/** Calls `/accounts/{id}` + path (or a path from the root with a leading `//`), with faults and log, never throwing. */
export async function call(
  cloudflare: LocalCloudflare,
  line: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const [method = "", path = ""] = line.split(" ");
  const below = path.startsWith("//") ? path.slice(1) : `/accounts/${cloudflare.accountId}${path}`;
  const form = body instanceof FormData;
  const response = await fetch(`${cloudflare.apiBaseUrl}${below}`, {
    method,
    headers: {
      authorization: `Bearer ${cloudflare.apiToken}`,
      ...(form || body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: form || typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!isObject(answer)) throw new Error(`${line}: ${JSON.stringify(answer)}`);
  const errors = Array.isArray(answer.errors) ? answer.errors : [];
  return {
    status: response.status,
    result: answer.result ?? answer.data,
    errors,
    info: answer.result_info,
    headers: response.headers,
  };
}

/** An upload form with one module. */
export function upload(metadata: Record<string, unknown> = {}, source = "export default {}"): FormData {
  const form = new FormData();
  form.set("metadata", JSON.stringify({ main_module: "index.js", compatibility_date: "2026-06-01", ...metadata }));
  form.set("index.js", new File([source], "index.js", { type: "application/javascript+module" }));
  return form;
}

/** The id of an answer's `result`. */
export function idOf(reply: Reply): string {
  if (isObject(reply.result) && typeof reply.result.id === "string") return reply.result.id;
  throw new Error(`No id in ${JSON.stringify(reply)}`);
}

/** A member of an answer's `result`, by keys and indexes. */
export function dig(reply: Reply, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) ? value[String(key)] : undefined;
  }, reply.result);
}
