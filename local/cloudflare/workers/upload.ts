import { createHash } from "node:crypto";
import { author } from "../account/contract.ts";
import { sourceOf } from "../api/call.ts";
import { isObject, type Json, object, optionalText, parseJson, texts } from "../api/json.ts";
import { parseForm } from "../api/multipart.ts";
import { Refusal } from "../api/refusal.ts";
import type { VersionAssets } from "../assets/contract.ts";
import { takeAssets } from "../assets/endpoints.ts";
import { annotationsOf, checkAlias } from "./annotations.ts";
import { checkResources, resolveBindings } from "./bindings.ts";
import { type Module, StartupError, type Version, type Worker, type WorkersCall } from "./contract.ts";
import { reconcileExports, refuseUnserved } from "./exports.ts";
import { checkExports, type Migrated, planMigrations } from "./migrations.ts";

/** The platform's newest limit for a Worker's code; 10027 above it. */
const maxBytes = 64 * 1024 * 1024;

/** An upload form, read and checked as far as it can be without the Worker. */
export interface Upload {
  metadata: Json;
  modules: Module[];
}

/** Reads the form of PUT script and POST versions. */
export async function readUpload(call: WorkersCall): Promise<Upload> {
  const parts = await parseForm(call.body, call.headers["content-type"]);
  const metadataPart = parts.find((part) => part.name === "metadata");
  if (metadataPart === undefined) throw new Refusal(400, 10021, 'The upload form has no part named "metadata".');
  const metadata = object(parseJson(metadataPart.contents), "metadata");
  const modules = parts
    .filter((part) => part !== metadataPart)
    .map((part) => ({ name: part.filename ?? part.name, contentType: part.contentType, contents: part.contents }));
  const code = modules.filter(({ contentType }) => contentType !== "application/source-map");
  const size = code.reduce((sum, { contents }) => sum + contents.byteLength, 0);
  if (size > maxBytes) {
    throw new Refusal(413, 10027, `Your Worker exceeded the size limit of 64 MiB: ${size} bytes were uploaded.`);
  }
  const main = optionalText(metadata, "main_module") ?? optionalText(metadata, "body_part");
  if (main !== undefined && !modules.some(({ name }) => name === main)) {
    throw new Refusal(400, 10021, `No such module "${main}": the form has no part with that filename.`);
  }
  if (main === undefined && !isObject(metadata.assets) && metadata.keep_assets !== true) {
    throw new Refusal(400, 10021, "The metadata names no main_module, and there are no assets to serve instead.");
  }
  return { metadata, modules };
}

/** What makes a version, whether a form or an edit of the version before. */
export interface Draft {
  metadata: Json;
  modules: Module[];
  assets: VersionAssets | undefined;
  bindings: Version["bindings"];
  migrated: Migrated;
  trigger: string;
}

/** Turns a form into a draft: bindings resolved and checked, assets taken from their session. */
export function draftFrom(call: WorkersCall, worker: Worker, upload: Upload): Draft {
  const { metadata, modules } = upload;
  const previous = worker.versions[0];
  refuseUnserved(metadata);
  const migrated = reconcileExports(planMigrations(call.state, worker, metadata.migrations), metadata.exports);
  const strict = call.query.get("bindings_inherit") === "strict";
  const bindings = resolveBindings(metadata, { previous, versions: worker.versions, strict });
  checkResources(call, bindings, { worker: worker.name, classes: [...migrated.classes.keys()] });
  const assets = takeAssets(call, worker.name, metadata, previous?.assets);
  return { metadata, modules, assets, bindings, migrated, trigger: "upload" };
}

/** Starts the draft in workerd and, if that succeeds, adds it as the Worker's newest version. */
export async function addVersion(call: WorkersCall, worker: Worker, draft: Draft): Promise<Version> {
  const { metadata, modules, migrated } = draft;
  checkCompatibility(metadata, call.weather.now());
  const annotations = annotationsOf(metadata);
  const alias = annotations["workers/alias"];
  if (alias !== undefined) checkAlias(alias, worker.name);
  const version: Version = {
    id: crypto.randomUUID(),
    number: (worker.versions[0]?.number ?? 0) + 1,
    worker: worker.name,
    createdOn: new Date(call.weather.now()).toISOString(),
    source: sourceOf(call),
    authorEmail: author.email,
    annotations: { ...annotations, "workers/triggered_by": draft.trigger },
    mainModule: optionalText(metadata, "main_module") ?? optionalText(metadata, "body_part"),
    modules,
    bindings: draft.bindings,
    compatibilityDate: optionalText(metadata, "compatibility_date"),
    compatibilityFlags: texts(metadata, "compatibility_flags"),
    assets: draft.assets,
    limits: metadata.limits,
    placement: metadata.placement,
    metadata: withoutSecrets(metadata),
    handlers: [],
    namedHandlers: [],
    etag: etagOf(modules),
    startupTimeMs: 0,
    hasPreview: migrated.classes.size === 0,
    migrationTag: migrated.tag,
  };
  await start(call, version);
  checkExports(migrated, version.mainModule === undefined ? [] : version.namedHandlers.map(({ name }) => name));
  commitMigrations(worker, migrated);
  worker.versions.unshift(version);
  worker.modifiedOn = version.createdOn;
  if (alias !== undefined) setAlias(worker, alias, version.id);
  return version;
}

async function start(call: WorkersCall, version: Version): Promise<void> {
  try {
    Object.assign(version, await call.plane.start(version));
  } catch (cause) {
    if (cause instanceof StartupError) throw new Refusal(400, 10021, cause.message);
    throw cause;
  }
}

function commitMigrations(worker: Worker, migrated: Migrated): void {
  worker.migrationTag = migrated.tag;
  worker.durableObjects = migrated.classes;
  for (const [owner, name] of migrated.taken) owner.durableObjects.delete(name);
}

function setAlias(worker: Worker, alias: string, id: string): void {
  worker.aliases.delete(alias);
  worker.aliases.set(alias, id);
  const oldest = worker.aliases.keys().next().value;
  if (worker.aliases.size > 1000 && oldest !== undefined) worker.aliases.delete(oldest);
}

function checkCompatibility(metadata: Json, now: number): void {
  const date = optionalText(metadata, "compatibility_date");
  if (date === undefined) return;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new Refusal(400, 10021, `Invalid compatibility date: "${date}" is not in the form YYYY-MM-DD.`);
  }
  // The platform accepts tomorrow, because a client's clock may be ahead in its time zone.
  if (Date.parse(date) > now + 86_400_000) {
    throw new Refusal(400, 10021, `Can't set compatibility date in the future: ${date}.`);
  }
}

function withoutSecrets(metadata: Json): Json {
  const { assets, bindings, code_update_strategy, ...rest } = metadata;
  const kept: Json = { ...rest };
  if (isObject(assets)) kept.assets = { config: assets.config };
  return kept;
}

function etagOf(modules: Module[]): string {
  const hash = createHash("sha256");
  for (const { name, contents } of modules) hash.update(name).update("\0").update(contents).update("\0");
  return hash.digest("hex");
}
