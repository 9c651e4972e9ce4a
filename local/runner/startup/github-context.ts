/** The `github` context and the webhook payload of a run: always the caller's. */
import { createHash } from "node:crypto";
import type { RunRequest } from "../contract/request.ts";
import type { Value } from "../language/expressions.ts";

type Fields = { [key: string]: Value };

/** What tells a run from every other: its commit, ref and number. */
export interface RunIdentity {
  sha: string;
  ref: string;
  runId: number;
}

/** Fills in what the request leaves open. */
export function identityOf(request: RunRequest): RunIdentity {
  const number = pullRequestNumber(request);
  return {
    sha: request.sha ?? createHash("sha1").update(`${request.repository}\n${request.caller}`).digest("hex"),
    ref: request.ref ?? (number === undefined ? "refs/heads/main" : `refs/pull/${number}/merge`),
    runId: request.runId ?? 1001,
  };
}

function pullRequestNumber(request: RunRequest): number | undefined {
  if (!/^pull_request/.test(request.event)) return undefined;
  const payload = request.eventPayload as { number?: number; pull_request?: { number?: number } } | undefined;
  return payload?.number ?? payload?.pull_request?.number ?? 1;
}

/** The context without the parts that belong to one job. `eventInputs` are those of a workflow_dispatch, as strings. */
export function githubContext(
  request: RunRequest,
  workflow: { name: string; path: string },
  parts: { identity: RunIdentity; eventInputs: Record<string, string>; eventPath: string },
): Fields {
  const { sha, ref, runId } = parts.identity;
  const actor = request.actor ?? "octocat";
  const workflowRef = `${request.repository}/${workflow.path}@${ref}`;
  return {
    ...repositoryFields(request),
    ...eventFields(request, parts),
    ...{ actor, triggering_actor: actor, actor_id: "3000001" },
    ...{ workflow: workflow.name, workflow_ref: workflowRef, workflow_sha: sha },
    run_id: String(runId),
    run_number: String(request.runNumber ?? 1),
    run_attempt: String(request.runAttempt ?? 1),
    retention_days: "90",
    secret_source: "Actions",
  };
}

function repositoryFields({ repository, githubApiUrl }: RunRequest): Fields {
  return {
    ...{ repository, repository_id: "1000001", repositoryUrl: `git://github.com/${repository}.git` },
    ...{ repository_owner: repository.split("/")[0] ?? "", repository_owner_id: "2000001" },
    ...{ server_url: "https://github.com", api_url: githubApiUrl, graphql_url: `${githubApiUrl}/graphql` },
  };
}

function eventFields(
  request: RunRequest,
  parts: { identity: RunIdentity; eventInputs: Record<string, string>; eventPath: string },
): Fields {
  const { sha, ref } = parts.identity;
  const event = payloadOf(request, parts);
  const pullRequest = event.pull_request as { head?: { ref?: string }; base?: { ref?: string } } | undefined;
  return {
    ...{ event_name: request.event, event, event_path: parts.eventPath },
    ...{ sha, ref, ref_name: shortRef(ref), ref_protected: false },
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    head_ref: pullRequest?.head?.ref ?? "",
    base_ref: pullRequest?.base?.ref ?? "",
  };
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, "");
}

function payloadOf(
  request: RunRequest,
  { identity, eventInputs }: { identity: RunIdentity; eventInputs: Record<string, string> },
): Fields {
  const [owner = "", name = ""] = request.repository.split("/");
  const sender = { login: request.actor ?? "octocat", id: 3000001, type: "User" };
  const repository = {
    ...{ id: 1000001, name, full_name: request.repository, default_branch: "main", private: false },
    ...{ owner: { login: owner, id: 2000001 }, html_url: `https://github.com/${request.repository}` },
  };
  const own = ownPayload(request, { identity, eventInputs, repository });
  return merge({ ...own, repository, sender }, (request.eventPayload ?? {}) as Fields);
}

function merge(under: Fields, over: Fields): Fields {
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const known = under[key];
    merged[key] = isFields(known) && isFields(value) ? merge(known, value) : value;
  }
  return merged;
}

function isFields(value: Value | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ownPayload(
  request: RunRequest,
  {
    identity,
    eventInputs,
    repository,
  }: { identity: RunIdentity; eventInputs: Record<string, string>; repository: Fields },
): Fields {
  const { sha, ref } = identity;
  if (request.event === "push") {
    const timestamp = new Date().toISOString();
    const author = { name: "Mona Lisa", email: "mona@example.com", username: request.actor ?? "octocat" };
    const commit = { id: sha, message: "Rehearsed commit", timestamp, author, committer: author };
    return {
      ref,
      before: "0".repeat(40),
      after: sha,
      created: false,
      deleted: false,
      forced: false,
      commits: [commit],
      head_commit: commit,
    };
  }
  if (request.event === "workflow_dispatch") return { ref, inputs: eventInputs, workflow: request.workflow };
  if (/^pull_request/.test(request.event)) {
    const number = pullRequestNumber(request) ?? 1;
    const head = { ref: "feature", sha, repo: repository };
    const base = { ref: "main", sha: "0".repeat(40), repo: repository };
    return {
      action: "synchronize",
      number,
      pull_request: { number, head, base, draft: false, merged: false, state: "open", title: "Rehearsed pull request" },
    };
  }
  return request.event === "schedule" ? { schedule: "0 * * * *" } : {};
}
