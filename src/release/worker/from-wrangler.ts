import type { WorkerConfig } from "./format.ts";
import { unsupported } from "./support.ts";

type Route = string | { pattern: string; custom_domain?: boolean; [key: string]: unknown };

/** The members of wrangler's normalised configuration that a release carries in its settings. */
export interface WranglerConfig {
  name?: string;
  /** The file it was read from: the generated one if there is a redirection. */
  configPath?: string;
  /** The file that the author wrote. */
  userConfigPath?: string;
  main?: string;
  topLevelName?: string;
  definedEnvironments?: string[];
  targetEnvironment?: string;
  account_id?: string;
  assets?: NonNullable<WorkerConfig["assets"]> & { directory?: string };
  durable_objects?: { code_update_strategy?: WorkerConfig["code_update_strategy"] };
  migrations?: { tag: string }[];
  observability?: Record<string, unknown>;
  logpush?: boolean;
  preview_urls?: boolean;
  workers_dev?: boolean;
  queues?: { consumers?: { queue: string; [option: string]: unknown }[] };
  route?: Route;
  routes?: Route[];
  tail_consumers?: { service: string; environment?: string }[];
  streaming_tail_consumers?: { service: string }[];
  triggers?: { crons?: string[] };
  workflows?: { name: string; class_name: string; script_name?: string; [option: string]: unknown }[];
}

/** The settings of a release as `wrangler deploy` would apply them to the Worker, without the modules. */
export function releaseConfig(config: WranglerConfig, worker: string): Omit<WorkerConfig, "modules"> {
  const routes = config.routes ?? (config.route === undefined ? [] : [config.route]);
  const domains = routes.filter(isCustomDomain);
  const patterns = routes.filter((route) => !isCustomDomain(route));
  const consumers = config.queues?.consumers ?? [];
  const workflows = (config.workflows ?? []).filter(({ script_name }) => (script_name ?? worker) === worker);
  return withoutUndefined({
    assets: config.assets === undefined ? undefined : assetSettings(config.assets),
    // wrangler sends nothing for an empty list, so the last routes stay attached.
    routes: patterns.length === 0 ? undefined : patterns.map(routeSettings),
    custom_domains: domains.length === 0 ? undefined : domains.map(domainSettings),
    crons: config.triggers?.crons,
    queue_consumers: consumers.length === 0 ? undefined : consumers.map(consumerSettings),
    workflows: workflows.length === 0 ? undefined : workflows.map(workflowSettings),
    migrations: config.migrations?.length ? config.migrations : undefined,
    workers_dev: config.workers_dev ?? routes.length === 0,
    preview_urls: config.preview_urls,
    // wrangler takes the absence of the setting for the wish to switch it off.
    observability: config.observability ?? { enabled: false },
    logpush: config.logpush,
    tail_consumers: config.tail_consumers,
    streaming_tail_consumers: config.streaming_tail_consumers,
    tags: managedTags(config),
    account_id: config.account_id,
    code_update_strategy: config.durable_objects?.code_update_strategy,
  }) as Omit<WorkerConfig, "modules">;
}

function isCustomDomain(route: Route): route is Exclude<Route, string> {
  return typeof route !== "string" && route.custom_domain === true;
}

function assetSettings(assets: NonNullable<WranglerConfig["assets"]>): NonNullable<WorkerConfig["assets"]> {
  const { binding, html_handling, not_found_handling, base_path, run_worker_first } = assets;
  return withoutUndefined({ binding, html_handling, not_found_handling, base_path, run_worker_first }) as NonNullable<
    WorkerConfig["assets"]
  >;
}

function routeSettings(route: Route): { pattern: string } {
  if (typeof route === "string") return { pattern: route };
  return only(
    route,
    { pattern: "pattern", zone_id: "zone_id", zone_name: "zone_name", custom_domain: null },
    "routes",
  ) as {
    pattern: string;
  };
}

function domainSettings(route: Exclude<Route, string>): { hostname: string } {
  const names = { pattern: "hostname", zone_id: "zone_id", zone_name: "zone_name", custom_domain: null };
  return only(route, { ...names, enabled: "enabled", previews_enabled: "previews_enabled" }, "routes") as {
    hostname: string;
  };
}

function consumerSettings(consumer: { queue: string; [option: string]: unknown }) {
  const names = {
    max_batch_size: "batch_size",
    max_retries: "max_retries",
    max_batch_timeout: "max_wait_time_ms",
    max_concurrency: "max_concurrency",
    retry_delay: "retry_delay",
    // wrangler accepts it for Worker consumers and does not send it.
    visibility_timeout_ms: null,
  };
  const { queue, type = "worker", dead_letter_queue, ...options } = consumer;
  if (type !== "worker")
    throw unsupported("queues.consumers.type", "Create pull consumers with `wrangler queues consumer http add`.");
  const settings = only(options, names, "queues.consumers") as Record<string, number>;
  if (settings.max_wait_time_ms !== undefined) settings.max_wait_time_ms *= 1000;
  return withoutUndefined({ queue, type: "worker" as const, dead_letter_queue, settings });
}

function workflowSettings(workflow: { name: string; class_name: string; schedules?: unknown }) {
  const same = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, key]));
  const carried = same("name", "class_name", "limits", "concurrency", "schedules", "default_retention", "jurisdiction");
  // The binding is in the metadata; `remote` is for development.
  const names = { ...carried, binding: null, script_name: null, remote: null };
  const settings = only(workflow, names, "workflows") as { name: string; class_name: string; schedules?: unknown };
  if (settings.schedules !== undefined)
    settings.schedules = [settings.schedules].flat().map((cron) => ({ cron: cron as string }));
  return settings;
}

function managedTags({ definedEnvironments, topLevelName, targetEnvironment }: WranglerConfig): string[] {
  if (!definedEnvironments?.length || !topLevelName) return [];
  return [`cf:service=${topLevelName}`, ...(targetEnvironment ? [`cf:environment=${targetEnvironment}`] : [])];
}

/** Renames the members by `names` (null leaves one out); an unknown member that is set stops. */
function only(from: object, names: Record<string, string | null>, setting: string): Record<string, unknown> {
  const carried: [string, unknown][] = [];
  for (const [key, value] of Object.entries(from)) {
    if (value === undefined || value === null) continue;
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name === undefined) throw unsupported(`${setting}.${key}`);
    if (name !== null) carried.push([name, value]);
  }
  return Object.fromEntries(carried);
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
