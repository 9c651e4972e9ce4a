/** A job with steps: concurrency, environment and approval, its token, then the machine. */
import type { Conclusion, JobResult } from "../contract/result.ts";
import { type JobEnd, runJob } from "../job/job.ts";
import { EvaluationError, evaluateBoolean, type Value } from "../language/expressions.ts";
import { find } from "../language/files.ts";
import { effectivePermissions } from "../startup/permissions.ts";
import { awaitApproval, DeploymentRecord, type NamedEnvironment, readEnvironment, secretsIn } from "./environment.ts";
import { readGroup, takePlace } from "./groups.ts";
import { type JobRun, jobScope, type NodeEnd, notRun, tokenOf } from "./instance.ts";
import { checkRunner } from "./runner.ts";

/** Runs a job and records it; never throws for what is the workflow's fault. */
export async function runLeaf(job: JobRun): Promise<NodeEnd> {
  const { run } = job.instance;
  const began = performance.now();
  const record = (conclusion: Conclusion, end?: JobEnd, environment?: string) =>
    run.record.endJob(jobResult(job, { conclusion, durationMs: performance.now() - began, environment, end }));
  try {
    const scope = jobScope(job);
    checkRunner(job.job.token, scope);
    const tolerated = evaluateBoolean(find(job.job.token, "continue-on-error"), scope);
    const environment = readEnvironment(job);
    const group = readGroup(job.job.token, scope);
    const place = await takePlace(group, { run, name: job.name, groups: job.instance.groups, cancel: job.cancel });
    if (place === undefined) {
      record("cancelled");
      return notRun("cancelled");
    }
    try {
      const end = await runIn(environment, { ...job, cancel: place.cancel });
      const conclusion = typeof end === "string" ? end : end.conclusion;
      record(conclusion, typeof end === "string" ? undefined : end, environment?.name);
      const result = conclusion === "failure" && tolerated ? "success" : conclusion;
      return { result, outputs: typeof end === "string" ? {} : end.outputs, skippedInside: false };
    } finally {
      place.leave();
    }
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    run.record.annotate({ job: job.name, level: "error", message: error.message });
    record("failure");
    return notRun("failure");
  }
}

async function runIn(
  environment: NamedEnvironment | undefined,
  job: JobRun,
): Promise<JobEnd | "failure" | "cancelled"> {
  const { run } = job.instance;
  const deployment = new DeploymentRecord(job, environment);
  if (environment) {
    if (environment.settings.approve) await deployment.is("waiting");
    const approval = await awaitApproval(environment, job);
    if (approval !== "approved") {
      await deployment.is(approval === "rejected" ? "failure" : "error");
      const message =
        approval === "rejected"
          ? `The reviewers of the environment "${environment.name}" rejected the deployment.`
          : "The run was canceled while it waited for approval.";
      run.record.annotate({ job: job.name, level: "error", message });
      return approval === "rejected" ? "failure" : "cancelled";
    }
  }
  if (job.cancel.aborted) return "cancelled";
  await deployment.is("in_progress");
  const end = await start(environment, job);
  await deployment.is(
    end.conclusion === "success" ? "success" : end.conclusion === "failure" ? "failure" : "error",
    end.environmentUrl,
  );
  if (end.summary !== "") run.record.summaries.push({ job: job.name, markdown: end.summary });
  return end;
}

async function start(environment: NamedEnvironment | undefined, job: JobRun): Promise<JobEnd> {
  const { instance } = job;
  const { run, workflow } = instance;
  const permissions = effectivePermissions(workflow, job.job, instance.permissions);
  const token = await tokenOf(job);
  const secrets = secretsIn(environment, job);
  const vars = { ...(job.contexts.vars as object), ...environment?.settings.vars };
  const github = { ...(job.contexts.github as object), token };
  const contexts: Record<string, Value> = {
    ...job.contexts,
    vars,
    github,
    secrets: { ...secrets, GITHUB_TOKEN: token, github_token: token },
  };
  return await runJob({
    ...{ run, name: job.name, slug: job.slug, workflow, job: job.job, permissions, contexts, cancel: job.cancel },
    secrets: [...Object.values(secrets), token],
    ...(environment && { environment: environment.name }),
    ...(environment?.url && { environmentUrl: environment.url }),
  });
}

interface Ending {
  conclusion: Conclusion;
  durationMs: number;
  environment: string | undefined;
  end: JobEnd | undefined;
}

/** The record of a job that may not have come to run. */
export function jobResult(job: Pick<JobRun, "name">, { conclusion, durationMs, environment, end }: Ending): JobResult {
  return {
    ...{ name: job.name, conclusion, durationMs, outputs: end?.outputs ?? {}, steps: end?.steps ?? [] },
    ...(environment && { environment }),
    ...(end?.environmentUrl && { environmentUrl: end.environmentUrl }),
    ...(end && { logFile: end.logFile }),
  };
}
