import { type GitHub, toGitHubError } from "./client.ts";

/** What a reviewer said about a run's use of environments. */
export interface Approval {
  /** Names of environments. */
  environments: string[];
  state: "approved" | "rejected";
  /** Login. */
  user: string;
  /** What they wrote; may be empty. */
  comment: string;
}

/** What reviewers said about a run, oldest first, of all its attempts. Needs `actions: read`. */
export async function listApprovals(github: GitHub, run: string): Promise<Approval[]> {
  const { octokit, owner, repo, signal } = github;
  try {
    const query = { owner, repo, run_id: Number(run), request: { signal } };
    const { data } = await octokit.rest.actions.getReviewsForRun(query);
    return data.flatMap(({ environments, state, user, comment }) =>
      state === "approved" || state === "rejected"
        ? [{ environments: environments.flatMap(({ name }) => name ?? []), state, user: user.login, comment }]
        : [],
    );
  } catch (error) {
    throw toGitHubError(error, "GET", `/repos/${owner}/${repo}/actions/runs/${run}/approvals`);
  }
}
