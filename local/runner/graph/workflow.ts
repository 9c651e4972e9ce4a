/** Runs the jobs of a workflow in the order of their needs. */
import { EvaluationError, evaluateCondition, evaluateText, type Scope, type Value } from "../language/expressions.ts";
import { find } from "../language/files.ts";
import { statusFunctions } from "../language/functions.ts";
import type { Job } from "../startup/tree.ts";
import { runCall, type WorkflowEnd } from "./call.ts";
import { readGroup, takePlace } from "./groups.ts";
import { combine, isCancelled, type NodeEnd, notRun, type WorkflowInstance } from "./instance.ts";
import { jobResult, runLeaf } from "./leaf.ts";
import { runLegs } from "./strategy.ts";

/** Runs a workflow to its end. */
export async function runInstance(instance: WorkflowInstance): Promise<WorkflowEnd> {
  const { run, workflow, cancel, groups } = instance;
  const scope = { contexts: baseContexts(instance), file: workflow.file };
  const group = readGroup(workflow.root, scope);
  const place = await takePlace(group, { run, name: instance.prefix.replace(/ \/ $/, ""), groups, cancel });
  if (!place) return { result: "cancelled", jobs: {}, skippedInside: false };
  try {
    return await runJobs({ ...instance, groups: place.groups, cancel: place.cancel });
  } finally {
    place.leave();
  }
}

async function runJobs(instance: WorkflowInstance): Promise<WorkflowEnd> {
  const running = new Map<string, Promise<NodeEnd>>();
  const ended = new Map<string, NodeEnd>();
  const run = (id: string): Promise<NodeEnd> => {
    const known = running.get(id);
    if (known) return known;
    const job = instance.workflow.jobs.get(id);
    if (!job) throw new Error(`Unknown job ${id}`);
    const promise = Promise.all(job.needs.map(run))
      .then(() => runNode(instance, job, ended))
      .then((end) => {
        ended.set(id, end);
        return end;
      });
    running.set(id, promise);
    return promise;
  };
  await Promise.all([...instance.workflow.jobs.keys()].map(run));
  const ends = [...ended.values()];
  const jobs = Object.fromEntries([...ended].map(([id, end]) => [id, end.outputs]));
  return { result: combine(ends.map((end) => end.result)), jobs, skippedInside: ends.some((end) => end.skippedInside) };
}

async function runNode(instance: WorkflowInstance, job: Job, ended: Map<string, NodeEnd>): Promise<NodeEnd> {
  const contexts = { ...baseContexts(instance), needs: needsOf(job, ended) };
  const scope: Scope = { contexts, file: instance.workflow.file };
  const name = instance.prefix + displayName(job, scope);
  const skip = (conclusion: "skipped" | "failure") => {
    instance.run.record.endJob(
      jobResult({ name }, { conclusion, durationMs: 0, environment: undefined, end: undefined }),
    );
    return notRun(conclusion);
  };
  try {
    const functions = statusFunctions(statusOf(instance, job, ended));
    if (!evaluateCondition(find(job.token, "if"), { ...scope, functions })) return skip("skipped");
    const parts = { instance, job, contexts, slug: instance.slug + job.id };
    return await runLegs(parts, (leg) => (job.call ? runCall(leg, job.call, runInstance) : runLeaf(leg)));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    instance.run.record.annotate({ job: name, level: "error", message: error.message });
    return skip("failure");
  }
}

function baseContexts(instance: WorkflowInstance): Record<string, Value> {
  const { run, inputs, secrets } = instance;
  return { github: run.github, inputs, vars: run.request.vars, secrets };
}

/** Direct needs only; a skipped job has no outputs. */
function needsOf(job: Job, ended: Map<string, NodeEnd>): Value {
  const pairs = job.needs.map((id) => [id, ended.get(id) ?? notRun("skipped")] as const);
  return Object.fromEntries(pairs.map(([id, { result, outputs }]) => [id, { result, outputs }]));
}

function displayName(job: Job, scope: Scope): string {
  try {
    return evaluateText(find(job.token, "name"), scope) || job.id;
  } catch {
    // The name of a matrix job uses `matrix`, which is not there yet.
    return job.id;
  }
}

/** success() and failure() look at all ancestors, not at direct needs alone. */
function statusOf(instance: WorkflowInstance, job: Job, ended: Map<string, NodeEnd>) {
  const ancestors = ancestorsOf(instance, job);
  const chosen = (ids: string[]) => (ids.length > 0 ? ids : ancestors).flatMap((id) => ended.get(id) ?? []);
  return {
    success: (ids: string[]) => {
      const ends = chosen(ids);
      const all = ends.every((end) => end.result === "success") && !isCancelled(instance);
      const leak = ends.some((end) => end.result === "success" && end.skippedInside);
      if (all && leak) {
        instance.run.record.assume(
          `The job "${job.id}" counts as not successful before it starts, for a job inside a workflow it depends on was skipped: write \`!cancelled() && needs.<job>.result == 'success'\`.`,
        );
      }
      return all && !leak;
    },
    failure: (ids: string[]) => chosen(ids).some((end) => end.result === "failure"),
    cancelled: () => isCancelled(instance),
  };
}

function ancestorsOf({ workflow }: WorkflowInstance, job: Job, seen = new Set<string>()): string[] {
  for (const id of job.needs) {
    const need = workflow.jobs.get(id);
    if (seen.has(id) || !need) continue;
    seen.add(id);
    ancestorsOf({ workflow } as WorkflowInstance, need, seen);
  }
  return [...seen];
}
