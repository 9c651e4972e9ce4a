import type { CheckRun, ConcurrencyGroup, Environment, Role } from "./guards.ts";

/** What the local GitHub remembers. Routes write it; the rehearsal reads it and may write it in process. */

export interface Commit {
  sha: string;
  message: string;
  author: string;
  /** The author, unless somebody else put it there. */
  committer?: string;
  /** ISO time. */
  date: string;
  parents: string[];
  /** Every file at this commit, by path. */
  tree: Map<string, Uint8Array>;
}

/** A commit status or check: what `required_contexts` of a deployment looks at. */
export interface CommitStatus {
  id: number;
  sha: string;
  context: string;
  state: "error" | "failure" | "pending" | "success";
  description: string | null;
  targetUrl: string | null;
  createdAt: string;
}

export type DeploymentState = "error" | "failure" | "inactive" | "in_progress" | "queued" | "pending" | "success";

export interface DeploymentStatus {
  id: number;
  state: DeploymentState;
  creator: string;
  description: string;
  environment: string;
  environmentUrl: string;
  logUrl: string;
  createdAt: string;
}

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  payload: unknown;
  environment: string;
  description: string | null;
  creator: string;
  transient: boolean;
  production: boolean;
  createdAt: string;
  /** Oldest first; the last one is the state people see. */
  statuses: DeploymentStatus[];
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  author: string;
  createdAt: string;
  labels: string[];
  /** Present when the issue is a pull request. */
  pull: undefined | { head: string; headSha: string; base: string; baseSha: string; merged: boolean; draft: boolean };
}

export interface Comment {
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}

export interface Workflow {
  id: number;
  name: string;
  /** e.g. `.github/workflows/deploy.yml`. */
  path: string;
  /** Inputs of `workflow_dispatch`; undefined when the workflow has no such trigger. */
  dispatch: undefined | Record<string, { required?: boolean; default?: string; type?: string; options?: string[] }>;
}

export interface Step {
  name: string;
  number: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
}

export interface Job {
  id: number;
  name: string;
  status: "queued" | "waiting" | "in_progress" | "completed";
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  steps: Step[];
}

/** What a job uploaded: a name that is taken from the beginning of the upload, and bytes that stay as they are. */
export interface Artifact {
  id: number;
  name: string;
  /** The backend id of the job that began it. */
  job: string;
  /** Bytes of the zip; 0 until it is finished. */
  size: number;
  /** `sha256:…` as the one who uploaded it says. */
  digest: string;
  createdAt: string;
  finished: boolean;
  /** Where its files are, and their paths below it, sorted. */
  directory: string;
  files: string[];
}

/** The job that a runtime token speaks for. */
export interface RuntimeJob {
  run: Run;
  /** UUIDs by which the results service knows the attempt and the job. */
  runBackendId: string;
  jobBackendId: string;
}

export interface Run {
  id: number;
  attempt: number;
  number: number;
  workflow: number;
  event: string;
  branch: string;
  sha: string;
  actor: string;
  status: "queued" | "waiting" | "in_progress" | "completed";
  conclusion: string | null;
  createdAt: string;
  updatedAt: string;
  inputs: Record<string, string>;
  jobs: Job[];
  /** In the order in which they were begun; only finished ones can be seen. */
  artifacts: Artifact[];
  approvals: { environment: string; user: string; state: "approved" | "rejected"; comment: string }[];
  /** Names of environments that wait for a reviewer. */
  pending: string[];
}

export interface Repository {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  defaultBranch: string;
  commits: Map<string, Commit>;
  /** Branch name to commit. */
  branches: Map<string, string>;
  tags: Map<string, string>;
  statuses: CommitStatus[];
  deployments: Deployment[];
  /** By lower-cased name: GitHub compares environment names without case. */
  environments: Map<string, Environment>;
  /** Issues and pull requests by number. */
  issues: Map<number, Issue>;
  comments: Comment[];
  workflows: Workflow[];
  runs: Run[];
  groups: ConcurrencyGroup[];
  checkRuns: CheckRun[];
  /** By lower-cased login; whoever is not in it may read. */
  collaborators: Map<string, Role>;
}

export type Permission = "read" | "write";

/** Who calls. An integration is a workflow's GITHUB_TOKEN; a user's token may do what the user may. */
export interface Token {
  kind: "integration" | "user";
  login: string;
  /** Scope (e.g. `deployments`) to access; `"all"` = every scope, write. */
  permissions: "all" | Record<string, Permission>;
}

export interface State {
  repositories: Map<string, Repository>;
  tokens: Map<string, Token>;
  /** ACTIONS_RUNTIME_TOKEN to its job. */
  runtimeTokens: Map<string, RuntimeJob>;
  /** Next id of anything; GitHub's ids grow and never repeat. */
  nextId: number;
}
