import type { Miniflare } from "miniflare";

/** One state that a database was in, from `at` until the next one's. */
export interface Moment {
  bookmark: string;
  /** ms since the epoch, by the platform's clock. */
  at: number;
  /** The statements that make this state out of an empty database. */
  statements: string[];
}

/** An import or export that its client still asks about. */
export interface Transfer {
  type: "import" | "export";
  database: string;
  /** The answer that the next poll gets. */
  answer: Record<string, unknown>;
  /** By this machine's clock, ms; a client that does not ask for too long loses its export. */
  startedAt: number;
}

/** D1: the names of what there is, and files on their way; the tables are the data plane's. */
export interface D1State {
  /** By id. */
  databases: Map<string, { id: string; name: string; createdOn: string }>;
  /** Uploaded SQL files and finished exports by file name. */
  sqlFiles: Map<string, Uint8Array>;
  /** What Time Travel goes back to, by the database's id, oldest first. */
  history: Map<string, Moment[]>;
  /** By the bookmark under which their client asks. */
  transfers: Map<string, Transfer>;
}

/** The client Miniflare itself gives for its storage. */
export type D1Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/** What D1 needs of the data plane. */
export interface D1Plane {
  /** The real storage of a database; creating is implicit. */
  d1(databaseId: string): Promise<D1Database>;
}
