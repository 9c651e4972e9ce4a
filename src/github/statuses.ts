import { type GitHub, toGitHubError } from "./client.ts";

/** A status of a deployment. */
export interface Status {
  id: number;
  state: string;
  description: string;
  /** Who set it; a workflow's own token is `github-actions[bot]`. */
  creator: string;
  /** ms since the epoch. */
  at: number;
  logUrl: string;
  environmentUrl: string;
}

/** What a question brought: `statuses` is undefined where nothing has changed since the answer with that tag. */
export interface Statuses {
  /** The newest hundred, newest first. */
  statuses: Status[] | undefined;
  /** Sent with the next question, an answer that would be the same costs nothing of the token's limit. */
  tag: string | undefined;
}

/** The statuses of a deployment, unless they are those that `tag` stands for. Needs `deployments: read`. */
export async function readStatuses(github: GitHub, deployment: number, tag?: string): Promise<Statuses> {
  const { octokit, owner, repo, signal } = github;
  try {
    const { data, headers } = await octokit.rest.repos.listDeploymentStatuses({
      ...{ owner, repo, deployment_id: deployment, per_page: 100 },
      headers: tag === undefined ? {} : { "if-none-match": tag },
      request: { signal },
    });
    const statuses = data.map((status) => ({
      id: status.id,
      state: status.state,
      description: status.description ?? "",
      creator: status.creator?.login ?? "",
      at: Date.parse(status.created_at),
      logUrl: status.log_url || status.target_url || "",
      environmentUrl: status.environment_url ?? "",
    }));
    return { statuses, tag: headers.etag };
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 304) return { statuses: undefined, tag };
    throw toGitHubError(error, "GET", `/repos/${owner}/${repo}/deployments/${deployment}/statuses`);
  }
}

/** The workflow run that a status belongs to, by the address of its log; undefined if it names none. */
export function runOf({ logUrl }: Pick<Status, "logUrl">): string | undefined {
  return /\/actions\/runs\/(\d+)(\/|$)/.exec(logUrl)?.[1];
}
