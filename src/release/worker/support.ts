import { nearest } from "../../document/nearest.ts";
import { UserError } from "../../errors.ts";
import { canonicalJson } from "../../text/json.ts";
import { oddExport } from "./exports.ts";

/** Reasons of a configuration that is more than Slipway carries out. */
export const CONFIG_REASONS = ["unsupported-config"] as const;
export type ConfigReason = (typeof CONFIG_REASONS)[number];

type Config = Record<string, unknown>;

// wrangler puts these into the upload metadata, or reads them only to bundle.
const IN_THE_BUNDLE = [
  ...["vars", "kv_namespaces", "r2_buckets", "d1_databases", "vectorize", "hyperdrive", "services", "browser", "ai"],
  ...["ai_search", "ai_search_namespaces", "agent_memory", "analytics", "analytics_engine_datasets", "artifacts"],
  ...["dispatch_namespaces", "flagship", "images", "k2", "logfwdr", "media", "mtls_certificates", "pipelines"],
  ...["ratelimits", "secrets", "secrets_store_secrets", "send_email", "stream", "unsafe_hello_world"],
  ...["version_metadata", "vpc_networks", "vpc_services", "worker_loaders", "cache", "compatibility_date"],
  ...["compatibility_flags", "keep_vars", "limits", "placement"],
  ...["main", "rules", "find_additional_modules", "preserve_file_names", "base_dir", "tsconfig", "jsx_factory"],
  ...["jsx_fragment", "build", "no_bundle", "minify", "keep_names", "define", "alias", "upload_source_maps"],
  ...["dependencies_instrumentation", "unsafe", "exports"],
];

// The release carries these in its own settings (`releaseConfig`).
const IN_THE_SETTINGS = [
  ...["name", "topLevelName", "definedEnvironments", "targetEnvironment", "configPath", "userConfigPath"],
  ...["account_id", "assets", "durable_objects", "migrations", "observability", "logpush", "preview_urls", "queues"],
  ...["route", "routes", "streaming_tail_consumers", "tail_consumers", "triggers", "workers_dev", "workflows"],
];

// `wrangler deploy` does not apply these either: they are about development, previews or wrangler itself.
const NOT_DEPLOYED = [
  "dev",
  "connect",
  "access",
  "previews",
  "send_metrics",
  "cloudchamber",
  "python_modules",
  "$schema",
];

const KNOWN = new Set([...IN_THE_BUNDLE, ...IN_THE_SETTINGS, ...NOT_DEPLOYED]);

interface Refusal {
  setting: string;
  applies: (config: Config) => boolean;
  hint: string | ((config: Config) => string);
}

const at = (config: Config, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Config | undefined)?.[key], config);

const whenSet = (setting: string, hint: Refusal["hint"]): Refusal => ({
  setting,
  applies: (config) => isSet(at(config, setting)),
  hint,
});

// An empty list of these is an order, too: it clears what is there.
const whenPresent = (setting: string, hint: string): Refusal => ({
  setting,
  applies: (config) => at(config, setting) !== undefined && at(config, setting) !== null,
  hint,
});

const MODULES =
  "Migrate the Worker to ES modules: https://developers.cloudflare.com/workers/reference/migrate-to-module-workers/";

/** The line that takes the place of Workers Sites. */
function insteadOfSite({ site }: Config): string {
  const { bucket = "./public" } = site as { bucket?: string };
  return `Workers Sites is superseded: write \`"assets": { "directory": ${JSON.stringify(bucket)}, "binding": "ASSETS" }\` in its place, and \`env.ASSETS.fetch(request)\` where the code calls \`getAssetFromKV\`.`;
}

const REFUSED: Refusal[] = [
  whenSet("containers", "Containers are rolled out instance by instance: deploy this Worker with `wrangler deploy`."),
  whenPresent("addresses", "Email Routing rules belong to the zone: create them there, once, and remove the setting."),
  whenPresent("triggers.events", "Event triggers are not applied yet: deploy this Worker with `wrangler deploy`."),
  whenSet("site", insteadOfSite),
  whenSet("unsafe.metadata", "It could change any part of the upload unseen: remove it."),
  whenSet("unsafe.capnp", "It could change any part of the upload unseen: remove it."),
  whenSet("wasm_modules", MODULES),
  whenSet("text_blobs", MODULES),
  whenSet("data_blobs", MODULES),
  whenSet("first_party_worker", "It is for Cloudflare's own Workers: remove it."),
  whenSet("pages_build_output_dir", "This is a Pages project: seal a Worker's directory, or name its configuration."),
  {
    setting: "compliance_region",
    applies: (config) => isSet(config.compliance_region) && config.compliance_region !== "public",
    hint: "Only the public region is supported: deploy this Worker with `wrangler deploy`.",
  },
  {
    setting: "legacy_env",
    applies: (config) => config.legacy_env === false,
    hint: "Service environments no longer exist: remove the setting, every environment is a Worker of its own.",
  },
  {
    setting: "main",
    applies: (config) => typeof config.main === "string" && config.main.endsWith(".py"),
    hint: "Python Workers are not supported: deploy this Worker with `wrangler deploy`.",
  },
];

// Settings of which the release carries named parts: an unknown part must not be dropped.
const PARTS: Record<string, string[]> = {
  assets: ["directory", "binding", "html_handling", "not_found_handling", "run_worker_first", "base_path"],
  durable_objects: ["bindings", "code_update_strategy"],
  queues: ["producers", "consumers"],
  secrets: ["required"],
  triggers: ["crons", "events"],
  unsafe: ["bindings", "metadata", "capnp"],
};

/**
 * Throws if the configuration holds something that a release would not carry: what is known not to be, by name and with
 * a way out, and everything that is not known. `defaults` are the values that wrangler fills in by itself.
 */
export function refuseUnsupported(config: Config, defaults: Config = {}): void {
  for (const { setting, applies, hint } of REFUSED)
    if (applies(config)) throw unsupported(setting, typeof hint === "string" ? hint : hint(config));
  const odd = oddExport(config.exports);
  if (odd !== undefined) throw unsupported(odd.setting, odd.hint);
  const refused = new Set(REFUSED.map(({ setting }) => setting));
  for (const [key, value] of Object.entries(config)) {
    if (KNOWN.has(key) || refused.has(key) || !isSet(value) || same(value, defaults[key])) continue;
    throw unsupported(key);
  }
  for (const [setting, known] of Object.entries(PARTS)) {
    for (const [part, value] of Object.entries((config[setting] ?? {}) as Config)) {
      if (!known.includes(part) && isSet(value)) throw unsupported(`${setting}.${part}`);
    }
  }
}

/** Throws if somebody wrote a setting that nobody knows, whatever its value: wrangler would drop it with a warning. */
export function refuseUnknown(written: string[]): void {
  for (const name of written) {
    const fix = unknownSetting(name.replace(/^env\..*\.(?=[^.]*$)/, ""));
    if (fix !== undefined) throw unknown(name, fix);
  }
}

/**
 * Throws if wrangler says that it dropped a part of a setting that a deployment carries. `within` is the setting as wrangler
 * writes paths (`kv_namespaces[0]`), empty for the top level.
 */
export function refuseDropped(dropped: { within: string; name: string }[]): void {
  for (const { within, name } of dropped) {
    const path = within === "" ? name : `${within}.${name}`;
    const key = path.replace(/^env\.[^.]*\./, "").split(/[.[]/)[0] ?? "";
    if (NOT_DEPLOYED.includes(key)) continue;
    throw new UserError<ConfigReason>(`The wrangler configuration sets \`${path}\`, which this wrangler drops.`, {
      reason: "unsupported-config",
      hint: "Nothing may be dropped silently: correct its name, remove it, or update wrangler.",
    });
  }
}

/** What to do about a setting that nobody knows; undefined for one that is known, carried out or not. */
export function unknownSetting(key: string): string | undefined {
  const refused = new Set(REFUSED.map(({ setting }) => setting.split(".")[0] ?? ""));
  const known = [...KNOWN, ...refused, "env"];
  if (known.includes(key)) return undefined;
  const near = nearest(key, known);
  return near === undefined ? DROPPED : `Did you mean \`${near}\`? ${DROPPED}`;
}

const DROPPED = "Nothing may be dropped silently: remove the setting, or update Slipway.";

/** The refusal of one setting; without a hint it is one that Slipway has never heard of. */
export function unsupported(setting: string, hint?: string): UserError {
  return hint === undefined ? unknown(setting, DROPPED) : refusal(setting, "which it does not carry out", hint);
}

const unknown = (setting: string, fix: string) => refusal(setting, "which this version does not know", fix);

function refusal(setting: string, why: string, hint: string): UserError {
  const message = `The wrangler configuration sets \`${setting}\`, ${why}.`;
  return new UserError<ConfigReason>(message, { reason: "unsupported-config", hint });
}

function isSet(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return false;
  return typeof value !== "object" || Object.values(value).some(isSet);
}

function same(a: unknown, b: unknown): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b);
}
