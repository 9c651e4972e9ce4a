/** How one key of a wrangler configuration becomes bindings of an upload, for every kind that wrangler 4.164 knows. */
export interface Kind {
  /** The key, and the member of it that holds them. */
  at: readonly [key: string, member?: string];
  /** In the words of Cloudflare's API. */
  type: string;
  /** The member that names it: `binding`, unless said otherwise. */
  named?: "binding" | "name";
  /** True if the key holds one binding, not a list. */
  one?: true;
  /** Members that are sent, under the names in which they are: `namespace_id: "id"` sends `id` as `namespace_id`. */
  sent?: Readonly<Record<string, string>>;
  /** Members that are left out when they are empty. */
  unlessEmpty?: readonly string[];
  /** The member without which Cloudflare keeps what the version before was bound to. */
  inheritsWithout?: string;
}

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

/** Every kind but variables, secrets, modules and unsafe bindings, which have forms of their own. */
export const KINDS: readonly Kind[] = [
  {
    at: ["kv_namespaces"],
    type: "kv_namespace",
    sent: { namespace_id: "id", raw: "raw" },
    inheritsWithout: "id",
  },
  {
    at: ["send_email"],
    type: "send_email",
    named: "name",
    sent: same("allowed_sender_addresses", "destination_address", "allowed_destination_addresses"),
  },
  {
    at: ["durable_objects", "bindings"],
    type: "durable_object_namespace",
    named: "name",
    sent: same("class_name", "script_name", "environment"),
    unlessEmpty: ["script_name", "environment"],
  },
  {
    at: ["workflows"],
    type: "workflow",
    sent: { workflow_name: "name", ...same("class_name", "script_name", "raw") },
  },
  {
    at: ["queues", "producers"],
    type: "queue",
    sent: { queue_name: "queue", ...same("delivery_delay", "raw") },
    inheritsWithout: "queue",
  },
  {
    at: ["r2_buckets"],
    type: "r2_bucket",
    sent: same("bucket_name", "jurisdiction", "raw"),
    inheritsWithout: "bucket_name",
  },
  {
    at: ["d1_databases"],
    type: "d1",
    sent: { id: "database_id", internalEnv: "database_internal_env", raw: "raw" },
    inheritsWithout: "database_id",
  },
  { at: ["vectorize"], type: "vectorize", sent: same("index_name", "raw") },
  { at: ["ai_search_namespaces"], type: "ai_search_namespace", sent: same("namespace"), inheritsWithout: "namespace" },
  { at: ["ai_search"], type: "ai_search", sent: same("instance_name") },
  { at: ["agent_memory"], type: "agent_memory", sent: same("namespace"), inheritsWithout: "namespace" },
  { at: ["hyperdrive"], type: "hyperdrive", sent: same("id") },
  { at: ["secrets_store_secrets"], type: "secrets_store_secret", sent: same("store_id", "secret_name") },
  { at: ["artifacts"], type: "artifacts", sent: same("namespace") },
  { at: ["unsafe_hello_world"], type: "unsafe_hello_world", sent: same("enable_timer") },
  { at: ["flagship"], type: "flagship", sent: same("app_id"), inheritsWithout: "app_id" },
  { at: ["ratelimits"], type: "ratelimit", named: "name", sent: same("namespace_id", "simple") },
  { at: ["vpc_services"], type: "vpc_service", sent: same("service_id") },
  { at: ["vpc_networks"], type: "vpc_network", sent: same("tunnel_id", "network_id") },
  {
    at: ["services"],
    type: "service",
    sent: same("service", "cross_account_grant", "environment", "entrypoint", "props"),
    unlessEmpty: ["environment", "entrypoint"],
  },
  { at: ["analytics_engine_datasets"], type: "analytics_engine", sent: same("dataset") },
  {
    at: ["dispatch_namespaces"],
    type: "dispatch_namespace",
    sent: same("namespace", "outbound"),
    inheritsWithout: "namespace",
  },
  { at: ["mtls_certificates"], type: "mtls_certificate", sent: same("certificate_id") },
  { at: ["pipelines"], type: "pipelines", sent: same("stream", "pipeline"), unlessEmpty: ["stream", "pipeline"] },
  { at: ["k2"], type: "k2", sent: same("stream") },
  { at: ["worker_loaders"], type: "worker_loader" },
  { at: ["logfwdr", "bindings"], type: "logfwdr", named: "name", sent: same("destination") },
  { at: ["browser"], type: "browser", one: true, sent: same("raw") },
  { at: ["analytics"], type: "analytics", one: true },
  { at: ["ai"], type: "ai", one: true, sent: same("staging", "raw") },
  { at: ["images"], type: "images", one: true, sent: same("raw") },
  { at: ["stream"], type: "stream", one: true },
  { at: ["media"], type: "media", one: true },
  { at: ["version_metadata"], type: "version_metadata", one: true },
];
