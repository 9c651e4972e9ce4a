import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound, noAnswer } from "../client/errors.ts";
import { type Applied, writeOnce } from "../client/write.ts";
import { parseRecord, type Record as SlipwayRecord } from "../record.ts";

/** Uploaded code with its bindings and assets; it never changes. */
export interface Version {
  /** UUID with hyphens. */
  id: string;
  createdOn: string;
  tag: string | undefined;
  message: string | undefined;
  /** Present if Slipway uploaded it. */
  record: SlipwayRecord | undefined;
  /** Whether it has a URL of its own if the Worker's preview URLs are on; undefined where Cloudflare does not say. */
  hasPreview: boolean | undefined;
  /** Secrets appear without their text. Empty where Cloudflare leaves them out, as in lists. */
  bindings: { name: string; type: string; [key: string]: unknown }[];
  startupTimeMs: number | undefined;
}

interface RawVersion {
  id?: string;
  startup_time_ms?: number;
  metadata?: { created_on?: string; has_preview?: boolean; hasPreview?: boolean };
  annotations?: { [key: string]: string };
  resources?: { bindings?: Version["bindings"] };
}

/** One part of an upload that is a module or a source map. */
export interface ModulePart {
  /** How the script imports it; `main_module` names the entry. */
  name: string;
  /** Decides the kind, e.g. `application/javascript+module`. */
  contentType: string;
  contents: Uint8Array<ArrayBuffer>;
}

/** What an upload consists of. The nonce must stand in the metadata's `workers/message` record. */
export interface Upload {
  worker: string;
  /** The metadata part: entry, bindings, compatibility, assets, annotations, ... */
  metadata: { [key: string]: unknown };
  modules: ModulePart[];
  nonce: string;
}

/** The newest versions first, at most `count` (100 at most); undefined if the Worker does not exist or has none. */
export async function listVersions(cf: Cloudflare, worker: string, count = 20): Promise<Version[] | undefined> {
  const query = { account_id: cf.account, per_page: count };
  try {
    const page = await repeat(cf, (options) => cf.api.workers.scripts.versions.list(worker, query, options));
    // No list is not an empty list: a write whose answer was lost would be taken for one that never happened.
    if (!Array.isArray(page.result?.items)) throw unnamed("GET", `/accounts/…/workers/scripts/${worker}/versions`);
    return (page.result.items as RawVersion[]).map(version);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** One version with its bindings. */
export async function getVersion(cf: Cloudflare, worker: string, id: string): Promise<Version> {
  const where = { account_id: cf.account, script_name: worker };
  const raw = await repeat(cf, (options) => cf.api.workers.scripts.versions.get(id, where, options));
  if (typeof raw?.id !== "string") throw unnamed("GET", `/accounts/…/workers/scripts/${worker}/versions/${id}`);
  return version(raw as RawVersion);
}

/** Uploads a version that gets no traffic; the Worker must exist. After a lost answer it is found by its nonce. */
export async function uploadVersion(cf: Cloudflare, upload: Upload): Promise<Applied<Version>> {
  const path = `${scriptPath(cf, upload.worker)}/versions`;
  return await writeOnce(cf, {
    what: "the version",
    timeout: cf.deadline - Date.now(),
    // The official method flattens the metadata into many form fields: the form is built by hand.
    send: async (options) => {
      const request = { ...options, query: { bindings_inherit: "strict" }, body: uploadForm(upload) };
      const { result } = await cf.api.post<{ result?: RawVersion }>(path, request);
      if (typeof result?.id !== "string")
        throw unnamed("POST", `/accounts/…/workers/scripts/${upload.worker}/versions`);
      return version(result);
    },
    find: () => findByNonce(cf, upload),
  });
}

/**
 * Uploads a script and gives its version all traffic at once: the only way to create a Worker and to carry out Durable
 * Object migrations. After a lost answer the version is found by its nonce.
 */
export async function putScript(cf: Cloudflare, upload: Upload): Promise<Applied<Version>> {
  return await writeOnce(cf, {
    what: "the version",
    timeout: cf.deadline - Date.now(),
    send: async (options) => {
      const query = { excludeScript: true, bindings_inherit: "strict" };
      const request = { ...options, query, body: uploadForm(upload) };
      const { result } = await cf.api.put<{ result?: RawScript }>(scriptPath(cf, upload.worker), request);
      const id = uuid(result?.deployment_id);
      if (id === undefined) throw unnamed("PUT", `/accounts/…/workers/scripts/${upload.worker}`);
      return version({
        id,
        ...(result?.startup_time_ms === undefined ? {} : { startup_time_ms: result.startup_time_ms }),
      });
    },
    find: () => findByNonce(cf, upload),
  });
}

interface RawScript {
  /** In fact the version's id, 32 hex digits without hyphens. */
  deployment_id?: string;
  startup_time_ms?: number;
}

/** The multipart body of an upload: metadata as a plain field, every module under its own name as field and file. */
export function uploadForm({ metadata, modules }: Pick<Upload, "metadata" | "modules">): FormData {
  const form = new FormData();
  form.set("metadata", JSON.stringify(metadata));
  for (const { name, contentType, contents } of modules) {
    form.set(name, new File([contents], name, { type: contentType }), name);
  }
  return form;
}

async function findByNonce(cf: Cloudflare, { worker, nonce }: Upload): Promise<Version | undefined> {
  return (await listVersions(cf, worker))?.find(({ record }) => record?.nonce === nonce);
}

function scriptPath(cf: Cloudflare, worker: string): string {
  return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}`;
}

function unnamed(method: string, path: string) {
  return noAnswer("The answer names no version.", undefined, { method, path, status: 200 });
}

/** A version id with hyphens, from either spelling. */
export function uuid(id: string | undefined): string | undefined {
  const hex = id?.replaceAll("-", "").toLowerCase();
  if (hex === undefined || !/^[0-9a-f]{32}$/.test(hex)) return undefined;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function version(raw: RawVersion): Version {
  const message = raw.annotations?.["workers/message"];
  return {
    id: uuid(raw.id) ?? raw.id ?? "",
    createdOn: raw.metadata?.created_on ?? "",
    tag: raw.annotations?.["workers/tag"],
    message,
    record: parseRecord(message),
    // wrangler reads the first spelling, the official client declares the second.
    hasPreview: raw.metadata?.has_preview ?? raw.metadata?.hasPreview,
    bindings: raw.resources?.bindings ?? [],
    startupTimeMs: raw.startup_time_ms,
  };
}
