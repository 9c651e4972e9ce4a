import type { Hono } from "hono";
import { type ApiContext, needs, type Variables } from "../api/access.ts";
import { body, text, user } from "../api/answers.ts";
import { GitHubError, invalidRequest, validationFailed } from "../api/errors.ts";
import type { Environment } from "../state/guards.ts";
import { findRun } from "./runs.ts";

/** Who approved a run, what still waits, and the review itself, which only a listed reviewer may give. */
export function approvals(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo/actions/runs/:run";
  app.get(`${path}/approvals`, needs("read", "actions"), (context) =>
    context.json(
      findRun(context).approvals.map((approval) => ({
        state: approval.state,
        comment: approval.comment,
        user: user(approval.user),
        environments: named(context, [approval.environment]).map(({ id, name }) => ({ id, name })),
      })),
    ),
  );
  app.get(`${path}/pending_deployments`, needs("read", "actions"), (context) =>
    context.json(
      named(context, findRun(context).pending).map((environment) => ({
        environment: { id: environment.id, name: environment.name },
        wait_timer: environment.waitTimer,
        wait_timer_started_at: null,
        current_user_can_approve: environment.reviewers.includes(context.var.token?.login ?? ""),
        reviewers: environment.reviewers.map((login) => ({ type: "User", reviewer: user(login) })),
      })),
    ),
  );
  app.post(`${path}/pending_deployments`, needs("write", "deployments"), review);
}

async function review(context: ApiContext): Promise<Response> {
  const run = findRun(context);
  const fields = await body(context);
  const state = text(fields, "state", true);
  const comment = text(fields, "comment", true);
  if (state !== "approved" && state !== "rejected") {
    throw invalidRequest(`For 'properties/state', "${state}" is not a member of ["approved", "rejected"].`);
  }
  const { environment_ids: ids } = fields;
  if (!Array.isArray(ids)) throw invalidRequest('"environment_ids" wasn\'t supplied.');
  const waiting = named(context, run.pending).filter(({ id }) => ids.includes(id));
  if (waiting.length === 0) {
    throw validationFailed({ resource: "Deployment", code: "invalid", field: "environment_ids" });
  }
  const login = context.var.token?.login ?? "";
  if (context.var.token?.kind !== "user" || !waiting.every(({ reviewers }) => reviewers.includes(login))) {
    throw new GitHubError(403, "Resource not accessible by integration");
  }
  if (waiting.some(({ preventSelfReview }) => preventSelfReview && run.actor === login)) {
    throw new GitHubError(422, "You cannot review your own deployment.");
  }
  for (const { name } of waiting) run.approvals.push({ environment: name, user: login, state, comment });
  run.pending = run.pending.filter((name) => !waiting.some((environment) => environment.name === name));
  return context.json([]);
}

function named(context: ApiContext, names: string[]): Environment[] {
  return names.flatMap((name) => context.var.repository.environments.get(name.toLowerCase()) ?? []);
}
