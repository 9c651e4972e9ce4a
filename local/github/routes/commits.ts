import type { Hono } from "hono";
import { type ApiContext, login, needs, type Variables } from "../api/access.ts";
import { apiOf, body, htmlOf, page, text, user } from "../api/answers.ts";
import { GitHubError, invalidRequest, notFound } from "../api/errors.ts";
import type { Commit, CommitStatus, Repository } from "../state/model.ts";
import { ancestors, blobSha, nextId, now, resolve } from "../state/state.ts";

/** Commits: list, get, compare, statuses, and the pull requests of one are in pulls.ts. */
export function commits(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo";
  app.get(`${path}/commits`, needs("read", "contents"), list);
  app.get(`${path}/commits/:ref{.+}/status`, needs("read", "statuses"), combined);
  app.get(`${path}/commits/:ref{.+}/statuses`, needs("read", "statuses"), (context) => {
    const { sha } = findCommit(context);
    const found = context.var.repository.statuses.filter((status) => status.sha === sha).toReversed();
    return context.json(page(context, found).map(showStatus));
  });
  app.post(`${path}/statuses/:sha`, needs("write", "statuses"), createStatus);
  app.get(`${path}/compare/:range{.+}`, needs("read", "contents"), compare);
  app.get(`${path}/git/ref/:ref{.+}`, needs("read", "contents"), gitRef);
  app.get(`${path}/commits/:ref{.+}`, needs("read", "contents"), (context) => {
    const commit = findCommit(context);
    const parent = context.var.repository.commits.get(commit.parents[0] ?? "");
    return context.json({ ...showCommit(context, commit), files: changes(parent, commit) });
  });
}

function list(context: ApiContext): Response {
  const { repository } = context.var;
  const { sha = repository.defaultBranch, path } = context.req.query();
  const tip = resolve(repository, sha);
  if (tip === undefined) throw notFound();
  const touches = (commit: Commit) =>
    path === undefined ||
    changes(repository.commits.get(commit.parents[0] ?? ""), commit).some(({ filename }) => filename.startsWith(path));
  const found = ancestors(repository, tip.sha).filter(touches);
  return context.json(page(context, found).map((commit) => showCommit(context, commit)));
}

/** The commit that the path names; GitHub answers 422 for an unknown one, not 404. */
export function findCommit(context: ApiContext): Commit {
  const ref = decodeURIComponent(context.req.param("ref") ?? "");
  const commit = resolve(context.var.repository, ref);
  if (commit === undefined) throw new GitHubError(422, `No commit found for SHA: ${ref}`);
  return commit;
}

function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  return [...new Map(repository.statuses.filter((s) => s.sha === sha).map((s) => [s.context, s])).values()];
}

function combined(context: ApiContext): Response {
  const { sha } = findCommit(context);
  const found = latestStatuses(context.var.repository, sha);
  const states = found.map(({ state }) => state);
  const bad = states.includes("error") || states.includes("failure");
  const state = bad ? "failure" : states.length === 0 || states.includes("pending") ? "pending" : "success";
  return context.json({ state, sha, total_count: found.length, statuses: found.map(showStatus) });
}

async function createStatus(context: ApiContext): Promise<Response> {
  const { repository, state } = context.var;
  const sha = context.req.param("sha") ?? "";
  if (!repository.commits.has(sha)) throw new GitHubError(422, `No commit found for SHA: ${sha}`);
  const fields = await body(context);
  const wanted = text(fields, "state", true);
  const states = ["error", "failure", "pending", "success"];
  if (!states.includes(wanted)) {
    throw invalidRequest(`For 'properties/state', "${wanted}" is not a member of ${JSON.stringify(states)}.`);
  }
  const status: CommitStatus = {
    id: nextId(state),
    sha,
    context: text(fields, "context") ?? "default",
    state: wanted as CommitStatus["state"],
    description: text(fields, "description") ?? null,
    targetUrl: text(fields, "target_url") ?? null,
    createdAt: now(),
  };
  repository.statuses.push(status);
  return context.json({ ...showStatus(status), creator: user(login(context)) }, 201);
}

function compare(context: ApiContext): Response {
  const { repository } = context.var;
  const [baseRef = "", headRef = ""] = decodeURIComponent(context.req.param("range") ?? "").split("...");
  const base = resolve(repository, baseRef);
  const head = resolve(repository, headRef);
  if (base === undefined || head === undefined) throw notFound();
  const ofBase = ancestors(repository, base.sha);
  const ofHead = ancestors(repository, head.sha);
  const ahead = ofHead.filter((commit) => !ofBase.includes(commit));
  const behind = ofBase.filter((commit) => !ofHead.includes(commit));
  const merge = ofHead.find((commit) => ofBase.includes(commit));
  if (merge === undefined) throw notFound();
  const status =
    ahead.length > 0 ? (behind.length > 0 ? "diverged" : "ahead") : behind.length > 0 ? "behind" : "identical";
  return context.json({
    html_url: `${htmlOf(repository)}/compare/${baseRef}...${headRef}`,
    base_commit: showCommit(context, base),
    merge_base_commit: showCommit(context, merge),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: page(context, ahead.toReversed()).map((commit) => showCommit(context, commit)),
    files: changes(merge, head),
  });
}

function gitRef(context: ApiContext): Response {
  const { repository } = context.var;
  const ref = context.req.param("ref") ?? "";
  const [, kind, name = ""] = /^(heads|tags)\/(.+)$/.exec(ref) ?? [];
  const sha = (kind === "tags" ? repository.tags : repository.branches).get(name);
  if (sha === undefined) throw notFound();
  return context.json({
    ref: `refs/${ref}`,
    object: { type: "commit", sha, url: `${apiOf(context)}/git/commits/${sha}` },
  });
}

/** Files that differ between two commits, as compare and pull requests list them. */
export function changes(from: Commit | undefined, to: Commit) {
  const paths = new Set([...(from?.tree.keys() ?? []), ...to.tree.keys()]);
  return [...paths].sort().flatMap((filename) => {
    const before = from?.tree.get(filename);
    const after = to.tree.get(filename);
    if (before !== undefined && after !== undefined && Buffer.compare(before, after) === 0) return [];
    const status = before === undefined ? "added" : after === undefined ? "removed" : "modified";
    return [{ filename, status, sha: after === undefined ? null : blobSha(after) }];
  });
}

/** A commit as GitHub shows it in lists. */
export function showCommit(context: ApiContext, commit: Commit) {
  const signature = { name: commit.author, email: `${commit.author}@users.noreply.github.com`, date: commit.date };
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${apiOf(context)}/commits/${commit.sha}`,
    html_url: `${htmlOf(context.var.repository)}/commit/${commit.sha}`,
    commit: { message: commit.message, author: signature, committer: signature },
    author: user(commit.author),
    committer: user(commit.committer ?? commit.author),
    parents: commit.parents.map((sha) => ({ sha, url: `${apiOf(context)}/commits/${sha}` })),
  };
}

function showStatus(status: CommitStatus) {
  return {
    id: status.id,
    context: status.context,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}
