/** The fresh machine of a job. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Scope, Value } from "../language/expressions.ts";
import type { Token } from "../language/files.ts";
import { hashFiles, statusFunctions, statusOf } from "../language/functions.ts";
import type { RunState } from "../run/run.ts";
import type { Job, Workflow } from "../startup/tree.ts";
import { Masks } from "./masks.ts";
import { type Frame, JobLog, type JobState } from "./state.ts";

/** A job that is ready to run. */
export interface JobRequest {
  run: RunState;
  name: string;
  /** Unique within the run, safe as a file name. */
  slug: string;
  workflow: Workflow;
  job: Job;
  permissions: Record<string, string>;
  /** github with its token, needs, inputs, vars, secrets, matrix, strategy. */
  contexts: Record<string, Value>;
  /** Values to hide. */
  secrets: string[];
  environment?: string;
  environmentUrl?: Token;
  cancel: AbortSignal;
}

/** Makes the directories, masks, log and contexts of a fresh machine. */
export async function createState(request: JobRequest, cancel: AbortSignal) {
  const { run, name, slug, workflow, job, permissions } = request;
  const repositoryName = run.request.repository.split("/")[1] ?? "repository";
  const root = join(run.workDirectory, "jobs", slug, repositoryName);
  const directories = {
    ...{ root, workspace: join(root, repositoryName) },
    temp: join(run.workDirectory, "jobs", slug, "_temp"),
    toolCache: join(run.workDirectory, "jobs", slug, "_tool"),
  };
  for (const directory of Object.values(directories)) await mkdir(directory, { recursive: true });
  const runtime = run.request.runtime?.();
  const masks = new Masks([...request.secrets, ...(runtime ? [runtime.token] : [])]);
  const lost = new AbortController();
  const logFile = join(run.workDirectory, "jobs", slug, "log.txt");
  const log = new JobLog({ job: name, run, masks, file: logFile, lost });
  const runner = {
    ...{
      os: "Linux",
      arch: process.arch === "arm64" ? "ARM64" : "X64",
      name: "slipway-local",
      environment: "self-hosted",
    },
    ...{ temp: directories.temp, tool_cache: directories.toolCache, debug: "", workspace: root },
  };
  const github = { ...(request.contexts.github as object), job: job.id, workspace: directories.workspace };
  const state: JobState = {
    ...{ run, name, workflow, job, permissions, runtime, directories, masks, cancel, lost, log },
    contexts: { ...request.contexts, github, runner, job: jobContext(workflow) },
    ...{ env: {}, path: [], defaults: {}, status: "success", steps: [], posts: [], summaries: [], orphans: new Set() },
  };
  return { state, logFile };
}

/** The identity of the file that defines the job; `github.*` is the caller's. */
function jobContext({ repository, path }: Workflow): Value {
  return {
    status: "success",
    workflow_repository: repository.name,
    workflow_sha: repository.sha,
    workflow_ref: `${repository.name}/${path}@${repository.ref}`,
    workflow_file_path: path,
  };
}

/** The frame of the job's own steps. */
export function jobFrame(state: JobState): Frame {
  return {
    ...{ job: state, records: {}, contexts: {}, env: {}, cancel: state.cancel, embedded: false },
    status: () => state.status,
    fail: () => {
      if (state.status !== "cancelled") state.status = "failure";
    },
  };
}

/** The scope for keys of the job itself. */
export function jobScope(state: JobState, contexts: Record<string, Value> = {}): Scope {
  return {
    contexts: { ...state.contexts, ...contexts },
    functions: [...statusFunctions(statusOf(() => state.status)), hashFiles(state.directories.workspace)],
    file: state.workflow.file,
  };
}
