/** What one stage of one step sees while it runs. */

import type { Annotation } from "../contract/result.ts";
import { type EvaluationError, evaluateTexts, type Scope, type Value } from "../language/expressions.ts";
import { find, text } from "../language/files.ts";
import { hashFiles, statusFunctions, statusOf } from "../language/functions.ts";
import type { Step } from "../steps/resolve.ts";
import { createStepFiles, type StepFiles } from "./env-files.ts";
import { type Frame, scopeOf } from "./state.ts";

/** The three processes an action may have. */
export type Stage = "pre" | "main" | "post";

/** What a step's stage is about to do. */
export interface Task {
  step: Step;
  stage: Stage;
  name: (scope: Scope) => string;
  condition: (scope: Scope) => boolean;
  act: (execution: Execution) => Promise<void>;
}

/** A stage that runs. */
export interface Execution {
  frame: Frame;
  step: Step;
  stage: Stage;
  /** As GitHub shows it. */
  name: string;
  scope: Scope;
  /** The `env` context. */
  env: Record<string, string>;
  /** Aborted by cancellation and by the step's timeout. */
  cancel: AbortSignal;
  outputs: Record<string, string>;
  files: StepFiles;
  log: (line: string) => void;
  annotate: (annotation: Annotation) => void;
}

/** A stage before its condition is asked. */
export interface Prepared {
  execution: Execution;
  /** Aborted with the reason "cancelled" or "timeout". */
  stop: AbortController;
  /** The step's `env` could not be evaluated. */
  error?: EvaluationError;
}

/** Makes the stage's files, contexts and environment. */
export async function prepare(frame: Frame, task: Task, outer: Execution | undefined): Promise<Prepared> {
  const { job } = frame;
  const files = await createStepFiles(job.directories.temp);
  const github = {
    ...(job.contexts.github as object),
    ...(frame.contexts.github as object),
    ...githubOf(task.step, files),
  };
  const env = { ...job.env, ...frame.env };
  const contexts: Record<string, Value> = { github, env };
  const scope: Scope = {
    ...scopeOf(frame, task.step, contexts),
    functions: [...statusFunctions(statusOf(frame.status)), hashFiles(job.directories.workspace)],
  };
  let error: EvaluationError | undefined;
  try {
    // Values cannot see their siblings: they are evaluated before any is laid in.
    Object.assign(env, evaluateTexts(find(task.step.token, "env"), scope));
  } catch (cause) {
    error = cause as EvaluationError;
  }
  scope.contexts.job = { ...(job.contexts.job as object), status: job.status };
  const name = outer?.name ?? nameOf(task, scope);
  const stop = new AbortController();
  const execution: Execution = {
    ...{ frame, step: task.step, stage: task.stage, name, scope, env, files, outputs: {}, cancel: stop.signal },
    log: (line) => job.log.line(name, line),
    annotate: (annotation) => job.log.annotate(name, annotation),
  };
  return { execution, stop, ...(error && { error }) };
}

function nameOf(task: Task, scope: Scope): string {
  try {
    return task.name(scope);
  } catch {
    return text(find(task.step.token, "name")) ?? task.step.id;
  }
}

function githubOf(step: Step, files: StepFiles): Record<string, Value> {
  const action = step.action;
  const repository = action && "repository" in action ? action.repository : undefined;
  return {
    action: step.id,
    action_repository: repository?.name ?? "",
    action_ref: repository?.ref ?? "",
    ...{ output: files.output, env: files.env, path: files.path, state: files.state, step_summary: files.step_summary },
  };
}
