/** One job on a fresh machine: set up, steps, outputs. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Conclusion, StepResult } from "../contract.ts";
import { evaluateNumber, evaluateText, evaluateTexts, type Scope, type Value } from "../expressions.ts";
import { hashFiles, statusFunctions } from "../functions.ts";
import type { Run } from "../run.ts";
import type { Job, Workflow } from "../startup/tree.ts";
import { entries, find } from "../workflow-files.ts";
import { resolveSteps, SetupError, type Step } from "./actions.ts";
import { Masks } from "./masks.ts";
import { endGroup } from "./process.ts";
import { type Frame, JobLog, type JobState, LostMachine } from "./state.ts";
import { runAllSteps } from "./steps.ts";

/** A job that is ready to run. */
export interface JobRequest {
  run: Run;
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
  environmentUrl?: import("../workflow-files.ts").Token;
  cancel: AbortSignal;
}

/** What a job leaves. */
export interface JobEnd {
  conclusion: Exclude<Conclusion, "skipped">;
  outputs: Record<string, string>;
  steps: StepResult[];
  summary: string;
  environmentUrl?: string;
  logFile: string;
}

/** Runs a job to its end; a machine that dies is a failed job without outputs. */
export async function runJob(request: JobRequest): Promise<JobEnd> {
  const { run, job } = request;
  const timeout = new AbortController();
  const done = new AbortController();
  const cancel = AbortSignal.any([request.cancel, timeout.signal]);
  const { state, logFile } = await createState(request, cancel);
  run.record.emit({
    ...{ type: "job-started", job: state.name, permissions: state.permissions },
    lose: () => state.lost.abort(),
    ...(request.environment && { environment: request.environment }),
  });
  try {
    const frame = jobFrame(state);
    const minutes = evaluateNumber(find(job.token, "timeout-minutes"), jobScope(state)) ?? 360;
    delay(minutes * (run.request.minuteMs ?? 60_000), undefined, { signal: done.signal, ref: false }).then(
      () => {
        state.log.error("Job", `The job has exceeded the maximum execution time of ${minutes}m0s`);
        timeout.abort();
      },
      () => undefined,
    );
    await setUpAndRun(state, frame);
    return await finish(request, state, frame, logFile);
  } catch (error) {
    return await abandon(state, logFile, error);
  } finally {
    done.abort();
    for (const group of state.orphans) endGroup(group);
    await state.log.close();
  }
}

async function createState(request: JobRequest, cancel: AbortSignal) {
  const { run, name, slug, workflow, job, permissions } = request;
  const repositoryName = run.request.repository.split("/")[1] ?? "repository";
  const root = join(run.workDirectory, "jobs", slug, repositoryName);
  const directories = {
    ...{ root, workspace: join(root, repositoryName) },
    temp: join(run.workDirectory, "jobs", slug, "_temp"),
    toolCache: join(run.workDirectory, "jobs", slug, "_tool"),
  };
  for (const directory of Object.values(directories)) await mkdir(directory, { recursive: true });
  const masks = new Masks(request.secrets);
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
    ...{ run, name, workflow, job, permissions, directories, masks, cancel, lost, log },
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

function jobFrame(state: JobState): Frame {
  return {
    ...{ job: state, records: {}, contexts: {}, env: {}, cancel: state.cancel, embedded: false },
    status: () => state.status,
    fail: () => {
      if (state.status !== "cancelled") state.status = "failure";
    },
  };
}

function jobScope(state: JobState, contexts: Record<string, Value> = {}): Scope {
  const status = {
    success: () => state.status === "success",
    failure: () => state.status === "failure",
    cancelled: () => state.status === "cancelled",
  };
  return {
    contexts: { ...state.contexts, ...contexts },
    functions: [...statusFunctions(status), hashFiles(state.directories.workspace)],
    file: state.workflow.file,
  };
}

async function setUpAndRun(state: JobState, frame: Frame): Promise<void> {
  const { workflow, job } = state;
  let steps: Step[];
  try {
    const scope = jobScope(state);
    Object.assign(state.env, evaluateTexts(find(workflow.root, "env"), scope));
    Object.assign(state.env, evaluateTexts(find(job.token, "env"), jobScope(state, { env: state.env })));
    for (const holder of [workflow.root, job.token]) {
      for (const [key, token] of entries(find(holder, "defaults", "run"))) {
        state.defaults[key] = evaluateText(token, jobScope(state, { env: state.env }));
      }
    }
    steps = await resolve(state);
  } catch (error) {
    if (error instanceof LostMachine) throw error;
    state.log.error("Set up job", (error as Error).message);
    frame.fail();
    return;
  }
  await runAllSteps(frame, steps);
}

async function resolve({ run, workflow, job }: JobState): Promise<Step[]> {
  const locate = run.downloads.get.bind(run.downloads);
  const resolving = { request: run.request, repository: workflow.repository, locate };
  return await resolveSteps(find(job.token, "steps"), workflow.file, resolving);
}

/** Outputs and the environment's url are evaluated at the end, also when the job failed or was cancelled. */
async function finish(request: JobRequest, state: JobState, frame: Frame, logFile: string): Promise<JobEnd> {
  if (state.lost.signal.aborted) throw new LostMachine();
  if (state.cancel.aborted) state.status = "cancelled";
  const scope = jobScope(state, {
    steps: frame.records,
    env: state.env,
    job: { ...(state.contexts.job as object), status: state.status },
  });
  const outputs: Record<string, string> = {};
  let environmentUrl = "";
  try {
    for (const [name, value] of Object.entries(evaluateTexts(find(state.job.token, "outputs"), scope))) {
      if (value === "") continue;
      if (state.masks.touches(value))
        state.log.warning("Complete job", `Skip output '${name}' since it may contain secret.`);
      else outputs[name] = value;
    }
    environmentUrl = evaluateText(request.environmentUrl, scope);
    if (state.masks.touches(environmentUrl)) {
      state.log.warning(
        "Complete job",
        `Skip setting environment url as environment '${request.environment}' may contain secret.`,
      );
      environmentUrl = "";
    }
  } catch (error) {
    state.log.error("Complete job", (error as Error).message);
    frame.fail();
  }
  return {
    ...{ conclusion: state.status, outputs, steps: state.steps, summary: state.summaries.join("\n"), logFile },
    ...(environmentUrl && { environmentUrl }),
  };
}

async function abandon(state: JobState, logFile: string, error: unknown): Promise<JobEnd> {
  const lost = error instanceof LostMachine;
  const message = lost ? "The hosted runner lost communication with the server." : (error as Error).message;
  state.run.record.annotate({ job: state.name, level: "error", message });
  if (!lost && !(error instanceof SetupError) && (error as Error).name !== "EvaluationError") throw error;
  return { conclusion: "failure", outputs: {}, steps: state.steps, summary: state.summaries.join("\n"), logFile };
}
