import type { Product } from "../api/contract.ts";
import { Refusal } from "../api/refusal.ts";
import type { KvPlane, KvState } from "./contract.ts";
import { kvEndpoints } from "./endpoints.ts";

/** Workers KV. */
export const kv: Product<KvState, KvPlane> = {
  endpoints: kvEndpoints,
  snapshot: ({ kvNamespaces }) => ({ kvNamespaces: new Map(kvNamespaces) }),
  missing({ kvNamespaces }, { type, namespace_id: id }) {
    if (type !== "kv_namespace" || kvNamespaces.has(String(id))) return undefined;
    return new Refusal(400, 10041, `KV namespace '${id ?? ""}' not found.`);
  },
};

/** No namespaces. */
export function emptyKv(): KvState {
  return { kvNamespaces: new Map() };
}
