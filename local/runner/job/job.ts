/** One job on a fresh machine: set up, steps, outputs. */
import { setTimeout as delay } from "node:timers/promises";
import type { Conclusion, StepResult } from "../contract/result.ts";
import { evaluateNumber, evaluateText, evaluateTexts } from "../language/expressions.ts";
import { entries, find } from "../language/files.ts";
import { resolveSteps, SetupError, type Step } from "../steps/resolve.ts";
import { createState, type JobRequest, jobFrame, jobScope } from "./machine.ts";
import { endGroup } from "./process.ts";
import { type Frame, type JobState, LostMachine } from "./state.ts";
import { runAllSteps } from "./steps.ts";

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
    const after = (howMany: number, act: () => void) =>
      void delay(howMany * (run.request.minuteMs ?? 60_000), undefined, { signal: done.signal }).then(
        act,
        () => undefined,
      );
    after(minutes, () => {
      state.log.error("Job", `The job has exceeded the maximum execution time of ${minutes}m0s`);
      timeout.abort();
    });
    // GitHub gives a cancelled job five minutes to clean up.
    cancel.addEventListener("abort", () => after(5, () => state.lost.abort()), { once: true });
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
  const message = lost ? lossOf(state) : (error as Error).message;
  state.run.record.annotate({ job: state.name, level: "error", message });
  if (!lost && !(error instanceof SetupError) && (error as Error).name !== "EvaluationError") throw error;
  const conclusion = state.cancel.aborted ? "cancelled" : "failure";
  return { conclusion, outputs: {}, steps: state.steps, summary: state.summaries.join("\n"), logFile };
}

function lossOf(state: JobState): string {
  return state.cancel.aborted
    ? "The job was still cleaning up five minutes after it was canceled."
    : "The hosted runner lost communication with the server.";
}
