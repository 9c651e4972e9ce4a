import { type GitHub, toGitHubError } from "./client.ts";

/** A deployment as GitHub's environment pages show it. */
export interface GitHubDeployment {
  id: number;
  /** 40 hex digits. */
  sha: string;
  task: string;
  payload: unknown;
}

/** What a status says; `description` is cut at 140 characters, as GitHub demands. */
export interface NewStatus {
  state: "success" | "failure" | "inactive" | "in_progress" | "error";
  description: string;
  environmentUrl?: string | undefined;
  logUrl?: string | undefined;
}

/** Longest description of a status, in characters. */
const DESCRIPTION = 140;

/** The newest hundred deployments of an environment, newest first. Needs `deployments: read`. */
export async function listDeployments(github: GitHub, environment: string): Promise<GitHubDeployment[]> {
  const { octokit, owner, repo, signal } = github;
  return await told("GET", `/repos/${owner}/${repo}/deployments`, async () => {
    const query = { owner, repo, environment, per_page: 100, request: { signal } };
    const { data } = await octokit.rest.repos.listDeployments(query);
    return data.map(({ id, sha, task, payload }) => ({ id, sha, task, payload }));
  });
}

/** State of a deployment's newest status; undefined if it has none. */
export async function readState(github: GitHub, deployment: number): Promise<string | undefined> {
  const { octokit, owner, repo, signal } = github;
  return await told("GET", `/repos/${owner}/${repo}/deployments/${deployment}/statuses`, async () => {
    const query = { owner, repo, deployment_id: deployment, per_page: 1, request: { signal } };
    const { data } = await octokit.rest.repos.listDeploymentStatuses(query);
    return data[0]?.state;
  });
}

/** Adds a status to a deployment, and answers its id. Needs `deployments: write`. */
export async function addStatus(github: GitHub, deployment: number, status: NewStatus): Promise<number> {
  const { octokit, owner, repo, signal } = github;
  return await told("POST", `/repos/${owner}/${repo}/deployments/${deployment}/statuses`, async () => {
    const { data } = await octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: deployment,
      state: status.state,
      description: status.description.slice(0, DESCRIPTION),
      ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
      ...(status.logUrl === undefined ? {} : { log_url: status.logUrl }),
      request: { signal },
    });
    return data.id;
  });
}

export interface NewGitHubDeployment {
  /** Commit, branch or tag; never merged with anything, and no check is waited for. */
  ref: string;
  environment: string;
  /** e.g. `deploy` or `rollback`. */
  task: string;
  description: string;
  payload: { [key: string]: unknown };
}

/** Creates a deployment and answers its id. Needs `deployments: write`. */
export async function createDeployment(github: GitHub, wanted: NewGitHubDeployment): Promise<number> {
  const { octokit, owner, repo, signal } = github;
  const path = `/repos/${owner}/${repo}/deployments`;
  return await told("POST", path, async () => {
    const body = { owner, repo, ...wanted, auto_merge: false, required_contexts: [], request: { signal } };
    const { data } = await octokit.rest.repos.createDeployment(body);
    if ("id" in data) return data.id;
    throw new Error(data.message ?? "GitHub created no deployment.");
  });
}

async function told<T>(method: string, path: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw toGitHubError(error, method, path);
  }
}
