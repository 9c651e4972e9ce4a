/** Runs a caller's workflow on this machine as GitHub Actions would. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { RunRequest } from "./contract/request.ts";
import type { Conclusion, RunConclusion, RunResult } from "./contract/result.ts";
import { UnsupportedError } from "./contract/unsupported.ts";
import { combine } from "./graph/instance.ts";
import { type Call, callsOf } from "./graph/outline.ts";
import { runInstance } from "./graph/workflow.ts";
import { EvaluationError, type Value } from "./language/expressions.ts";
import { find, text } from "./language/files.ts";
import { Downloads, type Repository } from "./repositories/repositories.ts";
import { ConcurrencyTable } from "./run/concurrency.ts";
import { createArtifactStore, RunRecord, type RunState } from "./run/run.ts";
import { checkCalls } from "./startup/call-inputs.ts";
import { StartupFailure } from "./startup/failure.ts";
import { githubContext, identityOf, type RunIdentity } from "./startup/github-context.ts";
import { checkPermissions, defaultPermissions } from "./startup/permissions.ts";
import { loadWorkflows, type Workflow } from "./startup/tree.ts";
import { checkTrigger, dispatchInputs } from "./startup/trigger.ts";
import { refuseParallelSteps, refuseUnsupported } from "./startup/unsupported.ts";

export type { Call };
export { EvaluationError, StartupFailure, UnsupportedError };

/**
 * Runs a workflow to its end. Throws UnsupportedError, before anything runs, for what this runner does not carry out;
 * what GitHub would refuse is a result with the conclusion `startup_failure`.
 */
export async function runWorkflow(request: RunRequest): Promise<RunResult> {
  const began = performance.now();
  const crash = new AbortController();
  const record = new RunRecord(request);
  const artifacts = request.artifacts ?? createArtifactStore(join(resolve(request.workDirectory), "artifacts"), 5001);
  const result = (conclusion: RunConclusion): RunResult => ({
    conclusion,
    durationMs: performance.now() - began,
    ...{ jobs: record.jobs, annotations: record.annotations, summaries: record.summaries, assumed: record.assumed },
    artifacts: artifacts.list(),
    deployments: [...record.deployments.values()],
  });
  try {
    const start = await startUp(request, record);
    const cancel = AbortSignal.any([crash.signal, ...(request.signal ? [request.signal] : [])]);
    const run: RunState = { request, record, artifacts, cancel, concurrency: new ConcurrencyTable(), ...start.run };
    const end = await runInstance({
      ...{
        run,
        workflow: start.workflow,
        prefix: "",
        slug: "",
        inputs: start.inputs,
        secrets: request.secrets,
        groups: [],
      },
      ...{ environmentSecrets: "all", permissions: permissionsOf(request), cancel },
    });
    return result(conclusionOf(end.result, run));
  } catch (error) {
    // Steps that still run must not outlive a failure of the runner itself.
    crash.abort();
    if (!(error instanceof StartupFailure)) throw error;
    for (const { message, line } of error.problems) {
      record.annotate({ level: "error", message, file: request.workflow, ...(line !== undefined && { line }) });
    }
    return result("startup_failure");
  }
}

function permissionsOf(request: RunRequest) {
  return defaultPermissions(request.defaultPermissions ?? "restricted");
}

function conclusionOf(result: Conclusion, run: RunState): RunConclusion {
  return run.cancel.aborted ? "cancelled" : combine([result]);
}

interface Start {
  workflow: Workflow;
  inputs: Record<string, Value>;
  run: Pick<RunState, "workDirectory" | "caller" | "downloads" | "github">;
}

async function startUp(request: RunRequest, record: RunRecord): Promise<Start> {
  const { workflow, inputs, eventInputs, identity, caller, assumed } = await checkStart(request);
  for (const assumption of assumed) record.assume(assumption);
  const workDirectory = resolve(request.workDirectory);
  await mkdir(workDirectory, { recursive: true });
  const github = await writeEvent(request, workflow, {
    identity,
    eventInputs,
    eventPath: join(workDirectory, "event.json"),
  });
  const downloads = new Downloads(join(workDirectory, "actions"), workDirectory);
  return { workflow, inputs, run: { workDirectory, caller, downloads, github } };
}

/** Everything that stops a run before it starts, without starting it. */
async function checkStart(request: RunRequest) {
  const identity = identityOf(request);
  const caller: Repository = {
    name: request.repository,
    directory: resolve(request.caller),
    ref: identity.ref,
    sha: identity.sha,
  };
  const workflow = await loadWorkflows(request, caller).catch((error: unknown) => {
    if (error instanceof StartupFailure) refuseParallelSteps(error.problems);
    throw error;
  });
  const assumed = checkTrigger(workflow, request, identity.ref);
  const { inputs, eventInputs } = dispatchInputs(workflow, request);
  await refuseUnsupported(workflow, request, caller);
  checkPermissions(workflow, permissionsOf(request));
  checkCalls(workflow);
  return { workflow, inputs, eventInputs, identity, caller, assumed };
}

/**
 * What a workflow calls of the suite, without running anything. Throws UnsupportedError for what this runner does not
 * carry out, StartupFailure for what GitHub would refuse, EvaluationError for what would fail its job.
 */
export async function inspectWorkflow(request: RunRequest): Promise<Call[]> {
  const { workflow, inputs, eventInputs, identity } = await checkStart(request);
  const name = text(find(workflow.root, "name")) ?? workflow.path;
  const github = githubContext(request, { name, path: workflow.path }, { identity, eventInputs, eventPath: "" });
  return callsOf(workflow, request.suiteRepository, { github, inputs, vars: request.vars, needs: null });
}

async function writeEvent(
  request: RunRequest,
  workflow: Workflow,
  parts: { identity: RunIdentity; eventInputs: Record<string, string>; eventPath: string },
): Promise<RunState["github"]> {
  const name = text(find(workflow.root, "name")) ?? workflow.path;
  const github = githubContext(request, { name, path: workflow.path }, parts);
  await writeFile(parts.eventPath, JSON.stringify(github.event, null, 2));
  return github;
}
