import { type GitHub, toGitHubError } from "./client.ts";

/** What somebody may do in a repository; `maintain` counts as `write`, `triage` as `read`. */
export type Permission = "admin" | "write" | "read" | "none";

/** Reads what somebody may do; any token of the repository may ask that. */
export async function readPermission(github: GitHub, login: string): Promise<Permission> {
  const { octokit, owner, repo, signal } = github;
  const path = `/repos/${owner}/${repo}/collaborators/${login}/permission`;
  try {
    const query = { owner, repo, username: login, request: { signal } };
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(query);
    return data.permission === "admin" || data.permission === "write" || data.permission === "read"
      ? data.permission
      : "none";
  } catch (error) {
    const known = toGitHubError(error, "GET", path);
    if (known instanceof Error && "status" in known && known.status === 404) return "none";
    throw known;
  }
}
