import { ok } from "../api/answers.ts";
import { hexId } from "../api/call.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, type Json, object, optionalText, parseJson } from "../api/json.ts";
import { parseForm } from "../api/multipart.ts";
import { Refusal } from "../api/refusal.ts";
import type { AssetSession, AssetsState, VersionAssets } from "./contract.ts";
import { openSession, sign } from "./token.ts";

const maxFileBytes = 25 * 1024 * 1024;
const maxFiles = 100_000;
const bucketFiles = 1000;
const bucketBytes = 40 * 1024 * 1024;

const endpoint = endpointsOf<AssetsState>();

/** Uploads of static files: the manifest first, then what is missing of it. */
export const assetEndpoints = [
  endpoint(
    "POST /accounts/:account/workers/scripts/:script/assets-upload-session",
    "Workers Scripts",
    (call, params) => {
      const manifest = readManifest(object(parseJson(call.body), "The body").manifest);
      const sizes = new Map(Object.values(manifest).map(({ hash, size }) => [hash, size]));
      const missing = [...sizes.keys()].filter((hash) => !call.state.assets.has(hash));
      const session: AssetSession = { id: hexId(), worker: params.script, manifest, missing: new Set(missing) };
      call.state.assetSessions.set(session.id, session);
      const kind = missing.length === 0 ? "complete" : "session";
      const single = call.state.singleAssetUploads === true ? { wrangler_single_asset_uploads: true } : {};
      return {
        jwt: sign(call.state.assetKey, { session: session.id, kind, ...single }),
        buckets: buckets(missing, sizes),
      };
    },
  ),
  // The session's own token is the permission here.
  endpoint("POST /accounts/:account/workers/assets/upload", undefined, async (call) => {
    const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? "")?.[1] ?? "";
    const session = openSession(call.state, token, "session");
    if (call.query.get("base64") !== "true") throw new Refusal(400, 10001, "Only base64=true uploads are served.");
    if (call.state.singleAssetUploads === true) throw new Refusal(400, 10001, "Upload these files one by one.");
    for (const part of await parseForm(call.body, call.headers["content-type"])) {
      store(call, session, { ...part, contents: Buffer.from(new TextDecoder().decode(part.contents), "base64") });
    }
    return progress(call, session);
  }),
  endpoint("POST /accounts/:account/workers/assets/upload/:hash", undefined, (call, { hash }) => {
    const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? "")?.[1] ?? "";
    const session = openSession(call.state, token, "session");
    store(call, session, { name: hash, contentType: call.headers["content-type"] ?? "", contents: call.body });
    return progress(call, session);
  }),
];

function progress(call: Call<AssetsState>, session: AssetSession): Response {
  if (session.missing.size > 0) return ok({}, { status: 202 });
  return ok({ jwt: sign(call.state.assetKey, { session: session.id, kind: "complete" }) }, { status: 201 });
}

function store(
  call: Call<AssetsState>,
  session: AssetSession,
  part: { name: string; contentType: string; contents: Uint8Array },
) {
  const expected = Object.values(session.manifest).find(({ hash }) => hash === part.name);
  if (expected === undefined) throw new Refusal(400, 10001, `"${part.name}" is not in the session's manifest.`);
  const body = part.contents;
  if (body.byteLength !== expected.size) {
    const sizes = `${body.byteLength} bytes instead of the manifest's ${expected.size}`;
    throw new Refusal(400, 10001, `The file "${part.name}" has ${sizes}.`);
  }
  // "application/null" is how clients say "serve it without a Content-Type".
  const contentType = part.contentType === "application/null" ? undefined : part.contentType;
  call.state.assets.set(part.name, { contentType, body: Uint8Array.from(body) });
  session.missing.delete(part.name);
}

function readManifest(value: unknown): VersionAssets["manifest"] {
  const manifest: VersionAssets["manifest"] = {};
  const entries = Object.entries(object(value, "manifest"));
  if (entries.length > maxFiles) throw new Refusal(400, 10001, `The manifest has more than ${maxFiles} files.`);
  for (const [path, entry] of entries) {
    const { hash, size } = object(entry, `manifest["${path}"]`);
    if (!path.startsWith("/")) throw new Refusal(400, 10001, `The path "${path}" does not start with "/".`);
    if (typeof hash !== "string" || !/^[0-9a-f]{32}$/.test(hash)) {
      throw new Refusal(400, 10001, `The hash of "${path}" is not 32 hex characters.`);
    }
    if (typeof size !== "number" || !Number.isInteger(size) || size < 0 || size > maxFileBytes) {
      throw new Refusal(400, 10001, `The size of "${path}" is not a number of bytes up to 25 MiB.`);
    }
    manifest[path] = { hash, size };
  }
  return manifest;
}

function buckets(hashes: string[], sizes: Map<string, number>): string[][] {
  const filled: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const hash of hashes) {
    const size = sizes.get(hash) ?? 0;
    if (bytes + size > bucketBytes || (filled.at(-1)?.length ?? 0) >= bucketFiles) {
      filled.push([]);
      bytes = 0;
    }
    filled.at(-1)?.push(hash);
    bytes += size;
  }
  return filled;
}

/** The assets of a new version: from a completed session, from the version before (`keep_assets`), or none. */
export function takeAssets(
  call: Call<AssetsState>,
  worker: string,
  metadata: Json,
  previous: VersionAssets | undefined,
): VersionAssets | undefined {
  const assets = metadata.assets;
  const config = isObject(assets) && isObject(assets.config) ? assets.config : undefined;
  if (metadata.keep_assets === true) {
    if (previous === undefined) throw new Refusal(400, 10001, "keep_assets: the previous version has no assets.");
    return config === undefined ? previous : { ...previous, config };
  }
  if (assets === undefined || assets === null) return undefined;
  const jwt = optionalText(object(assets, "assets"), "jwt");
  if (jwt === undefined) throw new Refusal(400, 10001, "assets.jwt is missing: complete an upload session first.");
  const session = openSession(call.state, jwt, "complete");
  if (session.worker !== worker) {
    throw new Refusal(400, 10001, `The assets were uploaded for the Worker "${session.worker}", not for "${worker}".`);
  }
  return { manifest: session.manifest, config: config ?? {} };
}
