/** What the runner tells about the workflow run that a step belongs to. */
export interface Workflow {
  /** Number of the run; undefined outside of one, as everything here but `server`. */
  id: string | undefined;
  /** `<run id>/<attempt>`. */
  run: string | undefined;
  /** `owner/name`. */
  repository: string | undefined;
  commit: string | undefined;
  /** e.g. `refs/heads/main`. */
  ref: string | undefined;
  /** e.g. `https://github.com`. */
  server: string;
}

/** What a rollout writes down in place of `<run id>/<attempt>` outside of a run: its marks have no other way to say so. */
export const NO_RUN = "0/1";

/** Reads it from the variables of the step. */
export function readWorkflow(variables: Record<string, string | undefined> = process.env): Workflow {
  const id = variables.GITHUB_RUN_ID || undefined;
  return {
    id,
    run: id === undefined ? undefined : `${id}/${variables.GITHUB_RUN_ATTEMPT || "1"}`,
    repository: variables.GITHUB_REPOSITORY || undefined,
    commit: variables.GITHUB_SHA || undefined,
    ref: variables.GITHUB_REF || undefined,
    server: variables.GITHUB_SERVER_URL || "https://github.com",
  };
}
