import type { Miniflare } from "miniflare";

/** A bucket. */
export interface Bucket {
  name: string;
  createdOn: string;
  storageClass: string;
  location: string;
}

/** R2: the names of what there is; the objects are the data plane's. */
export interface R2State {
  /** By name. */
  buckets: Map<string, Bucket>;
}

/** The client Miniflare itself gives for its storage. */
export type R2Bucket = Awaited<ReturnType<Miniflare["getR2Bucket"]>>;

/** What R2 needs of the data plane. */
export interface R2Plane {
  /** The real storage of a bucket; creating is implicit. */
  r2(bucket: string): Promise<R2Bucket>;
}
