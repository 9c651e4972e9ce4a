/** `strategy:` of a job: one leg or many, side by side, and what becomes of the others when one fails. */
import {
  evaluate,
  evaluateBoolean,
  evaluateNumber,
  evaluateText,
  type Scope,
  type Value,
} from "../language/expressions.ts";
import { find } from "../language/files.ts";
import { combine, type JobRun, type NodeEnd, notRun } from "./instance.ts";
import { jobResult } from "./leaf.ts";
import { expandMatrix, type Leg } from "./matrix.ts";

type Parts = Omit<JobRun, "name" | "cancel">;

/** Runs every leg through `run`. Throws EvaluationError for a matrix that does not expand. */
export async function runLegs(parts: Parts, run: (leg: JobRun) => Promise<NodeEnd>): Promise<NodeEnd> {
  const { job, contexts, instance } = parts;
  const scope: Scope = { contexts, file: instance.workflow.file };
  const definition = find(job.token, "strategy", "matrix");
  const legs = definition === undefined ? undefined : expandMatrix(evaluate(definition, scope));
  const settings = readSettings(parts, scope, legs?.length ?? 1);
  const failed = new AbortController();
  // A job that starts after the cancellation, because of always() or cancelled(), lives normally.
  const cancel = AbortSignal.any(instance.cancel.aborted ? [failed.signal] : [instance.cancel, failed.signal]);
  const ends: NodeEnd[] = [];
  const outputs: Record<string, string> = {};
  const runOne = async (leg: Leg | undefined, index: number) => {
    const one = legRun({ ...parts, cancel }, { leg, index, settings });
    // Legs that have not started when another fails never do.
    const end = failed.signal.aborted ? cancelLeg(one) : await run(one);
    ends.push(end);
    Object.assign(outputs, end.outputs);
    if (end.result === "failure" && settings.failFast) failed.abort();
  };
  await inParallel(legs ?? [undefined], settings.maxParallel, runOne);
  return {
    result: combine(ends.map((end) => end.result)),
    outputs,
    skippedInside: ends.some((end) => end.skippedInside),
  };
}

interface Settings {
  failFast: boolean;
  maxParallel: number;
  total: number;
}

function readSettings({ job }: Parts, scope: Scope, total: number): Settings {
  const failFast = find(job.token, "strategy", "fail-fast");
  return {
    failFast: failFast === undefined || evaluateBoolean(failFast, scope),
    maxParallel: evaluateNumber(find(job.token, "strategy", "max-parallel"), scope) ?? total,
    total,
  };
}

function legRun(
  parts: Omit<JobRun, "name">,
  { leg, index, settings }: { leg: Leg | undefined; index: number; settings: Settings },
): JobRun {
  const { instance, job, slug } = parts;
  const strategy = {
    "fail-fast": settings.failFast,
    "job-index": index,
    "job-total": settings.total,
    "max-parallel": settings.maxParallel,
  };
  const contexts: Record<string, Value> = { ...parts.contexts, matrix: leg?.matrix ?? null, strategy };
  const token = find(job.token, "name");
  const written = token && evaluateText(token, { contexts, file: instance.workflow.file });
  // A written name that uses the matrix says which leg it is; any other gets the values behind it.
  const usesMatrix = token?.isExpression && /\bmatrix\b/.test(token.toString());
  const base = written || job.id;
  const name = leg === undefined || usesMatrix ? base : leg.name(base);
  return { ...parts, contexts, name: instance.prefix + name, slug: leg ? `${slug}-${index}` : slug };
}

function cancelLeg(leg: JobRun): NodeEnd {
  const { record } = leg.instance.run;
  record.endJob(jobResult(leg, { conclusion: "cancelled", durationMs: 0, environment: undefined, end: undefined }));
  return notRun("cancelled");
}

async function inParallel<T>(list: T[], limit: number, act: (item: T, index: number) => Promise<void>): Promise<void> {
  const queue = [...list.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await act(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, list.length)) }, worker));
}
