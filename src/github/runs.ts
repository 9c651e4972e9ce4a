import { type GitHub, toGitHubError } from "./client.ts";

/** Whether a workflow run still works, and how it ended. */
export interface RunState {
  completed: boolean;
  /** `success`, `failure`, `cancelled`, …; null while it runs. */
  conclusion: string | null;
  attempt: number;
  url: string;
}

/** Reads a workflow run; undefined when there is none of that id (any more). Needs `actions: read`. */
export async function readRun(github: GitHub, id: string): Promise<RunState | undefined> {
  const { octokit, owner, repo, signal } = github;
  const path = `/repos/${owner}/${repo}/actions/runs/${id}`;
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({
      owner,
      repo,
      run_id: Number(id),
      request: { signal },
    });
    return {
      completed: data.status === "completed",
      conclusion: data.conclusion,
      attempt: data.run_attempt ?? 1,
      url: data.html_url,
    };
  } catch (error) {
    const known = toGitHubError(error, "GET", path);
    if (known instanceof Error && "status" in known && known.status === 404) return undefined;
    throw known;
  }
}
