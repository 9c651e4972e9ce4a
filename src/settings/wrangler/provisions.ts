import type { Provision } from "../format/settings.ts";
import type { Effective } from "./environment.ts";
import type { Value } from "./source.ts";

/** A kind of resource that a deployment may create. */
interface Creatable {
  type: Provision["type"];
  at: readonly [key: string, member?: string];
  /** The member that holds its id, if a name alone does not lead there. */
  id?: string;
  /** The member that may hold its name. */
  name?: string;
}

const CREATABLE: readonly Creatable[] = [
  { type: "kv_namespace", at: ["kv_namespaces"], id: "id" },
  { type: "d1", at: ["d1_databases"], id: "database_id", name: "database_name" },
  { type: "r2_bucket", at: ["r2_buckets"], name: "bucket_name" },
  { type: "queue", at: ["queues", "producers"], name: "queue" },
];

/**
 * What the bindings of a configuration lead to without an id, under the names that wrangler 4.164 would give them. What has
 * an id exists, or is a mistake.
 */
export function provisionsOf(config: Effective, worker: string): Provision[] {
  const found = CREATABLE.flatMap((kind) => {
    const [key, member] = kind.at;
    const value = member === undefined ? config.get(key) : config.get(key).member(member);
    return value
      .items()
      .filter((item) => kind.id === undefined || !item.member(kind.id).text())
      .map((item) => provisionOf(item, kind, worker));
  });
  return found.sort((a, b) => (a.binding < b.binding ? -1 : 1));
}

function provisionOf(item: Value, { type, name }: Creatable, worker: string): Provision {
  const binding = item.member("binding").required();
  const said = name === undefined ? undefined : item.member(name).text();
  const jurisdiction = type === "kv_namespace" || type === "queue" ? undefined : item.member("jurisdiction").text();
  return {
    binding,
    type,
    resource: said || `${worker}-${binding.toLowerCase().replaceAll("_", "-")}`,
    ...(jurisdiction ? { jurisdiction } : {}),
  };
}
