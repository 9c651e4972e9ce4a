/** One migration of a release. */
export interface Migration {
  /** The file's name, e.g. `0002_age.sql`: what the bookkeeping knows it by. */
  name: string;
  sql: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256: string;
}

/** A migration that the database has. */
export interface Applied {
  name: string;
  /** What was applied; null if somebody else applied it, so that it cannot be known. */
  sha256: string | null;
}

/** What a kind of database does for a release. */
export interface Driver {
  /** What the database has, oldest first. Writes nothing. */
  applied(): Promise<Applied[]>;
  /** A name for the state that it is in now. */
  restorePoint(): Promise<string>;
  /** Brings that state back; answers the restore point that undoes this. */
  restore(point: string): Promise<string>;
  /** Makes the bookkeeping if it is not there yet. */
  prepare(): Promise<void>;
  /**
   * Applies one migration exactly once, whatever becomes of the answers. Throws an `ApiError` if it is refused; then it is
   * not among what was applied.
   */
  apply(migration: Migration): Promise<void>;
}
