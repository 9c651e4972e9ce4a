import type { Version } from "../../record/version.ts";
import { uploadLimit } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { type Applied, writeOnce } from "../client/write.ts";
import { uuid } from "./uuid.ts";
import { listVersions, namesNoVersion, type RawVersion, versionOf, versionsPath } from "./versions.ts";

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

/** A version that was uploaded, and others that the same upload made: something between us and Cloudflare sent it again. */
export interface Uploaded extends Applied<Version> {
  doubles: Version[];
}

/**
 * Uploads a version that gets no traffic; the Worker must exist. After a lost answer it is found by its nonce. `newest` is
 * the number of the newest version before: one that does not follow upon it may not be the only one.
 */
export async function uploadVersion(cf: Cloudflare, upload: Upload, newest: number | undefined): Promise<Uploaded> {
  const uploaded = await sendVersion(cf, upload);
  const { value, applied } = uploaded;
  if (applied === "answered" && newest !== undefined && value.number === newest + 1)
    return { ...uploaded, doubles: [] };
  const same = (await listVersions(cf, upload.worker))?.filter(({ record }) => record?.nonce === upload.nonce) ?? [];
  return { ...uploaded, doubles: same.filter(({ id }) => id !== value.id) };
}

/** One sentence about versions that are there twice. */
export function describeDoubles(used: string, doubles: readonly Version[]): string {
  const ids = doubles.map(({ id }) => id).join(", ");
  return `The upload was carried out more than once, by a proxy or the connection: version ${used} is used, and ${ids} holds the same code, has no traffic and is not needed.`;
}

/** Bytes of an upload, near enough. */
const sizeOf = ({ modules }: Upload) => modules.reduce((sum, { contents }) => sum + contents.length, 0);

async function sendVersion(cf: Cloudflare, upload: Upload): Promise<Applied<Version>> {
  return await writeOnce(cf, {
    what: "the version",
    timeout: uploadLimit(sizeOf(upload)),
    // The official method flattens the metadata into many form fields: the form is built by hand.
    send: async (options) => {
      const request = { ...options, query: { bindings_inherit: "strict" }, body: uploadForm(upload) };
      const { result } = await cf.api.post<{ result?: RawVersion }>(versionsPath(cf, upload.worker), request);
      if (typeof result?.id !== "string") throw namesNoVersion();
      return versionOf(result);
    },
    find: () => findByNonce(cf, upload),
  });
}

/**
 * Uploads a script and gives its version all traffic at once: the only way to create a Worker and to carry out Durable
 * Object migrations. After a lost answer the version is found by its nonce.
 */
export async function putScript(cf: Cloudflare, upload: Upload): Promise<Applied<Version>> {
  const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(upload.worker)}`;
  return await writeOnce(cf, {
    what: "the version",
    timeout: uploadLimit(sizeOf(upload)),
    send: async (options) => {
      const query = { excludeScript: true, bindings_inherit: "strict" };
      const request = { ...options, query, body: uploadForm(upload) };
      const { result } = await cf.api.put<{ result?: RawScript }>(path, request);
      const id = uuid(result?.deployment_id);
      if (id === undefined) throw namesNoVersion();
      return versionOf({
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
