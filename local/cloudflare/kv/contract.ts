import type { Miniflare } from "miniflare";

/** Workers KV: the names of what there is; the values are the data plane's. */
export interface KvState {
  /** By id. */
  kvNamespaces: Map<string, { id: string; title: string }>;
}

/** The client Miniflare itself gives for its storage. */
export type KVNamespace = Awaited<ReturnType<Miniflare["getKVNamespace"]>>;

/** What KV needs of the data plane. */
export interface KvPlane {
  /** The real storage of a namespace; creating is implicit. */
  kv(namespaceId: string): Promise<KVNamespace>;
}
