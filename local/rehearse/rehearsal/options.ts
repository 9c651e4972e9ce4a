/** How a caller's workflow is run. */
export interface RunOptions {
  /** The caller's workflow file, below the caller. */
  workflow: string;
  event: string;
  /** Of a workflow_dispatch. */
  inputs: Record<string, string>;
}

/** How one rehearsal goes. */
export interface RehearsalOptions extends RunOptions {
  /** Where the work directory is kept; undefined if it is not. */
  keep: string | undefined;
}
