import { createHash, randomBytes } from "node:crypto";
import { handOut } from "../../secrets/handed-out.ts";
import type { Environment } from "./guards.ts";
import type { Commit, Deployment, DeploymentStatus, Issue, Repository, State, Token } from "./model.ts";

/** An empty GitHub. */
export function createState(): State {
  return { repositories: new Map(), tokens: new Map(), runtimeTokens: new Map(), nextId: 1001 };
}

/** GitHub's time format: seconds, no fraction. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

export function nextId(state: State): number {
  return state.nextId++;
}

/** Accepts a new token and returns it. Integration tokens start with `ghs_`, users' with `ghp_`, as GitHub's do. */
export function issueToken(state: State, token: Partial<Token> = {}): string {
  const kind = token.kind ?? "integration";
  const text = `${kind === "integration" ? "ghs" : "ghp"}_${randomBytes(18).toString("hex")}`;
  const login = token.login ?? (kind === "integration" ? "github-actions[bot]" : "octocat");
  handOut(text);
  state.tokens.set(text, { kind, login, permissions: token.permissions ?? "all" });
  return text;
}

/** Adds an empty repository `owner/name` with a default branch but no commit. */
export function addRepository(state: State, fullName: string, options: Partial<Repository> = {}): Repository {
  const [owner = "", name = ""] = fullName.split("/");
  const repository: Repository = {
    id: nextId(state),
    owner,
    name,
    private: true,
    defaultBranch: "main",
    commits: new Map(),
    branches: new Map(),
    tags: new Map(),
    statuses: [],
    deployments: [],
    environments: new Map(),
    issues: new Map(),
    comments: [],
    workflows: [],
    runs: [],
    groups: [],
    checkRuns: [],
    collaborators: new Map([["octocat", "admin"]]),
    ...options,
  };
  state.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

export interface NewCommit {
  sha?: string;
  message?: string;
  author?: string;
  committer?: string;
  branch?: string;
  parents?: string[];
  /** Files that differ from the first parent; `null` removes one. */
  files?: Record<string, string | Uint8Array | null>;
}

/** Adds a commit on top of `branch` (the default branch if none is named) and moves the branch to it. */
export function addCommit(repository: Repository, commit: NewCommit = {}): Commit {
  const branch = commit.branch ?? repository.defaultBranch;
  const tip = repository.branches.get(branch) ?? repository.branches.get(repository.defaultBranch);
  const parents = commit.parents ?? (tip === undefined ? [] : [tip]);
  const tree = new Map(repository.commits.get(parents[0] ?? "")?.tree);
  for (const [path, contents] of Object.entries(commit.files ?? {})) {
    if (contents === null) tree.delete(path);
    else tree.set(path, typeof contents === "string" ? new TextEncoder().encode(contents) : contents);
  }
  const added: Commit = {
    sha: commit.sha ?? randomBytes(20).toString("hex"),
    message: commit.message ?? "Update",
    author: commit.author ?? "octocat",
    ...(commit.committer === undefined ? {} : { committer: commit.committer }),
    date: now(),
    parents,
    tree,
  };
  repository.commits.set(added.sha, added);
  repository.branches.set(branch, added.sha);
  return added;
}

/** Adds an environment, without protection unless told. */
export function addEnvironment(
  state: State,
  repository: Repository,
  environment: Partial<Environment> & { name: string },
): Environment {
  const added: Environment = {
    id: nextId(state),
    createdAt: now(),
    reviewers: [],
    preventSelfReview: false,
    waitTimer: 0,
    branches: null,
    ...environment,
  };
  repository.environments.set(added.name.toLowerCase(), added);
  return added;
}

/** Appends a status; also used for the statuses that a job with `environment:` gets without any API call. */
export function addStatus(
  state: State,
  deployment: Deployment,
  status: Omit<DeploymentStatus, "id" | "createdAt">,
): DeploymentStatus {
  const added = { ...status, id: nextId(state), createdAt: now() };
  deployment.environment = status.environment;
  deployment.statuses.push(added);
  return added;
}

/** Adds an issue, or a pull request from branch `head` when one is named. */
export function addIssue(
  repository: Repository,
  issue: {
    title: string;
    body?: string;
    author?: string;
    head?: string;
    base?: string;
    draft?: boolean;
    labels?: string[];
  },
): Issue {
  const number = Math.max(0, ...repository.issues.keys()) + 1;
  const base = issue.base ?? repository.defaultBranch;
  const added: Issue = {
    number,
    title: issue.title,
    body: issue.body ?? "",
    state: "open",
    author: issue.author ?? "octocat",
    createdAt: now(),
    labels: issue.labels ?? [],
    pull:
      issue.head === undefined
        ? undefined
        : {
            head: issue.head,
            headSha: repository.branches.get(issue.head) ?? "",
            base,
            baseSha: repository.branches.get(base) ?? "",
            merged: false,
            draft: issue.draft ?? false,
          },
  };
  repository.issues.set(number, added);
  return added;
}

/** A commit by SHA (at least 7 digits), branch, tag, or full ref name. */
export function resolve(repository: Repository, ref: string): Commit | undefined {
  const name = ref.replace(/^(refs\/)?(heads|tags)\//, "");
  const sha = repository.branches.get(name) ?? repository.tags.get(name) ?? ref;
  if (repository.commits.has(sha)) return repository.commits.get(sha);
  if (!/^[0-9a-f]{7,39}$/.test(sha)) return undefined;
  return [...repository.commits.values()].find((commit) => commit.sha.startsWith(sha));
}

/** Everything reachable from a commit, itself included, nearest first. */
export function ancestors(repository: Repository, sha: string): Commit[] {
  const seen = new Map<string, Commit>();
  const queue = [sha];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const commit = repository.commits.get(next);
    if (commit === undefined || seen.has(next)) continue;
    seen.set(next, commit);
    queue.push(...commit.parents);
  }
  return [...seen.values()];
}

/** Git's name of a file's contents. */
export function blobSha(contents: Uint8Array): string {
  return createHash("sha1").update(`blob ${contents.length}\0`).update(contents).digest("hex");
}
