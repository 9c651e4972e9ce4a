import type { Hono } from "hono";
import { type ApiContext, needs, type Variables } from "../api/access.ts";
import { apiOf, htmlOf, page } from "../api/answers.ts";
import { notFound } from "../api/errors.ts";
import type { ConcurrencyGroup } from "../state/guards.ts";
import { findRun } from "./runs.ts";

/** Concurrency groups that somebody works or waits in: all, one, and those of a run. */
export function concurrency(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo/actions";
  app.get(`${path}/concurrency_groups`, needs("read", "actions"), (context) =>
    context.json(list(context, context.var.repository.groups)),
  );
  app.get(`${path}/concurrency_groups/:group`, needs("read", "actions"), (context) => {
    const wanted = (context.req.param("group") ?? "").toLowerCase();
    const group = context.var.repository.groups.find(({ name }) => name.toLowerCase() === wanted);
    if (group === undefined) throw notFound();
    return context.json({ ...show(context, group), group_members: group.members.map((one) => member(context, one)) });
  });
  app.get(`${path}/runs/:run/concurrency_groups`, needs("read", "actions"), (context) => {
    const { id } = findRun(context);
    const of = context.var.repository.groups.filter(({ members }) => members.some(({ run }) => run === id));
    return context.json(list(context, of));
  });
}

function list(context: ApiContext, groups: ConcurrencyGroup[]) {
  return { total_count: groups.length, concurrency_groups: page(context, groups).map((one) => show(context, one)) };
}

function show(context: ApiContext, { name, lastAcquiredAt }: ConcurrencyGroup) {
  const url = `${apiOf(context)}/actions/concurrency_groups/${encodeURIComponent(name)}`;
  return { group_name: name, group_url: url, last_acquired_at: lastAcquiredAt };
}

function member(context: ApiContext, { run, job, status }: ConcurrencyGroup["members"][number]) {
  const { repository } = context.var;
  const found = repository.runs.find(({ id }) => id === run);
  const workflow = repository.workflows.find(({ id }) => id === found?.workflow);
  return {
    run_id: run,
    run_name: workflow?.name ?? "",
    run_html_url: `${htmlOf(repository)}/actions/runs/${run}`,
    ...(job === undefined ? {} : { job_id: job.id, job_name: job.name }),
    status,
  };
}
