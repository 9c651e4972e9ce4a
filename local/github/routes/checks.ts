import type { Hono } from "hono";
import { isObject } from "../../server/json.ts";
import { type ApiContext, needs, type Variables } from "../api/access.ts";
import { apiOf, body, htmlOf, id, page, text } from "../api/answers.ts";
import { GitHubError, invalidRequest, notFound } from "../api/errors.ts";
import type { CheckRun } from "../state/guards.ts";
import { nextId, now } from "../state/state.ts";
import { findCommit } from "./commits.ts";

const STATUSES: readonly string[] = ["queued", "in_progress", "completed"];
const CONCLUSIONS: readonly string[] = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "stale",
  "timed_out",
];

/** Check runs: create, update, get, and those of a commit. Registered before the catch-all of commits.ts. */
export function checks(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo";
  app.post(`${path}/check-runs`, needs("write", "checks"), create);
  app.patch(`${path}/check-runs/:check`, needs("write", "checks"), async (context) => {
    const check = find(context);
    apply(check, await body(context));
    return context.json(show(context, check));
  });
  app.get(`${path}/check-runs/:check`, needs("read", "checks"), (context) =>
    context.json(show(context, find(context))),
  );
  app.get(`${path}/commits/:ref{.+}/check-runs`, needs("read", "checks"), (context) => {
    const { sha } = findCommit(context);
    const found = context.var.repository.checkRuns.filter((check) => check.sha === sha).toReversed();
    return context.json({
      total_count: found.length,
      check_runs: page(context, found).map((one) => show(context, one)),
    });
  });
}

async function create(context: ApiContext): Promise<Response> {
  const { repository, state } = context.var;
  const fields = await body(context);
  const sha = text(fields, "head_sha", true);
  if (!repository.commits.has(sha)) throw new GitHubError(422, `No commit found for SHA: ${sha}`);
  const check: CheckRun = {
    ...{ id: nextId(state), name: text(fields, "name", true), sha, status: "queued", conclusion: null },
    ...{ title: "", summary: "", detailsUrl: "", startedAt: now(), completedAt: null },
  };
  apply(check, fields);
  repository.checkRuns.push(check);
  return context.json(show(context, check), 201);
}

function apply(check: CheckRun, fields: Record<string, unknown>): void {
  const conclusion = text(fields, "conclusion");
  const status = text(fields, "status") ?? (conclusion === undefined ? check.status : "completed");
  if (!STATUSES.includes(status)) throw member("status", status, STATUSES);
  if (conclusion !== undefined && !CONCLUSIONS.includes(conclusion))
    throw member("conclusion", conclusion, CONCLUSIONS);
  if (status === "completed" && (conclusion ?? check.conclusion) === null)
    throw invalidRequest('"conclusion" wasn\'t supplied.');
  const { output } = fields;
  if (output !== undefined && !isObject(output)) throw invalidRequest("For 'properties/output', it is not an object.");
  Object.assign(check, {
    ...{
      status,
      conclusion: conclusion ?? check.conclusion,
      detailsUrl: text(fields, "details_url") ?? check.detailsUrl,
    },
    ...(output === undefined ? {} : { title: text(output, "title", true), summary: text(output, "summary", true) }),
    ...(status === "completed" ? { completedAt: now() } : {}),
  });
  if (check.summary.length > 65_535) throw invalidRequest("summary exceeds a maximum bytesize of 65535.");
}

const member = (field: string, value: string, of: readonly string[]) =>
  invalidRequest(`For 'properties/${field}', "${value}" is not a member of ${JSON.stringify(of)}.`);

function find(context: ApiContext): CheckRun {
  const wanted = id(context, "check");
  const check = context.var.repository.checkRuns.find((one) => one.id === wanted);
  if (check === undefined) throw notFound();
  return check;
}

function show(context: ApiContext, check: CheckRun) {
  return {
    id: check.id,
    name: check.name,
    head_sha: check.sha,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    details_url: check.detailsUrl,
    url: `${apiOf(context)}/check-runs/${check.id}`,
    html_url: `${htmlOf(context.var.repository)}/runs/${check.id}`,
    output: { title: check.title, summary: check.summary, text: null, annotations_count: 0 },
  };
}
