import { type GitHub, toGitHubError } from "./client.ts";

/** Who made a commit, as GitHub knows them. */
export interface Authorship {
  /** Logins of the author and of whoever put it there; a person whom GitHub does not know is null. */
  author: string | null;
  committer: string | null;
}

/** Who made a commit. Needs `contents: read`. */
export async function readAuthorship(github: GitHub, commit: string): Promise<Authorship> {
  const { octokit, owner, repo, signal } = github;
  return await told(`/repos/${owner}/${repo}/commits/${commit}`, async () => {
    const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref: commit, request: { signal } });
    return { author: data.author?.login ?? null, committer: data.committer?.login ?? null };
  });
}

/** Labels of the pull requests that a commit came by. Needs `pull-requests: read`. */
export async function labelsOf(github: GitHub, commit: string): Promise<string[]> {
  const { octokit, owner, repo, signal } = github;
  return await told(`/repos/${owner}/${repo}/commits/${commit}/pulls`, async () => {
    const query = { owner, repo, commit_sha: commit, request: { signal } };
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit(query);
    return data.flatMap(({ labels }) => labels.flatMap(({ name }) => name ?? []));
  });
}

async function told<T>(path: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw toGitHubError(error, "GET", path);
  }
}
