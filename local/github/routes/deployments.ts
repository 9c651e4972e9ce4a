import type { Hono } from "hono";
import { type ApiContext, login, needs, type Variables } from "../api/access.ts";
import { apiOf, body, flag, id, page, text, user } from "../api/answers.ts";
import { GitHubError, invalidRequest, notFound } from "../api/errors.ts";
import type { Deployment, Repository } from "../state/model.ts";
import { addCommit, ancestors, nextId, now, resolve } from "../state/state.ts";

/** Deployments: create, list, get, delete. */
export function deployments(app: Hono<{ Variables: Variables }>): void {
  app.post("/repos/:owner/:repo/deployments", needs("write", "deployments"), create);
  app.get("/repos/:owner/:repo/deployments", needs("read", "deployments"), list);
  app.get("/repos/:owner/:repo/deployments/:deployment", needs("read", "deployments"), (context) =>
    context.json(show(context, findDeployment(context))),
  );
  app.delete("/repos/:owner/:repo/deployments/:deployment", needs("write", "deployments"), remove);
}

async function create(context: ApiContext): Promise<Response> {
  const { repository, state } = context.var;
  const fields = await body(context);
  const ref = text(fields, "ref", true);
  const commit = resolve(repository, ref);
  if (commit === undefined) throw new GitHubError(422, `No ref found for: ${ref}`);
  if (flag(fields, "auto_merge", true) && autoMerge(repository, ref)) {
    return context.json({ message: `Auto-merged ${repository.defaultBranch} into ${ref} on deployment.` }, 202);
  }
  requireContexts(repository, { ref, sha: commit.sha, contexts: fields.required_contexts });
  const environment = text(fields, "environment") ?? "production";
  const deployment: Deployment = {
    id: nextId(state),
    sha: commit.sha,
    ref,
    task: text(fields, "task") ?? "deploy",
    payload: fields.payload ?? {},
    environment,
    description: text(fields, "description") ?? null,
    creator: login(context),
    transient: flag(fields, "transient_environment", false),
    production: flag(fields, "production_environment", environment === "production"),
    createdAt: now(),
    statuses: [],
  };
  repository.deployments.push(deployment);
  return context.json(show(context, deployment), 201);
}

/** A branch that lacks commits of the default branch gets them first, and no deployment is made. */
function autoMerge(repository: Repository, ref: string): boolean {
  const tip = repository.branches.get(repository.defaultBranch);
  const branch = repository.branches.get(ref);
  if (tip === undefined || branch === undefined || ref === repository.defaultBranch) return false;
  if (ancestors(repository, branch).some((commit) => commit.sha === tip)) return false;
  const message = `Merge branch '${repository.defaultBranch}' into ${ref}`;
  addCommit(repository, { branch: ref, parents: [branch, tip], message });
  return true;
}

function requireContexts(repository: Repository, asked: { ref: string; sha: string; contexts: unknown }): void {
  const { ref, sha, contexts } = asked;
  if (contexts !== undefined && contexts !== null && !Array.isArray(contexts)) {
    throw invalidRequest(`For 'properties/required_contexts', ${JSON.stringify(contexts)} is not an array.`);
  }
  const latest = new Map<string, string>();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context, status.state);
  const required = Array.isArray(contexts) ? contexts.map(String) : [...latest.keys()];
  const failed = required
    .map((context) => ({ context, state: latest.get(context) ?? "pending" }))
    .filter(({ state }) => state !== "success");
  if (failed.length === 0) return;
  throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`, [
    { contexts: failed, resource: "Deployment", field: "required_contexts", code: "invalid" },
  ]);
}

function list(context: ApiContext): Response {
  const query = context.req.query();
  const found = context.var.repository.deployments
    .filter(
      (item) =>
        (query.sha === undefined || item.sha === query.sha) &&
        (query.ref === undefined || item.ref === query.ref) &&
        (query.task === undefined || item.task === query.task) &&
        (query.environment === undefined || item.environment.toLowerCase() === query.environment.toLowerCase()),
    )
    .toReversed();
  return context.json(page(context, found).map((item) => show(context, item)));
}

function remove(context: ApiContext): Response {
  const { repository } = context.var;
  const deployment = findDeployment(context);
  const active = !["inactive", "failure", "error"].includes(deployment.statuses.at(-1)?.state ?? "pending");
  const only = repository.deployments.filter((item) => item.environment === deployment.environment).length === 1;
  if (active && !only) {
    throw new GitHubError(
      422,
      "We cannot delete an active deployment unless it is the only deployment in a given environment.",
    );
  }
  repository.deployments = repository.deployments.filter((item) => item !== deployment);
  return context.body(null, 204);
}

/** The deployment of the path, or 404. */
export function findDeployment(context: ApiContext): Deployment {
  const wanted = id(context, "deployment");
  const deployment = context.var.repository.deployments.find((item) => item.id === wanted);
  if (deployment === undefined) throw notFound();
  return deployment;
}

function show(context: ApiContext, deployment: Deployment) {
  const url = `${apiOf(context)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: `DE_${deployment.id}`,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: user(deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiOf(context),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
  };
}
