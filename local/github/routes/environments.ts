import type { Hono } from "hono";
import { type ApiContext, needs, type Variables } from "../api/access.ts";
import { apiOf, htmlOf, page, user } from "../api/answers.ts";
import { GitHubError, notFound } from "../api/errors.ts";
import type { Environment } from "../state/guards.ts";

/** Environments and their protection, read only: no workflow token may change them. */
export function environments(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo/environments";
  app.get(path, needs("read", "actions"), (context) => {
    const all = [...context.var.repository.environments.values()];
    return context.json({
      total_count: all.length,
      environments: page(context, all).map((item) => show(context, item)),
    });
  });
  app.get(`${path}/:environment`, needs("read", "actions"), (context) =>
    context.json(show(context, findEnvironment(context))),
  );
  app.get(`${path}/:environment/deployment-branch-policies`, needs("read", "actions"), (context) => {
    const { branches } = findEnvironment(context);
    const policies = Array.isArray(branches)
      ? branches.map((name, index) => ({ id: index + 1, name, type: "branch" }))
      : [];
    return context.json({ total_count: policies.length, branch_policies: policies });
  });
  app.get(`${path}/:environment/deployment_protection_rules`, needs("read", "actions"), (context) => {
    findEnvironment(context);
    return context.json({ total_count: 0, custom_deployment_protection_rules: [] });
  });
  for (const method of ["PUT", "DELETE"]) {
    app.on(method, `${path}/:environment`, () => {
      throw new GitHubError(403, "Resource not accessible by integration");
    });
  }
}

function findEnvironment(context: ApiContext): Environment {
  const environment = context.var.repository.environments.get((context.req.param("environment") ?? "").toLowerCase());
  if (environment === undefined) throw notFound();
  return environment;
}

function show(context: ApiContext, environment: Environment) {
  const { id, name, branches } = environment;
  const encoded = encodeURIComponent(name);
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${apiOf(context)}/environments/${encoded}`,
    html_url: `${htmlOf(context.var.repository)}/deployments/activity_log?environments_filter=${encoded}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    can_admins_bypass: true,
    protection_rules: rules(environment),
    deployment_branch_policy:
      branches === null
        ? null
        : { protected_branches: branches === "protected", custom_branch_policies: branches !== "protected" },
  };
}

function rules(environment: Environment) {
  const { id, waitTimer, reviewers, preventSelfReview, branches } = environment;
  const rule = (offset: number, fields: Record<string, unknown>) => ({
    id: id * 10 + offset,
    node_id: `GA_${id * 10 + offset}`,
    ...fields,
  });
  return [
    ...(waitTimer > 0 ? [rule(1, { type: "wait_timer", wait_timer: waitTimer })] : []),
    ...(reviewers.length > 0
      ? [
          rule(2, {
            type: "required_reviewers",
            prevent_self_review: preventSelfReview,
            reviewers: reviewers.map((login) => ({ type: "User", reviewer: user(login) })),
          }),
        ]
      : []),
    ...(branches === null ? [] : [rule(3, { type: "branch_policy" })]),
  ];
}
