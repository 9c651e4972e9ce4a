import { createHash } from "node:crypto";
import { canonicalJson } from "../../text/json.ts";
import type { Binding } from "./settings.ts";

/** A binding as an upload's metadata has it. */
export interface UploadBinding {
  name: string;
  type: string;
  [field: string]: unknown;
}

/** The one field that says where a binding of this type leads, if nothing else is said. */
const FIELDS: Record<string, string> = {
  agent_memory: "namespace",
  ai_search: "instance_name",
  ai_search_namespace: "namespace",
  analytics_engine: "dataset",
  artifacts: "namespace",
  d1: "id",
  dispatch_namespace: "namespace",
  durable_object_namespace: "class_name",
  flagship: "app_id",
  hyperdrive: "id",
  k2: "stream",
  kv_namespace: "namespace_id",
  logfwdr: "destination",
  mtls_certificate: "certificate_id",
  pipelines: "pipeline",
  plain_text: "text",
  queue: "queue_name",
  r2_bucket: "bucket_name",
  send_email: "destination_address",
  service: "service",
  vectorize: "index_name",
  vpc_network: "network_id",
  vpc_service: "service_id",
};

/** Longer ones are told by their digest. */
const LONGEST = 400;

/**
 * What a binding is, for comparison: equal only if every field is. A text that could be taken for another form of a
 * target is written as JSON.
 */
export function identify({ name, type, ...fields }: UploadBinding): Binding {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (said.length === 0) return { name, type, target: null };
  const [[field, value] = ["", undefined]] = said;
  const plain =
    said.length === 1 && Object.hasOwn(FIELDS, type) && field === FIELDS[type] && typeof value === "string" && value;
  const text = plain && !/^(\{|sha256:)/.test(plain) ? plain : canonicalJson(Object.fromEntries(said));
  return { name, type, target: text.length > LONGEST ? digestOf(text) : text };
}

/** `sha256:<64 hex>` of a text. */
export function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
