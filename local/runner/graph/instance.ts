/** A workflow that runs: the caller's own, or one that a job of another calls. */
import type { Conclusion } from "../contract/result.ts";
import type { Scope, Value } from "../language/expressions.ts";
import type { RunState } from "../run/run.ts";
import { effectivePermissions, type Permissions } from "../startup/permissions.ts";
import type { Job, Workflow } from "../startup/tree.ts";

/** What a workflow knows while it runs; nothing else crosses from the caller. */
export interface WorkflowInstance {
  run: RunState;
  workflow: Workflow;
  /** `caller job / ` in a called workflow, empty in the caller's. */
  prefix: string;
  /** Ids of the calling jobs, for file names. */
  slug: string;
  inputs: Record<string, Value>;
  /** The `secrets` context, without the token. */
  secrets: Record<string, string>;
  /** `passed`: an environment's secrets only replace names that were passed (named secrets in a call). */
  environmentSecrets: "all" | "passed";
  /** What an unrestricted token may do here. */
  permissions: Permissions;
  /** Concurrency groups held by this workflow and what calls it. */
  groups: string[];
  cancel: AbortSignal;
}

/** How a job of a graph ended, as other jobs see it. */
export interface NodeEnd {
  /** `needs.x.result`: after `continue-on-error`. */
  result: Conclusion;
  outputs: Record<string, string>;
  /** The job, or one inside the workflow it calls, was skipped: success() of what comes after is false. */
  skippedInside: boolean;
}

/** One run of a job: the whole job, or one leg of its matrix. */
export interface JobRun {
  instance: WorkflowInstance;
  job: Job;
  /** Full name, with the legs and callers. */
  name: string;
  slug: string;
  /** github, needs, inputs, vars, secrets, matrix, strategy. */
  contexts: Record<string, Value>;
  cancel: AbortSignal;
}

/** The scope in which the keys of a job are evaluated. */
export function jobScope({ instance, contexts }: Pick<JobRun, "instance" | "contexts">): Scope {
  return { contexts, file: instance.workflow.file };
}

/** The end of a job that did not come to run. */
export function notRun(result: Conclusion): NodeEnd {
  return { result, outputs: {}, skippedInside: result === "skipped" };
}

/** What cancelled() says at job level: the user cancelled the run, or something displaced this workflow. */
export function isCancelled(instance: WorkflowInstance): boolean {
  return instance.run.cancel.aborted || instance.cancel.aborted;
}

/** The result of several: one failure fails all, skipped ones do not count unless all are. */
export function combine(results: Conclusion[]): Conclusion {
  for (const result of ["failure", "cancelled", "success"] as const) if (results.includes(result)) return result;
  return "skipped";
}

/** The token of a job. */
export async function tokenOf({ instance, job, name }: JobRun): Promise<string> {
  const { githubToken } = instance.run.request;
  const permissions = effectivePermissions(instance.workflow, job, instance.permissions);
  return typeof githubToken === "string" ? githubToken : await githubToken({ job: name, permissions });
}
