import type { Hono } from "hono";
import { type ApiContext, needs, type Variables } from "../api/access.ts";
import { apiOf, htmlOf, id, page, user } from "../api/answers.ts";
import { notFound } from "../api/errors.ts";
import type { Issue, Repository } from "../state/model.ts";
import { ancestors } from "../state/state.ts";
import { changes, findCommit } from "./commits.ts";

type Pull = Issue & { pull: NonNullable<Issue["pull"]> };

/** Pull requests: list, get, files, and those of a commit. Registered before the catch-all of commits.ts. */
export function pulls(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo";
  app.get(`${path}/pulls`, needs("read", "pull-requests"), list);
  app.get(`${path}/pulls/:pull`, needs("read", "pull-requests"), (context) => {
    const pull = findPull(context);
    return context.json({
      ...show(context, pull),
      merged: pull.pull.merged,
      changed_files: filesOf(context, pull).length,
    });
  });
  app.get(`${path}/pulls/:pull/files`, needs("read", "pull-requests", "contents"), (context) =>
    context.json(page(context, filesOf(context, findPull(context)))),
  );
  app.get(`${path}/commits/:ref{.+}/pulls`, needs("read", "pull-requests"), (context) => {
    const { repository } = context.var;
    const { sha } = findCommit(context);
    const found = all(repository).filter(
      ({ pull }) =>
        ancestors(repository, pull.headSha).some((commit) => commit.sha === sha) &&
        !ancestors(repository, pull.baseSha).some((commit) => commit.sha === sha),
    );
    return context.json(page(context, found).map((pull) => show(context, pull)));
  });
}

function all(repository: Repository): Pull[] {
  return [...repository.issues.values()].filter((issue): issue is Pull => issue.pull !== undefined);
}

function list(context: ApiContext): Response {
  const { state = "open", head, base } = context.req.query();
  const owner = context.var.repository.owner;
  const found = all(context.var.repository)
    .filter(
      (issue) =>
        (state === "all" || issue.state === state) &&
        (head === undefined || head === `${owner}:${issue.pull.head}`) &&
        (base === undefined || base === issue.pull.base),
    )
    .toReversed();
  return context.json(page(context, found).map((pull) => show(context, pull)));
}

function findPull(context: ApiContext): Pull {
  const issue = context.var.repository.issues.get(id(context, "pull"));
  if (issue?.pull === undefined) throw notFound();
  return issue as Pull;
}

function filesOf(context: ApiContext, { pull }: Pull) {
  const { repository } = context.var;
  const head = repository.commits.get(pull.headSha);
  if (head === undefined) return [];
  const base = ancestors(repository, pull.baseSha);
  const merge = ancestors(repository, pull.headSha).find((commit) => base.includes(commit));
  return changes(merge, head);
}

function show(context: ApiContext, issue: Pull) {
  const { repository } = context.var;
  const { pull, number } = issue;
  const side = (ref: string, sha: string) => ({
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: user(repository.owner),
    repo: {
      id: repository.id,
      name: repository.name,
      full_name: `${repository.owner}/${repository.name}`,
      fork: false,
    },
  });
  return {
    id: repository.id * 1000 + number,
    node_id: `PR_${number}`,
    number,
    url: `${apiOf(context)}/pulls/${number}`,
    html_url: `${htmlOf(repository)}/pull/${number}`,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    draft: pull.draft,
    user: user(issue.author),
    labels: issue.labels.map((name) => ({ name })),
    head: side(pull.head, pull.headSha),
    base: side(pull.base, pull.baseSha),
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
    merged_at: pull.merged ? issue.createdAt : null,
  };
}
