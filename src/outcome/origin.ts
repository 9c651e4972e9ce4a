/** Where a release came from, as the runner knows it; what it does not say is undefined. */
export interface Origin {
  /** Base of GitHub's pages of the repository, e.g. `https://github.com/octo/shop`. */
  repositoryUrl: string | undefined;
  commit: string | undefined;
  /** Branch or tag. */
  ref: string | undefined;
  actor: string | undefined;
  runId: string | undefined;
}

/** Reads it from the variables of a step. */
export function readOrigin(variables: Record<string, string | undefined>): Origin {
  const { GITHUB_REF_NAME: ref, GITHUB_TRIGGERING_ACTOR: restarted, GITHUB_ACTOR: started } = variables;
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: repository } = variables;
  return {
    repositoryUrl: repository ? `${server}/${repository}` : undefined,
    commit: variables.GITHUB_SHA || undefined,
    ref: ref || undefined,
    actor: restarted || started || undefined,
    runId: variables.GITHUB_RUN_ID || undefined,
  };
}

/** The run's page on GitHub. */
export function runUrl({ repositoryUrl, runId }: Origin): string | undefined {
  return repositoryUrl === undefined || runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}`;
}
