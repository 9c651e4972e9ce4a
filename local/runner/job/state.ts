/** The state of one job while it runs: everything its steps read and change. */
import { createWriteStream, type WriteStream } from "node:fs";
import type { Runtime } from "../contract/request.ts";
import type { Annotation, Conclusion, StepResult } from "../contract/result.ts";
import type { Scope, Value } from "../language/expressions.ts";
import type { RunState } from "../run/run.ts";
import type { Job, Workflow } from "../startup/tree.ts";
import type { Step } from "../steps/resolve.ts";
import type { Masks } from "./masks.ts";

/** How far a job has come; `skipped` is for jobs that never become one of these. */
export type Status = Exclude<Conclusion, "skipped">;

/** The machine died: nothing more of the job runs, no post steps, no outputs. */
export class LostMachine extends Error {
  override readonly name = "LostMachine";
}

/** Fails a step; the message, if any, becomes an error annotation. */
export class StepFailure extends Error {
  override readonly name = "StepFailure";
}

/** The directories of a job's machine, all absolute. */
export interface Directories {
  workspace: string;
  temp: string;
  toolCache: string;
  /** Holds all of the job. */
  root: string;
}

/** A cleanup that an action has registered. */
export interface Post {
  step: Step;
  frame: Frame;
}

/** What the steps of a job share. */
export interface JobState {
  run: RunState;
  /** Full name, `caller job / called job`. */
  name: string;
  workflow: Workflow;
  job: Job;
  permissions: Record<string, string>;
  runtime: Runtime | undefined;
  directories: Directories;
  masks: Masks;
  /** github, needs, inputs, vars, secrets, matrix, strategy, job, runner. */
  contexts: Record<string, Value>;
  /** Workflow, then job, then GITHUB_ENV. */
  env: Record<string, string>;
  /** GITHUB_PATH, the latest first. */
  path: string[];
  defaults: Record<string, string>;
  status: Status;
  steps: StepResult[];
  /** To run in reverse. */
  posts: Post[];
  summaries: string[];
  cancel: AbortSignal;
  lost: AbortController;
  /** Process groups that outlived their step. */
  orphans: Set<number>;
  log: JobLog;
}

/** The `steps` of a job, or those inside a composite action. */
export interface Frame {
  job: JobState;
  /** The `steps` context. */
  records: Record<string, { outputs: Record<string, string>; outcome: Conclusion; conclusion: Conclusion }>;
  /** Laid over the job's: `inputs` and parts of `github` of a composite. */
  contexts: Record<string, Value>;
  /** The env of the step that uses the composite. */
  env: Record<string, string>;
  cancel: AbortSignal;
  /** What success(), failure() and cancelled() look at. */
  status: () => Status;
  fail: () => void;
  /** True inside a composite: its steps are not steps of the job. */
  embedded: boolean;
}

/** The masked log of a job, in a file and as events. */
export class JobLog {
  readonly #job: string;
  readonly #run: RunState;
  readonly #masks: Masks;
  readonly #file: WriteStream;
  readonly #lost: AbortController;
  readonly #counts = new Map<string, number>();

  constructor(options: { job: string; run: RunState; masks: Masks; file: string; lost: AbortController }) {
    this.#job = options.job;
    this.#run = options.run;
    this.#masks = options.masks;
    this.#lost = options.lost;
    this.#file = createWriteStream(options.file);
  }

  /** One line; a dead machine says nothing more. */
  line(step: string, text: string): void {
    if (this.#lost.signal.aborted) return;
    const line = this.#masks.apply(text);
    this.#file.write(`${new Date().toISOString()} [${step}] ${line}\n`);
    const entry = { job: this.#job, step, line };
    this.#run.record.emit({ type: "log", ...entry });
    if (this.#run.request.lost?.(entry)) this.#lost.abort();
  }

  /** An annotation; GitHub keeps ten of each level per step and 4,096 characters of a message. */
  annotate(step: string, annotation: Annotation): void {
    const key = `${step}\n${annotation.level}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count > 10 || this.#lost.signal.aborted) return;
    const message = this.#masks.apply(annotation.message).slice(0, 4096);
    const title = annotation.title === undefined ? {} : { title: this.#masks.apply(annotation.title) };
    this.#run.record.annotate({ job: this.#job, step, ...annotation, message, ...title });
  }

  /** An error that the runner itself reports, in the log and as an annotation. */
  error(step: string, message: string): void {
    this.line(step, `##[error]${message}`);
    this.annotate(step, { level: "error", message });
  }

  /** A warning of the runner itself. */
  warning(step: string, message: string): void {
    this.line(step, `##[warning]${message}`);
    this.annotate(step, { level: "warning", message });
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#file.end(resolve));
  }
}

/** The scope in which a frame's tokens are evaluated. */
export function scopeOf(frame: Frame, step: Step, extra: Record<string, Value>): Omit<Scope, "functions"> {
  return { contexts: { ...frame.job.contexts, steps: frame.records, ...frame.contexts, ...extra }, file: step.file };
}
