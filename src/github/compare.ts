import { type GitHub, toGitHubError } from "./client.ts";

/**
 * How `head` stands to `base`: `ahead`, `behind`, `identical` or `diverged`; `unknown` if GitHub does not know one of the
 * commits (any more), or they have no beginning in common; undefined if the token may not ask. Needs `contents: read`.
 */
export async function compareCommits(github: GitHub, base: string, head: string): Promise<string | undefined> {
  const { octokit, owner, repo, signal } = github;
  const basehead = `${base}...${head}`;
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
      request: { signal },
    });
    return data.status;
  } catch (error) {
    const known = toGitHubError(error, "GET", `/repos/${owner}/${repo}/compare/${basehead}`);
    if (known instanceof Error && "status" in known && known.status === 404) return "unknown";
    if (known instanceof Error && "status" in known && known.status === 403) return undefined;
    throw known;
  }
}
