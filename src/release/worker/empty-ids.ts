import { UserError } from "../../errors.ts";
import type { ConfigReason } from "./support.ts";

interface Binding {
  name: string;
  type: string;
  [field: string]: unknown;
}

/** Where wrangler takes an empty text for a resource that is not named: it keeps what the version before was bound to. */
const INHERITED: Record<string, string> = {
  agent_memory: "namespace",
  ai_search_namespace: "namespace",
  d1: "id",
  dispatch_namespace: "namespace",
  flagship: "app_id",
  kv_namespace: "namespace_id",
  queue: "queue_name",
  r2_bucket: "bucket_name",
};

/** What leads nowhere without a name, and in which member of a configuration it stands. */
const REQUIRED: Record<string, Record<string, string>> = {
  ai_search: { instance_name: "instance_name" },
  artifacts: { namespace: "namespace" },
  durable_object_namespace: { class_name: "class_name" },
  hyperdrive: { id: "id" },
  k2: { stream: "stream" },
  logfwdr: { destination: "destination" },
  mtls_certificate: { certificate_id: "certificate_id" },
  ratelimit: { namespace_id: "namespace_id" },
  secrets_store_secret: { store_id: "store_id", secret_name: "secret_name" },
  service: { service: "service" },
  vectorize: { index_name: "index_name" },
  vpc_service: { service_id: "service_id" },
  workflow: { workflow_name: "name", class_name: "class_name" },
};

/** Upload metadata in which no binding has an empty id: it is inherited as by wrangler, or throws where it leads nowhere. */
export function withoutEmptyIds(metadata: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(metadata.bindings)) return metadata;
  return { ...metadata, bindings: (metadata.bindings as Binding[]).map(withoutEmptyId) };
}

function withoutEmptyId(binding: Binding): Binding {
  const { name, type } = binding;
  const inherited = Object.hasOwn(INHERITED, type) ? INHERITED[type] : undefined;
  if (inherited !== undefined && binding[inherited] === "") return { name, type: "inherit" };
  const required = Object.hasOwn(REQUIRED, type) ? REQUIRED[type] : undefined;
  const empty = Object.keys(required ?? {}).find((field) => binding[field] === "");
  if (empty === undefined) return binding;
  throw new UserError<ConfigReason>(
    `The binding \`${name}\` has an empty \`${required?.[empty]}\`: it leads nowhere.`,
    {
      reason: "unsupported-config",
      hint: "Write the one that is meant into the wrangler configuration, or remove the binding.",
    },
  );
}
