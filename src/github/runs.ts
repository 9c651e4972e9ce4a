import { type GitHub, toGitHubError } from "./client.ts";

/** Whether a workflow run still works, and how it ended. */
export interface RunState {
  completed: boolean;
  /** `success`, `failure`, `cancelled`, …; null while it runs. */
  conclusion: string | null;
  attempt: number;
  url: string;
  /** Login of who started this attempt; undefined where GitHub does not say. */
  actor?: string | undefined;
  /** What started it, e.g. `push`. */
  event?: string | undefined;
  /** ms since the epoch: when it was started, and when it last changed. */
  from?: number | undefined;
  to?: number | undefined;
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
      event: data.event,
      from: Date.parse(data.run_started_at ?? data.created_at),
      to: Date.parse(data.updated_at),
      actor: data.triggering_actor?.login ?? data.actor?.login,
    };
  } catch (error) {
    const known = toGitHubError(error, "GET", path);
    if (known instanceof Error && "status" in known && known.status === 404) return undefined;
    throw known;
  }
}
