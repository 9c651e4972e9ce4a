import { ok, paged } from "../api/answers.ts";
import { hexId } from "../api/call.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, object, objects, optionalText, parseJson, text } from "../api/json.ts";
import { parseForm } from "../api/multipart.ts";
import { Refusal } from "../api/refusal.ts";
import type { KVNamespace, KvPlane, KvState } from "./contract.ts";

const permission = "Workers KV Storage";
const base = "/accounts/:account/storage/kv/namespaces";

const endpoint = endpointsOf<KvState, KvPlane>();

/** Namespaces, and the keys in them. */
export const kvEndpoints = [
  endpoint(`GET ${base}`, permission, (call) => {
    const all = [...call.state.kvNamespaces.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1));
    return paged(all.map(view), call.query);
  }),
  endpoint(`POST ${base}`, permission, (call) => {
    const title = text(object(parseJson(call.body), "The body"), "title");
    refuseTitle(call.state, title);
    const namespace = { id: hexId(), title };
    call.state.kvNamespaces.set(namespace.id, namespace);
    return view(namespace);
  }),
  endpoint(`GET ${base}/:namespace`, permission, (call, params) => view(findNamespace(call.state, params.namespace))),
  endpoint(`PUT ${base}/:namespace`, permission, (call, params) => {
    const namespace = findNamespace(call.state, params.namespace);
    const title = text(object(parseJson(call.body), "The body"), "title");
    if (title !== namespace.title) refuseTitle(call.state, title);
    namespace.title = title;
    return view(namespace);
  }),
  endpoint(`DELETE ${base}/:namespace`, permission, (call, params) => {
    call.state.kvNamespaces.delete(findNamespace(call.state, params.namespace).id);
    return null;
  }),
  endpoint(`PUT ${base}/:namespace/values/:key`, permission, async (call, params) => {
    const store = await open(call, params.namespace);
    const { value, metadata } = await readValue(call);
    await store.put(params.key, value, {
      ...expiry(call.query.get("expiration"), call.query.get("expiration_ttl")),
      ...(metadata === undefined ? {} : { metadata }),
    });
    return null;
  }),
  endpoint(`GET ${base}/:namespace/values/:key`, permission, async (call, params) => {
    const value = await (await open(call, params.namespace)).get(params.key, "arrayBuffer");
    if (value === null) throw keyNotFound();
    return new Response(new Uint8Array(value), {
      status: 200,
      headers: { "content-type": "application/octet-stream" },
    });
  }),
  endpoint(`DELETE ${base}/:namespace/values/:key`, permission, async (call, params) => {
    await (await open(call, params.namespace)).delete(params.key);
    return null;
  }),
  endpoint(`GET ${base}/:namespace/metadata/:key`, permission, async (call, params) => {
    const found = await (await open(call, params.namespace)).getWithMetadata(params.key, "arrayBuffer");
    if (found.value === null) throw keyNotFound();
    return found.metadata;
  }),
  endpoint(`GET ${base}/:namespace/keys`, permission, async (call, params) => {
    const store = await open(call, params.namespace);
    const cursor = call.query.get("cursor");
    const page = await store.list({
      prefix: call.query.get("prefix") ?? "",
      limit: Number(call.query.get("limit") ?? 1000),
      ...(cursor ? { cursor } : {}),
    });
    const info = { count: page.keys.length, cursor: page.list_complete ? "" : page.cursor };
    return ok(page.keys, { info });
  }),
  endpoint(`PUT ${base}/:namespace/bulk`, permission, async (call, params) => {
    const store = await open(call, params.namespace);
    const pairs = objects(parseJson(call.body), "The body");
    if (pairs.length > 10_000) throw new Refusal(400, 10001, "At most 10,000 pairs can be written in one request.");
    for (const pair of pairs) await putPair(store, pair);
    return { successful_key_count: pairs.length, unsuccessful_keys: [] };
  }),
  endpoint(`DELETE ${base}/:namespace/bulk`, permission, (call, params) => deleteKeys(call, params.namespace)),
  endpoint(`POST ${base}/:namespace/bulk/delete`, permission, (call, params) => deleteKeys(call, params.namespace)),
  endpoint(`POST ${base}/:namespace/bulk/get`, permission, async (call, params) => {
    const store = await open(call, params.namespace);
    const { keys, type } = object(parseJson(call.body), "The body");
    if (!Array.isArray(keys) || keys.length > 100) throw new Refusal(400, 10001, '"keys" must list at most 100 keys.');
    const values: Json = {};
    for (const key of keys.map(String)) {
      const value = await store.get(key, "text");
      values[key] = type === "json" && value !== null ? JSON.parse(value) : value;
    }
    return { values };
  }),
];

type Store = KVNamespace;

async function putPair(store: Store, pair: Json): Promise<void> {
  const value = typeof pair.value === "string" ? pair.value : "";
  const number = (key: string) => (typeof pair[key] === "number" ? String(pair[key]) : null);
  await store.put(text(pair, "key"), pair.base64 === true ? bytes(Buffer.from(value, "base64")) : value, {
    ...expiry(number("expiration"), number("expiration_ttl")),
    ...(pair.metadata === undefined ? {} : { metadata: pair.metadata }),
  });
}

async function deleteKeys(call: Call<KvState, KvPlane>, namespace: string) {
  const store = await open(call, namespace);
  const keys = parseJson(call.body);
  if (!Array.isArray(keys)) throw new Refusal(400, 10001, "The body must be an array of keys.");
  for (const key of keys) {
    const name = typeof key === "string" ? key : optionalText(object(key, "A key"), "name");
    if (name !== undefined) await store.delete(name);
  }
  return { successful_key_count: keys.length, unsuccessful_keys: [] };
}

async function open(call: Call<KvState, KvPlane>, id: string): Promise<Store> {
  return call.plane.kv(findNamespace(call.state, id).id);
}

async function readValue(call: Call<KvState, KvPlane>): Promise<{ value: ArrayBuffer; metadata: unknown }> {
  const type = call.headers["content-type"];
  if (!type?.startsWith("multipart/form-data")) return { value: bytes(call.body), metadata: undefined };
  const parts = await parseForm(call.body, type);
  const value = parts.find(({ name }) => name === "value");
  const metadata = parts.find(({ name }) => name === "metadata");
  if (value === undefined) throw new Refusal(400, 10001, 'The form has no part named "value".');
  return { value: bytes(value.contents), metadata: metadata && parseJson(metadata.contents) };
}

function bytes(view: Uint8Array): ArrayBuffer {
  return Uint8Array.from(view).buffer;
}

function expiry(expiration: string | null, ttl: string | null) {
  if (ttl !== null && Number(ttl) < 60) {
    throw new Refusal(400, 10033, `Invalid expiration_ttl of ${ttl}. Expiration TTL must be at least 60.`);
  }
  return {
    ...(expiration === null ? {} : { expiration: Number(expiration) }),
    ...(ttl === null ? {} : { expirationTtl: Number(ttl) }),
  };
}

function keyNotFound(): Refusal {
  return new Refusal(404, 10009, "get: 'key not found'");
}

function findNamespace(state: KvState, id: string) {
  const namespace = state.kvNamespaces.get(id);
  if (namespace === undefined) throw new Refusal(404, 10013, `namespace not found: "${id}"`);
  return namespace;
}

function refuseTitle(state: KvState, title: string): void {
  if (![...state.kvNamespaces.values()].some((namespace) => namespace.title === title)) return;
  throw new Refusal(400, 10014, "a namespace with this account ID and title already exists");
}

function view({ id, title }: { id: string; title: string }): Json {
  return { id, title, supports_url_encoding: true };
}
