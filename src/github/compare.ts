import { type GitHub, toGitHubError } from "./client.ts";

/**
 * How `head` stands to `base`: `ahead`, `behind`, `identical` or `diverged`; undefined if GitHub does not know one of the
 * commits, or does not show them to the token. Needs `contents: read`.
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
    if (known instanceof Error && "status" in known && (known.status === 404 || known.status === 403)) return undefined;
    throw known;
  }
}
