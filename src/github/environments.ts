import { type GitHub, toGitHubError } from "./client.ts";

/** From which branches an environment may be used: some by its rules, or any that somebody can push. */
export type Branches = "some" | "any";

/** Reads an environment's rule for branches; undefined when there is none of that name. Needs `actions: read`. */
export async function readBranches(github: GitHub, environment: string): Promise<Branches | undefined> {
  const { octokit, owner, repo, signal } = github;
  const path = `/repos/${owner}/${repo}/environments/${environment}`;
  try {
    const { data } = await octokit.rest.repos.getEnvironment({
      owner,
      repo,
      environment_name: environment,
      request: { signal },
    });
    return data.deployment_branch_policy ? "some" : "any";
  } catch (error) {
    const known = toGitHubError(error, "GET", path);
    if (known instanceof Error && "status" in known && known.status === 404) return undefined;
    throw known;
  }
}
