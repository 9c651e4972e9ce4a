import type { Miniflare } from "miniflare";

/** D1: the names of what there is, and files on their way; the tables are the data plane's. */
export interface D1State {
  /** By id. */
  databases: Map<string, { id: string; name: string; createdOn: string }>;
  /** Uploaded SQL files and finished exports by file name. */
  sqlFiles: Map<string, Uint8Array>;
  /** Writes per database, for bookmarks. */
  databaseWrites: Map<string, number>;
}

/** The client Miniflare itself gives for its storage. */
export type D1Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/** What D1 needs of the data plane. */
export interface D1Plane {
  /** The real storage of a database; creating is implicit. */
  d1(databaseId: string): Promise<D1Database>;
}
