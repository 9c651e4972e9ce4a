/** A job that calls a workflow: only inputs, passed secrets and `vars` cross over. */
import { EvaluationError, evaluateText, evaluateTexts, type Scope, type Value } from "../language/expressions.ts";
import { find, text } from "../language/files.ts";
import { callInputs, outputsOf } from "../startup/call-inputs.ts";
import { effectivePermissions } from "../startup/permissions.ts";
import type { Workflow } from "../startup/tree.ts";
import { readGroup, takePlace } from "./groups.ts";
import { type JobRun, jobScope, type NodeEnd, notRun, tokenOf, type WorkflowInstance } from "./instance.ts";
import { jobResult } from "./leaf.ts";

/** How a called workflow ended. */
export interface WorkflowEnd {
  result: NodeEnd["result"];
  /** Outputs by job. */
  jobs: Record<string, Record<string, string>>;
  /** Some job of it, at any depth, was skipped. */
  skippedInside: boolean;
}

/** Runs a called workflow through `runInstance`. */
export async function runCall(
  job: JobRun,
  called: Workflow,
  runInstance: (instance: WorkflowInstance) => Promise<WorkflowEnd>,
): Promise<NodeEnd> {
  const { instance } = job;
  const { run } = instance;
  const end = (conclusion: "failure" | "cancelled") => {
    run.record.endJob(jobResult(job, { conclusion, durationMs: 0, environment: undefined, end: undefined }));
    return notRun(conclusion);
  };
  try {
    const group = readGroup(job.job.token, jobScope(job));
    const place = await takePlace(group, { run, name: job.name, groups: instance.groups, cancel: job.cancel });
    if (!place) return end("cancelled");
    try {
      const inner = await calledInstance({ ...job, cancel: place.cancel }, called, place.groups);
      const ended = await runInstance(inner);
      if (Object.keys(ended.jobs).length === 0) return end("cancelled");
      return {
        result: ended.result,
        outputs: callOutputs(called, inner, { job, ended }),
        skippedInside: ended.skippedInside,
      };
    } finally {
      place.leave();
    }
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    run.record.annotate({ job: job.name, level: "error", message: error.message });
    return end("failure");
  }
}

async function calledInstance(job: JobRun, called: Workflow, groups: string[]): Promise<WorkflowInstance> {
  const { instance } = job;
  const { contexts } = job;
  const secrets = find(job.job.token, "secrets");
  const inherits = text(secrets) === "inherit";
  const callerScope = jobScope(job);
  // Defaults of inputs are evaluated in the called file, which sees github and vars.
  const calledScope: Scope = {
    contexts: { github: contexts.github ?? null, vars: contexts.vars ?? null },
    file: called.file,
  };
  const passed = inherits || !secrets ? {} : evaluateTexts(secrets, await withToken(job));
  return {
    ...{
      run: instance.run,
      workflow: called,
      prefix: `${job.name} / `,
      slug: `${job.slug}.`,
      groups,
      cancel: job.cancel,
    },
    inputs: callInputs(job.job, called, { caller: callerScope, called: calledScope }),
    secrets: inherits ? instance.secrets : passed,
    environmentSecrets: inherits ? instance.environmentSecrets : "passed",
    permissions: effectivePermissions(instance.workflow, job.job, instance.permissions),
  };
}

/** GITHUB_TOKEN can be passed under another name. */
async function withToken(job: JobRun): Promise<Scope> {
  const token = await tokenOf(job);
  const secrets = { ...(job.contexts.secrets as object), GITHUB_TOKEN: token };
  return { ...jobScope(job), contexts: { ...job.contexts, secrets } };
}

/** `jobs.x.result` is empty there, as on GitHub; only outputs of jobs come out. */
function callOutputs(
  called: Workflow,
  inner: WorkflowInstance,
  { job, ended }: { job: JobRun; ended: WorkflowEnd },
): Record<string, string> {
  const jobs: Value = Object.fromEntries(Object.entries(ended.jobs).map(([id, outputs]) => [id, { outputs }]));
  const contexts = { github: job.contexts.github ?? null, vars: job.contexts.vars ?? null, inputs: inner.inputs, jobs };
  const scope = { contexts, file: called.file };
  const pairs = outputsOf(called).map(([name, value]) => [name, evaluateText(value, scope)] as const);
  if (ended.result !== "success" && pairs.some(([, value]) => value !== "")) {
    inner.run.record.assume("A called workflow that failed hands on the outputs that its jobs did set.");
  }
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}
