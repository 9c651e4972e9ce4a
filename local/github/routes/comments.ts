import type { Hono } from "hono";
import { type ApiContext, login, needs, type Variables } from "../api/access.ts";
import { apiOf, body, htmlOf, id, page, text, user } from "../api/answers.ts";
import { notFound, validationFailed } from "../api/errors.ts";
import type { Comment } from "../state/model.ts";
import { nextId, now } from "../state/state.ts";

const LIMIT = 65_536;
const SCOPES = ["issues", "pull-requests"];

/** Comments of issues and pull requests: list, create, get, update, delete. */
export function comments(app: Hono<{ Variables: Variables }>): void {
  const issue = "/repos/:owner/:repo/issues/:issue/comments";
  const one = "/repos/:owner/:repo/issues/comments/:comment";
  app.get(one, needs("read", ...SCOPES), (context) => context.json(show(context, findComment(context))));
  app.patch(one, needs("write", ...SCOPES), update);
  app.delete(one, needs("write", ...SCOPES), (context) => {
    const { repository } = context.var;
    const comment = findComment(context);
    repository.comments = repository.comments.filter((item) => item !== comment);
    return context.body(null, 204);
  });
  app.get(issue, needs("read", ...SCOPES), (context) => {
    const number = findIssue(context);
    const found = context.var.repository.comments.filter((comment) => comment.issue === number);
    return context.json(page(context, found).map((comment) => show(context, comment)));
  });
  app.post(issue, needs("write", ...SCOPES), create);
}

async function create(context: ApiContext): Promise<Response> {
  const { repository, state } = context.var;
  const issue = findIssue(context);
  const written = checked(text(await body(context), "body", true));
  const time = now();
  const comment: Comment = {
    id: nextId(state),
    issue,
    author: login(context),
    body: written,
    createdAt: time,
    updatedAt: time,
  };
  repository.comments.push(comment);
  return context.json(show(context, comment), 201);
}

async function update(context: ApiContext): Promise<Response> {
  const comment = findComment(context);
  comment.body = checked(text(await body(context), "body", true));
  comment.updatedAt = now();
  return context.json(show(context, comment));
}

function checked(written: string): string {
  const refuse = (message: string) =>
    validationFailed({ resource: "IssueComment", code: "unprocessable", field: "data", message });
  if (written.trim() === "") throw refuse("Body cannot be blank");
  if (written.length > LIMIT) throw refuse(`Body is too long (maximum is ${LIMIT} characters)`);
  return written;
}

function findIssue(context: ApiContext): number {
  const number = id(context, "issue");
  if (!context.var.repository.issues.has(number)) throw notFound();
  return number;
}

function findComment(context: ApiContext): Comment {
  const wanted = id(context, "comment");
  const comment = context.var.repository.comments.find((item) => item.id === wanted);
  if (comment === undefined) throw notFound();
  return comment;
}

function show(context: ApiContext, comment: Comment) {
  const { repository } = context.var;
  const kind = repository.issues.get(comment.issue)?.pull === undefined ? "issues" : "pull";
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${apiOf(context)}/issues/comments/${comment.id}`,
    html_url: `${htmlOf(repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${apiOf(context)}/issues/${comment.issue}`,
    body: comment.body,
    user: user(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}
