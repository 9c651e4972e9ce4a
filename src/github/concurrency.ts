import { type GitHub, toGitHubError } from "./client.ts";

/** A run that holds a concurrency group, or waits for it. */
export interface Member {
  run: string;
  name: string;
  url: string;
  /** `in_progress` or `pending`. */
  status: string;
}

interface RawGroup {
  group_members?: { run_id?: number; run_name?: string | null; run_html_url?: string | null; status?: string }[] | null;
}

/** The members of a concurrency group; empty if GitHub knows none of that name. Needs `actions: read`. */
export async function readConcurrencyGroup(github: GitHub, group: string): Promise<Member[]> {
  const { octokit, owner, repo, signal } = github;
  const path = `/repos/${owner}/${repo}/actions/concurrency_groups/${group}`;
  try {
    // The official client has no method for it yet.
    const route = "GET /repos/{owner}/{repo}/actions/concurrency_groups/{group}";
    const { data } = await octokit.request(route, { owner, repo, group, request: { signal } });
    return ((data as RawGroup).group_members ?? []).flatMap(({ run_id, run_name, run_html_url, status }) =>
      run_id === undefined
        ? []
        : [{ run: String(run_id), name: run_name ?? "", url: run_html_url ?? "", status: status ?? "pending" }],
    );
  } catch (error) {
    const known = toGitHubError(error, "GET", path);
    if (known instanceof Error && "status" in known && known.status === 404) return [];
    throw known;
  }
}
