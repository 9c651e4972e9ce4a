/** Runs one stage of one step: condition, timeout, cancellation, result. */
import { setTimeout as delay } from "node:timers/promises";
import type { Conclusion } from "../contract/result.ts";
import { evaluateBoolean, evaluateNumber } from "../language/expressions.ts";
import { find } from "../language/files.ts";
import { type Execution, type Prepared, prepare, type Task } from "./execution.ts";
import { type Frame, LostMachine } from "./state.ts";

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
