/** One stage of one step: condition, env, timeout, cancellation, the files it writes, its result. */
import { setTimeout as delay } from "node:timers/promises";
import type { Annotation, Conclusion } from "../contract.ts";
import {
  type EvaluationError,
  evaluateBoolean,
  evaluateNumber,
  evaluateTexts,
  type Scope,
  type Value,
} from "../expressions.ts";
import { hashFiles, statusFunctions } from "../functions.ts";
import { find, text } from "../workflow-files.ts";
import type { Step } from "./actions.ts";
import { CommandReader } from "./commands.ts";
import { createStepFiles, fileVariables, readStepFiles, type StepFiles } from "./env-files.ts";
import { runProcess } from "./process.ts";
import { type Frame, LostMachine, StepFailure, scopeOf } from "./state.ts";
import { stepVariables } from "./variables.ts";

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

/** Runs a stage to its end and records it. Throws only LostMachine. */
export async function runTask(frame: Frame, task: Task, outer?: Execution): Promise<Conclusion> {
  const { job } = frame;
  if (job.lost.signal.aborted) throw new LostMachine();
  const began = performance.now();
  const prepared = await prepare(frame, task, outer);
  const { execution } = prepared;
  if (!frame.embedded) job.run.record.emit({ type: "step-started", job: job.name, step: execution.name });
  const outcome = await perform(task, prepared);
  const conclusion = outcome === "failure" && (await continues(execution)) ? "success" : outcome;
  if (job.lost.signal.aborted) throw new LostMachine();
  if (conclusion === "failure") frame.fail();
  const { step, stage, outputs, name } = execution;
  if (stage === "main" && step.named) frame.records[step.id] = { outputs, outcome, conclusion };
  if (!frame.embedded) {
    const durationMs = performance.now() - began;
    job.steps.push({ name, ...(step.named && { id: step.id }), outcome, conclusion, durationMs });
    job.run.record.emit({ type: "step-ended", job: job.name, step: name, conclusion, durationMs });
  }
  return conclusion;
}

interface Prepared {
  execution: Execution;
  stop: AbortController;
  /** The step's `env` could not be evaluated. */
  error?: EvaluationError;
}

async function prepare(frame: Frame, task: Task, outer: Execution | undefined): Promise<Prepared> {
  const { job } = frame;
  const files = await createStepFiles(job.directories.temp);
  const github = {
    ...(job.contexts.github as object),
    ...(frame.contexts.github as object),
    ...githubOf(task.step, files),
  };
  const env = { ...job.env, ...frame.env };
  const contexts: Record<string, Value> = { github, env };
  const status = {
    success: () => frame.status() === "success",
    failure: () => frame.status() === "failure",
    cancelled: () => frame.status() === "cancelled",
  };
  const scope: Scope = {
    ...scopeOf(frame, task.step, contexts),
    functions: [...statusFunctions(status), hashFiles(job.directories.workspace)],
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

async function perform(task: Task, { execution, stop, error }: Prepared): Promise<Conclusion> {
  const { frame } = execution;
  const { job } = frame;
  if (error) return failed(execution, error);
  const cancelled = () => {
    if (!frame.embedded) job.status = "cancelled";
    // The step under way is asked again; always() and cancelled() let it live.
    if (!holds(task, execution)) stop.abort("cancelled");
  };
  try {
    if (frame.cancel.aborted && !frame.embedded) job.status = "cancelled";
    if (!task.condition(execution.scope)) return "skipped";
    if (!frame.cancel.aborted) frame.cancel.addEventListener("abort", cancelled, { once: true });
    return await withTimeout(execution, stop, () => task.act(execution));
  } catch (cause) {
    if (cause instanceof LostMachine) throw cause;
    return failed(execution, cause);
  } finally {
    frame.cancel.removeEventListener("abort", cancelled);
  }
}

function holds(task: Task, execution: Execution): boolean {
  try {
    return task.condition(execution.scope);
  } catch {
    return false;
  }
}

async function withTimeout(execution: Execution, stop: AbortController, act: () => Promise<void>): Promise<Conclusion> {
  const { frame, name, step, stage } = execution;
  const minutes = stage === "main" ? evaluateNumber(find(step.token, "timeout-minutes"), execution.scope) : undefined;
  const done = new AbortController();
  if (minutes !== undefined && minutes > 0) {
    const minuteMs = frame.job.run.request.minuteMs ?? 60_000;
    delay(minutes * minuteMs, undefined, { signal: done.signal }).then(
      () => stop.abort("timeout"),
      () => undefined,
    );
  }
  let result: Conclusion = "success";
  try {
    await act();
  } catch (error) {
    if (!stop.signal.aborted || error instanceof LostMachine) throw error;
  } finally {
    done.abort();
  }
  if (stop.signal.aborted) {
    const timedOut = stop.signal.reason === "timeout" && !frame.cancel.aborted;
    result = timedOut ? "failure" : "cancelled";
    const message = timedOut
      ? `The action '${name}' has timed out after ${minutes} minutes.`
      : "The operation was canceled.";
    frame.job.log.error(name, message);
  }
  return result;
}

function failed({ frame, name }: Execution, error: unknown): Conclusion {
  const message = error instanceof Error ? error.message : String(error);
  if (message !== "") frame.job.log.error(name, message);
  return "failure";
}

async function continues(execution: Execution): Promise<boolean> {
  if (execution.stage !== "main") return false;
  try {
    return evaluateBoolean(find(execution.step.token, "continue-on-error"), execution.scope);
  } catch (error) {
    failed(execution, error);
    return false;
  }
}

/** A program of a step, with the step's environment; its commands and files are carried out. Throws StepFailure. */
export async function runProgram(
  execution: Execution,
  command: string,
  options: { args: string[]; cwd: string; variables?: Record<string, string> },
): Promise<{ exitCode: number }> {
  const { frame, name, step, outputs, files } = execution;
  const { job } = frame;
  const failures: string[] = [];
  const reader = new CommandReader({
    mask: (value) => job.masks.add(value),
    annotate: execution.annotate,
    setOutput: (key, value) => Object.assign(outputs, { [key]: value }),
    saveState: (key, value) => Object.assign(step.state, { [key]: value }),
    fail: (message) => failures.push(message),
    log: execution.log,
  });
  const env = { ...stepVariables(execution), ...options.variables, ...fileVariables(files) };
  const patience = job.run.request.patience ?? { interruptMs: 7_500, terminateMs: 2_500, drainMs: 5_000 };
  const end = await runProcess(command, {
    ...{ args: options.args, cwd: options.cwd, env, patience, cancel: execution.cancel, lost: job.lost.signal },
    onLine: (line) => reader.line(line),
  }).catch((error: Error) => {
    throw new StepFailure(`${command} could not be started: ${error.message}`);
  });
  if (end.orphans !== undefined) job.orphans.add(end.orphans);
  if (job.lost.signal.aborted) throw new LostMachine();
  failures.push(...(await takeFiles(execution)));
  for (const message of failures) job.log.error(name, message);
  if (failures.length > 0) throw new StepFailure("");
  return { exitCode: end.exitCode };
}

/** Carries out what a step wrote into its files; returns what fails it. */
async function takeFiles({ frame, step, outputs, files, name }: Execution): Promise<string[]> {
  const { job } = frame;
  const written = await readStepFiles(files);
  Object.assign(outputs, written.outputs);
  Object.assign(step.state, written.state);
  Object.assign(job.env, written.env);
  for (const directory of written.path) job.path = [directory, ...job.path.filter((known) => known !== directory)];
  if (written.summary.trim() !== "") job.summaries.push(job.masks.apply(written.summary));
  for (const message of written.refusals) job.log.error(name, message);
  return written.errors;
}
