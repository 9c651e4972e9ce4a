import { createHash } from "node:crypto";
import type { Hono } from "hono";
import { type ApiContext, login, needs, type Variables } from "../api/access.ts";
import { apiOf, body, flag, id, page, text, user } from "../api/answers.ts";
import { invalidRequest, notFound, validationFailed } from "../api/errors.ts";
import type { Deployment, DeploymentState, DeploymentStatus, Repository, State } from "../state/model.ts";
import { addStatus } from "../state/state.ts";
import { findDeployment } from "./deployments.ts";

const STATES: readonly string[] = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];

/** Deployment statuses: create (with GitHub's auto-inactive rule), list, get. */
export function statuses(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo/deployments/:deployment/statuses";
  app.post(path, needs("write", "deployments"), create);
  app.get(path, needs("read", "deployments"), (context) => {
    const deployment = findDeployment(context);
    const shown = page(context, deployment.statuses.toReversed()).map((item) => show(context, deployment, item));
    return unlessKnown(context, shown);
  });
  app.get(`${path}/:status`, needs("read", "deployments"), (context) => {
    const deployment = findDeployment(context);
    const status = deployment.statuses.find((item) => item.id === id(context, "status"));
    if (status === undefined) throw notFound();
    return context.json(show(context, deployment, status));
  });
}

/** What the caller has already, as its `If-None-Match` says, is not sent again. */
function unlessKnown(context: ApiContext, shown: unknown[]): Response {
  const tag = `W/"${createHash("sha256").update(JSON.stringify(shown)).digest("hex")}"`;
  context.header("etag", tag);
  return context.req.header("if-none-match") === tag ? context.body(null, 304) : context.json(shown);
}

async function create(context: ApiContext): Promise<Response> {
  const { repository, state } = context.var;
  const deployment = findDeployment(context);
  const fields = await body(context);
  const wanted = text(fields, "state", true);
  if (!STATES.includes(wanted)) {
    throw invalidRequest(`For 'properties/state', "${wanted}" is not a member of ${JSON.stringify(STATES)}.`);
  }
  const description = text(fields, "description") ?? "";
  if (description.length > 140) {
    const message = "description is too long (maximum is 140 characters)";
    throw validationFailed({ resource: "DeploymentStatus", code: "custom", field: "description", message });
  }
  const status = addStatus(state, deployment, {
    state: wanted as DeploymentState,
    creator: login(context),
    description,
    environment: text(fields, "environment") ?? deployment.environment,
    environmentUrl: url(fields, "environment_url"),
    logUrl: url(fields, "log_url") || url(fields, "target_url"),
  });
  if (wanted === "success" && flag(fields, "auto_inactive", true)) retire(state, repository, deployment);
  return context.json(show(context, deployment, status), 201);
}

/** Earlier successful deployments of the environment become inactive, except transient and production ones. */
function retire(state: State, repository: Repository, latest: Deployment): void {
  for (const deployment of repository.deployments) {
    if (deployment.id >= latest.id || deployment.environment !== latest.environment) continue;
    const last = deployment.statuses.at(-1);
    if (deployment.transient || deployment.production || last?.state !== "success") continue;
    addStatus(state, deployment, { ...last, state: "inactive", description: "" });
  }
}

function url(fields: Record<string, unknown>, field: string): string {
  const value = text(fields, field) ?? "";
  if (value === "" || /^https?:\/\/\S+$/.test(value)) return value;
  const message = `${field} must use http(s) scheme`;
  throw validationFailed({ resource: "DeploymentStatus", code: "custom", field, message });
}

function show(context: ApiContext, deployment: Deployment, status: DeploymentStatus) {
  const base = `${apiOf(context)}/deployments/${deployment.id}`;
  return {
    url: `${base}/statuses/${status.id}`,
    id: status.id,
    node_id: `DES_${status.id}`,
    state: status.state,
    creator: user(status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: base,
    repository_url: apiOf(context),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
  };
}
