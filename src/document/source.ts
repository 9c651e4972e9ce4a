/** Steps from the document's root to a value. */
export type Path = (string | number)[];

/** Something wrong with what a person wrote: what, and how to fix it. */
export interface Problem {
  /** Line of the file, from 1; undefined for what came from inputs. */
  line: number | undefined;
  /** What is wrong, to go on after the file's name. */
  message: string;
  fix: string;
}

/** A parsed text whose every value knows its line. */
export interface Source {
  value: unknown;
  /** Line, from 1, of the value at `path`, or of its nearest ancestor that was written down. */
  lineOf(path: Path): number;
}

/** A text that was read, or why it was not. */
export type Read = { source: Source; problems: [] } | { source?: undefined; problems: Problem[] };
