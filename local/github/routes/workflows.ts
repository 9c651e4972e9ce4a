import type { Hono } from "hono";
import { type ApiContext, login, needs, type Variables } from "../api/access.ts";
import { apiOf, body, flag, htmlOf, page, text } from "../api/answers.ts";
import { GitHubError, notFound } from "../api/errors.ts";
import type { Run, Workflow } from "../state/model.ts";
import { nextId, now, resolve } from "../state/state.ts";
import { list } from "./runs.ts";

/** Workflows: list, get, runs of one, and dispatch with GitHub's input checks. */
export function workflows(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo/actions/workflows";
  app.get(path, needs("read", "actions"), (context) => {
    const all = context.var.repository.workflows;
    return context.json({ total_count: all.length, workflows: page(context, all).map((item) => show(context, item)) });
  });
  app.get(`${path}/:workflow`, needs("read", "actions"), (context) =>
    context.json(show(context, findWorkflow(context))),
  );
  app.get(`${path}/:workflow/runs`, needs("read", "actions"), (context) => {
    const { id } = findWorkflow(context);
    return list(
      context,
      context.var.repository.runs.filter((run) => run.workflow === id),
    );
  });
  app.post(`${path}/:workflow/dispatches`, needs("write", "actions"), dispatch);
}

async function dispatch(context: ApiContext): Promise<Response> {
  const { repository, state } = context.var;
  const workflow = findWorkflow(context);
  const fields = await body(context);
  const ref = text(fields, "ref", true);
  const commit = resolve(repository, ref);
  if (commit === undefined) throw new GitHubError(422, `No ref found for: ${ref}`);
  if (workflow.dispatch === undefined) throw new GitHubError(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = checkedInputs(workflow.dispatch, fields.inputs);
  const run: Run = {
    id: nextId(state),
    attempt: 1,
    number: repository.runs.length + 1,
    workflow: workflow.id,
    event: "workflow_dispatch",
    branch: ref.replace(/^refs\/(heads|tags)\//, ""),
    sha: commit.sha,
    actor: login(context),
    status: "queued",
    conclusion: null,
    createdAt: now(),
    updatedAt: now(),
    inputs,
    jobs: [],
    artifacts: [],
    approvals: [],
    pending: [],
  };
  repository.runs.push(run);
  if (!flag(fields, "return_run_details", false)) return context.body(null, 204);
  return context.json({
    workflow_run_id: run.id,
    run_url: `${apiOf(context)}/actions/runs/${run.id}`,
    html_url: `${htmlOf(repository)}/actions/runs/${run.id}`,
  });
}

function checkedInputs(declared: NonNullable<Workflow["dispatch"]>, given: unknown): Record<string, string> {
  const inputs = Object.entries((given ?? {}) as Record<string, unknown>);
  if (inputs.length > 25) throw new GitHubError(422, "Number of inputs is more than 25.");
  const unexpected = inputs.map(([name]) => name).filter((name) => declared[name] === undefined);
  if (unexpected.length > 0) throw new GitHubError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const values: Record<string, string> = {};
  for (const [name, input] of Object.entries(declared)) {
    const value = inputs.find(([key]) => key === name)?.[1] ?? input.default;
    if (value === undefined && input.required) throw new GitHubError(422, `Required input '${name}' not provided`);
    if (value !== undefined) values[name] = String(value);
    if (input.type === "choice" && value !== undefined && !input.options?.includes(String(value))) {
      throw new GitHubError(422, `Provided value '${value}' for input '${name}' not in the list of allowed values`);
    }
  }
  return values;
}

/** By number or by file name, as GitHub takes both. */
function findWorkflow(context: ApiContext): Workflow {
  const wanted = context.req.param("workflow") ?? "";
  const workflow = context.var.repository.workflows.find(
    (item) => String(item.id) === wanted || item.path.split("/").at(-1) === wanted,
  );
  if (workflow === undefined) throw notFound();
  return workflow;
}

function show(context: ApiContext, workflow: Workflow) {
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: "active",
    url: `${apiOf(context)}/actions/workflows/${workflow.id}`,
    html_url: `${htmlOf(context.var.repository)}/blob/${context.var.repository.defaultBranch}/${workflow.path}`,
  };
}
