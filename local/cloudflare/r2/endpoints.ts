import { ok } from "../api/answers.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, object, optionalText, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { R2Plane, R2State } from "./contract.ts";

const permission = "Workers R2 Storage";
const base = "/accounts/:account/r2/buckets";

/** Request header to the name that R2 keeps it under. */
const kept = {
  "content-type": "contentType",
  "content-disposition": "contentDisposition",
  "content-encoding": "contentEncoding",
  "content-language": "contentLanguage",
  "cache-control": "cacheControl",
} as const;

const endpoint = endpointsOf<R2State, R2Plane>();

/** Buckets and their objects. */
export const r2Endpoints = [
  endpoint(`GET ${base}`, permission, (call) => {
    const part = call.query.get("name_contains") ?? "";
    const buckets = [...call.state.buckets.values()].filter(({ name }) => name.includes(part));
    return { buckets: buckets.map(view) };
  }),
  endpoint(`POST ${base}`, permission, (call) => {
    const body = object(parseJson(call.body), "The body");
    const name = text(body, "name");
    if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(name)) {
      throw new Refusal(400, 10005, `The bucket name "${name}" is not valid.`);
    }
    if (call.state.buckets.has(name)) {
      throw new Refusal(409, 10004, "The bucket you tried to create already exists, and you own it.");
    }
    const bucket = {
      name,
      createdOn: new Date().toISOString(),
      storageClass: optionalText(body, "storageClass") ?? "Standard",
      location: optionalText(body, "locationHint")?.toUpperCase() ?? "WEUR",
    };
    call.state.buckets.set(name, bucket);
    return view(bucket);
  }),
  endpoint(`GET ${base}/:bucket`, permission, (call, { bucket }) => view(findBucket(call.state, bucket))),
  endpoint(`DELETE ${base}/:bucket`, permission, async (call, { bucket }) => {
    const store = await open(call, bucket);
    if ((await store.list({ limit: 1 })).objects.length > 0) {
      throw new Refusal(409, 10008, "The bucket you tried to delete is not empty.");
    }
    call.state.buckets.delete(bucket);
    return null;
  }),
  endpoint(`GET ${base}/:bucket/objects`, permission, async (call, { bucket }) => {
    const store = await open(call, bucket);
    const cursor = call.query.get("cursor");
    const listed = await store.list({
      prefix: call.query.get("prefix") ?? "",
      limit: Number(call.query.get("per_page") ?? 1000),
      ...(cursor ? { cursor } : {}),
    });
    const info = { cursor: listed.truncated ? listed.cursor : "", is_truncated: listed.truncated };
    return ok(listed.objects.map(objectView), { info });
  }),
  endpoint(`PUT ${base}/:bucket/objects/:key{.+}`, permission, async (call, { bucket, key }) => {
    const store = await open(call, bucket);
    const httpMetadata: Record<string, string> = {};
    for (const [header, name] of Object.entries(kept)) {
      const value = call.headers[header];
      if (typeof value === "string") httpMetadata[name] = value;
    }
    const stored = await store.put(key, Uint8Array.from(call.body).buffer, { httpMetadata });
    if (stored === null) throw new Refusal(412, 10031, "The object was not stored: a precondition failed.");
    return objectView(stored);
  }),
  endpoint(`GET ${base}/:bucket/objects/:key{.+}`, permission, async (call, { bucket, key }) => {
    const found = await (await open(call, bucket)).get(key);
    if (found === null) throw keyNotFound();
    const headers: Record<string, string> = { etag: found.httpEtag };
    for (const [header, name] of Object.entries(kept)) {
      const value = found.httpMetadata?.[name];
      if (value !== undefined) headers[header] = value;
    }
    return new Response(new Uint8Array(await found.arrayBuffer()), { status: 200, headers: headers });
  }),
  endpoint(`DELETE ${base}/:bucket/objects/:key{.+}`, permission, async (call, { bucket, key }) => {
    await (await open(call, bucket)).delete(key);
    return { key };
  }),
];

async function open(call: Call<R2State, R2Plane>, bucket: string) {
  return call.plane.r2(findBucket(call.state, bucket).name);
}

function findBucket(state: R2State, name: string) {
  const bucket = state.buckets.get(name);
  if (bucket === undefined) throw new Refusal(404, 10006, "The specified bucket does not exist.");
  return bucket;
}

function keyNotFound(): Refusal {
  return new Refusal(404, 10007, "The specified key does not exist.");
}

function view(bucket: { name: string; createdOn: string; storageClass: string; location: string }): Json {
  return {
    name: bucket.name,
    creation_date: bucket.createdOn,
    location: bucket.location,
    storage_class: bucket.storageClass,
  };
}

interface Stored {
  key: string;
  etag: string;
  size: number;
  version: string;
  uploaded: Date;
}

function objectView({ key, etag, size, version, uploaded }: Stored): Json {
  return { key, etag, size: String(size), version, storage_class: "Standard", uploaded, last_modified: uploaded };
}
