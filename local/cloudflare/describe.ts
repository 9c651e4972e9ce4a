import { createHash } from "node:crypto";
import type { Binding } from "./api/contract.ts";
import { canonical, isObject, type Json } from "./api/json.ts";
import type { State } from "./state.ts";
import type { Version, Worker } from "./workers/contract.ts";

/** Everything that a deploy lands, without ids and times that differ from run to run: equal states give equal values. */
export function describe(state: State): Json {
  return Object.fromEntries([...state.workers.keys()].sort().map((name) => [name, describeWorker(state, name)]));
}

/** One Worker of `describe`. Its own name reads `<worker>`, so that two Workers can be compared. */
export function describeWorker(state: State, name: string): Json {
  const worker = state.workers.get(name);
  if (worker === undefined) throw new Error(`There is no Worker "${name}".`);
  const own = (value: unknown) => replaceName(value, name);
  const description: Json = {
    deployment: (worker.deployments[0]?.versions ?? []).map(({ versionId, percentage }) => ({
      percentage,
      version: describeVersion(
        state,
        worker.versions.find(({ id }) => id === versionId),
      ),
    })),
    deploymentAnnotations: clientAnnotations(worker.deployments[0]?.annotations ?? {}),
    subdomain: worker.subdomain,
    routes: worker.routes.map(({ pattern, zoneId }) => ({ pattern, zone: zoneName(state, zoneId) })).sort(byText),
    domains: worker.domains.map(({ hostname, zoneId }) => ({ hostname, zone: zoneName(state, zoneId) })).sort(byText),
    schedules: worker.schedules.map(({ cron }) => cron).sort(),
    consumers: describeConsumers(state, name),
    workflows: [...state.workflows.values()]
      .filter((workflow) => workflow.worker === name)
      .map(({ name: workflow, className, settings }) => ({ name: workflow, className, settings }))
      .sort(byText),
    settings: describeSettings(worker),
    tags: worker.tags,
    migrationTag: worker.migrationTag ?? null,
    durableObjects: [...worker.durableObjects].map(([className, { sqlite }]) => ({ className, sqlite })).sort(byText),
    aliases: [...worker.aliases.keys()].sort(),
  };
  return own(description) as Json;
}

function describeVersion(state: State, version: Version | undefined): Json | null {
  if (version === undefined) return null;
  return {
    mainModule: version.mainModule ?? null,
    modules: version.modules
      .map(({ name, contentType, contents }) => ({ name, contentType, sha256: sha256(contents) }))
      .sort(byText),
    bindings: version.bindings.map(describeBinding).sort(byText),
    compatibilityDate: version.compatibilityDate ?? null,
    compatibilityFlags: version.compatibilityFlags,
    assets: describeAssets(state, version),
    limits: version.limits ?? null,
    placement: version.placement ?? null,
    annotations: clientAnnotations(version.annotations),
    handlers: version.handlers,
    namedHandlers: version.namedHandlers,
    hasPreview: version.hasPreview,
    migrationTag: version.migrationTag ?? null,
    // What else travelled in the metadata part: tail consumers, cache options, keep_bindings, ...
    metadata: describeMetadata(version.metadata),
  };
}

function describeAssets(state: State, { assets }: Version): Json | null {
  if (assets === undefined) return null;
  const files = Object.entries(assets.manifest).map(([path, { hash, size }]) => {
    const file = state.assets.get(hash);
    return { path, hash, size, contentType: file?.contentType ?? null, sha256: file && sha256(file.body) };
  });
  return { config: assets.config, files: files.sort(byText) };
}

/** Secrets are compared by a digest of their text. */
function describeBinding(binding: Binding): Json {
  const { text, ...rest } = binding;
  if (binding.type !== "secret_text") return binding;
  return { ...rest, sha256: sha256(new TextEncoder().encode(String(text))) };
}

const described = ["main_module", "body_part", "compatibility_date", "compatibility_flags", "limits", "placement"];
const elsewhere = [...described, "assets", "annotations", "migrations", "observability", "package_dependencies"];

function describeMetadata(metadata: Json): Json {
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !elsewhere.includes(key)));
}

function describeSettings({ settings }: Worker): Json {
  return {
    observability: settings.observability ?? { enabled: false },
    logpush: settings.logpush ?? false,
    tail_consumers: settings.tail_consumers ?? [],
    streaming_tail_consumers: settings.streaming_tail_consumers ?? [],
  };
}

function describeConsumers(state: State, name: string): Json[] {
  return [...state.queues.values()]
    .flatMap((queue) =>
      queue.consumers
        .filter(({ worker }) => worker === name)
        .map(({ type, deadLetterQueue, settings }) => ({ queue: queue.name, type, deadLetterQueue, settings })),
    )
    .sort(byText);
}

function clientAnnotations(annotations: Record<string, string>): Json {
  return Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== "workers/triggered_by"));
}

function zoneName(state: State, id: string): string {
  return state.zones.find((zone) => zone.id === id)?.name ?? id;
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : Number(left > right);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const nameKeys = ["service", "script_name", "worker"];

function replaceName(value: unknown, name: string, key?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceName(item, name, key));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([member, item]) => [member, replaceName(item, name, member)]));
  }
  if (typeof value !== "string") return value;
  if (key === "tags" && value === `cf:service=${name}`) return "cf:service=<worker>";
  return key !== undefined && nameKeys.includes(key) && value === name ? "<worker>" : value;
}
