import { type GitHub, toGitHubError } from "./client.ts";

/** What a commit shows beside it. */
export interface NewCheckRun {
  name: string;
  /** Full SHA of the commit. */
  commit: string;
  conclusion: "success" | "neutral" | "failure";
  title: string;
  /** Markdown; GitHub refuses more than 65,535 characters. */
  summary: string;
  /** Where `Details` leads to; the run, if nothing is said. */
  url?: string | undefined;
}

/** Shows a finished check at a commit. Needs `checks: write`. */
export async function createCheckRun(github: GitHub, wanted: NewCheckRun): Promise<void> {
  const { octokit, owner, repo, signal } = github;
  const { name, commit, conclusion, title, summary, url } = wanted;
  try {
    await octokit.rest.checks.create({
      ...{ owner, repo, name, head_sha: commit, status: "completed", conclusion, output: { title, summary } },
      ...(url === undefined ? {} : { details_url: url }),
      request: { signal },
    });
  } catch (error) {
    throw toGitHubError(error, "POST", `/repos/${owner}/${repo}/check-runs`);
  }
}
