import type { Miniflare } from "miniflare";

/** The clients Miniflare itself gives for its storage. */
export type KVNamespace = Awaited<ReturnType<Miniflare["getKVNamespace"]>>;
export type D1Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;
export type R2Bucket = Awaited<ReturnType<Miniflare["getR2Bucket"]>>;
