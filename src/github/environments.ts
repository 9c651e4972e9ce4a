import { type GitHub, toGitHubError } from "./client.ts";

/** From which branches an environment may be used: some by its rules, or any that somebody can push. */
export type Branches = "some" | "any";

/** What GitHub asks before a job may use an environment. */
export interface Protection {
  /** Logins of people and names of teams, one of whom must approve; empty: nobody is asked. */
  reviewers: string[];
  /** Whether the one who started the run may not approve it. */
  preventsSelfReview: boolean;
  /** Minutes that every job waits; 0: none. */
  waitMinutes: number;
  branches: Branches;
}

type Rule = {
  type?: string;
  wait_timer?: number;
  prevent_self_review?: boolean;
  reviewers?: { reviewer?: { login?: string; name?: string } }[];
};

/** Reads what protects an environment; undefined when there is none of that name. Needs `actions: read`. */
export async function readProtection(github: GitHub, environment: string): Promise<Protection | undefined> {
  const { octokit, owner, repo, signal } = github;
  const path = `/repos/${owner}/${repo}/environments/${environment}`;
  try {
    const query = { owner, repo, environment_name: environment, request: { signal } };
    const { data } = await octokit.rest.repos.getEnvironment(query);
    const rules = (data.protection_rules ?? []) as Rule[];
    const asked = rules.find(({ type }) => type === "required_reviewers");
    return {
      reviewers: (asked?.reviewers ?? []).flatMap(({ reviewer }) => reviewer?.login ?? reviewer?.name ?? []),
      preventsSelfReview: asked?.prevent_self_review ?? false,
      waitMinutes: rules.find(({ type }) => type === "wait_timer")?.wait_timer ?? 0,
      branches: data.deployment_branch_policy ? "some" : "any",
    };
  } catch (error) {
    const known = toGitHubError(error, "GET", path);
    if (known instanceof Error && "status" in known && known.status === 404) return undefined;
    throw known;
  }
}

/** Its rule for branches alone. */
export async function readBranches(github: GitHub, environment: string): Promise<Branches | undefined> {
  return (await readProtection(github, environment))?.branches;
}
