import type { Hono } from "hono";
import { type ApiContext, needs, needsToken, type Variables } from "../api/access.ts";
import { apiOf, htmlOf, id, page, user } from "../api/answers.ts";
import { GitHubError, notFound } from "../api/errors.ts";
import { zipOf } from "../results/artifacts.ts";
import type { Job, Repository, Run } from "../state/model.ts";

/** Workflow runs: list, get, jobs, artifacts, cancel. */
export function runs(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo/actions";
  app.get(`${path}/runs`, needs("read", "actions"), (context) => list(context, context.var.repository.runs));
  app.get(`${path}/runs/:run`, needs("read", "actions"), (context) => context.json(showRun(context, findRun(context))));
  app.get(`${path}/runs/:run/jobs`, needs("read", "actions"), (context) => {
    const run = findRun(context);
    const jobs = page(context, run.jobs).map((job) => showJob(context, run, job));
    return context.json({ total_count: run.jobs.length, jobs });
  });
  app.get(`${path}/runs/:run/artifacts`, needs("read", "actions"), (context) => artifacts(context, [findRun(context)]));
  app.get(`${path}/artifacts`, needs("read", "actions"), (context) => artifacts(context, context.var.repository.runs));
  app.get(`${path}/artifacts/:artifact/zip`, needsToken("read", "actions"), async (context) => {
    const wanted = id(context, "artifact");
    const all = context.var.repository.runs.flatMap(({ artifacts }) => artifacts);
    const found = all.find((artifact) => artifact.id === wanted && artifact.finished);
    if (found === undefined) throw notFound();
    return context.redirect(context.var.blobs.download(await zipOf(found)), 302);
  });
  app.post(`${path}/runs/:run/cancel`, needs("write", "actions"), (context) => {
    const run = findRun(context);
    if (run.status === "completed") throw new GitHubError(409, "Cannot cancel a workflow run that is completed.");
    run.status = "completed";
    run.conclusion = "cancelled";
    return context.json({}, 202);
  });
}

/** A page of runs, newest first, filtered by the query parameters GitHub knows. */
export function list(context: ApiContext, all: Run[]): Response {
  const { branch, event, status, actor, head_sha: sha } = context.req.query();
  const found = all
    .filter(
      (run) =>
        (branch === undefined || run.branch === branch) &&
        (event === undefined || run.event === event) &&
        (status === undefined || run.status === status || run.conclusion === status) &&
        (actor === undefined || run.actor === actor) &&
        (sha === undefined || run.sha === sha),
    )
    .toReversed();
  return context.json({
    total_count: found.length,
    workflow_runs: page(context, found).map((run) => showRun(context, run)),
  });
}

/** The run of the path, or 404. */
export function findRun(context: ApiContext): Run {
  const wanted = id(context, "run");
  const run = context.var.repository.runs.find((item) => item.id === wanted);
  if (run === undefined) throw notFound();
  return run;
}

function artifacts(context: ApiContext, of: Run[]): Response {
  const name = context.req.query("name");
  const found = of
    .flatMap((run) => run.artifacts.map((artifact) => ({ run, artifact })))
    .filter(({ artifact }) => artifact.finished && (name === undefined || artifact.name === name))
    .toReversed();
  return context.json({
    total_count: found.length,
    artifacts: page(context, found).map(({ run, artifact }) => ({
      id: artifact.id,
      name: artifact.name,
      size_in_bytes: artifact.size,
      digest: artifact.digest,
      url: `${apiOf(context)}/actions/artifacts/${artifact.id}`,
      archive_download_url: `${apiOf(context)}/actions/artifacts/${artifact.id}/zip`,
      expired: false,
      created_at: artifact.createdAt,
      workflow_run: { id: run.id, head_branch: run.branch, head_sha: run.sha },
    })),
  });
}

function showRun(context: ApiContext, run: Run) {
  const repository: Repository = context.var.repository;
  const workflow = repository.workflows.find((item) => item.id === run.workflow);
  const url = `${apiOf(context)}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: workflow?.name ?? "",
    path: workflow?.path ?? "",
    workflow_id: run.workflow,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    actor: user(run.actor),
    triggering_actor: user(run.actor),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    url,
    html_url: `${htmlOf(repository)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
  };
}

function showJob(context: ApiContext, run: Run, job: Job) {
  return {
    id: job.id,
    run_id: run.id,
    run_attempt: run.attempt,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    head_sha: run.sha,
    url: `${apiOf(context)}/actions/jobs/${job.id}`,
    html_url: `${htmlOf(context.var.repository)}/actions/runs/${run.id}/job/${job.id}`,
    steps: job.steps,
  };
}
