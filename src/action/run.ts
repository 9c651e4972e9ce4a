import http from "node:http";
import * as core from "@actions/core";
import { ApiError, UserError } from "../errors.ts";
import type { Page } from "../text/markdown.ts";
import { lines } from "../text/sentence.ts";
import { steadyNow } from "../time/steady.ts";
import { inCallersWords } from "./called.ts";
import { actionName, type Keeping, keepFile } from "./files.ts";
import { createOutlet, type Place, SUMMARY_FILE } from "./outlet.ts";
import { refuseRunner } from "./runner.ts";
import { mask } from "./secrets.ts";

/** Reasons that the runner gives by itself. */
export const RUN_REASONS = ["cancelled", "internal-error"] as const;
export type RunReason = (typeof RUN_REASONS)[number];

export { type Place, SUMMARY_FILE };

/** Values under the names that action.yml publishes. Undefined ones are not set. */
export type Outputs = Record<string, string | number | boolean | undefined>;

/** What an action may do to the world around it other than through its clients; a test passes a plain object. */
export interface Run {
  /** Aborted on SIGINT or SIGTERM: the run was cancelled or timed out. */
  signal: AbortSignal;
  /** One phase of the work, folded in the log. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  info(message: string): void;
  debug(message: string): void;
  /** The result, as the last line. */
  notice(message: string): void;
  /** Only if the reader must act. */
  warning(message: string, place?: Place): void;
  /** An error annotation at a place; does not by itself fail the action. */
  annotate(message: string, place: Place): void;
  mask(value: string): void;
  /** Publishes outputs at once, so that they exist even if the action fails later. */
  publish(outputs: Outputs): void;
  /** Appends a page to the job summary; what does not fit is left out. Never throws. */
  summary(page: Page): Promise<void>;
  /** Keeps text, or any other value as JSON, in a file of this step, without secrets, and returns its path. */
  file(name: string, value: unknown, keeping?: Keeping): Promise<string>;
  /** Keeps a value for this action's `post` step. */
  saveState(name: string, value: string): void;
  /** The value kept by this action's main step, or an empty string. */
  state(name: string): string;
}

interface Result {
  action: string;
  conclusion: "success" | "failure";
  startedAt: string;
  durationMs: number;
  outputs: Record<string, string | number | boolean>;
  failure?: { reason: string; message: string; hint?: string };
}

/**
 * Runs an action: reads its inputs, acts, publishes what `act` returns as outputs, and turns any throw into one failed
 * step with its hint and causes. A stack is printed only for errors that are ours. Always writes `result.json` (schema
 * in docs/result.schema.json) and names it in the output `result`.
 */
export async function runAction<I>(
  readInputs: () => I & { summary?: boolean },
  act: (inputs: I, run: Run) => Promise<Outputs>,
): Promise<void> {
  // Node's clients read the standard proxy variables only when told to; @actions/* already do.
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.HTTP_PROXY ?? process.env.http_proxy) {
    (http as { setGlobalProxyFromEnv?: () => void }).setGlobalProxyFromEnv?.();
  }
  const started = steadyNow();
  const published: Result["outputs"] = {};
  const run = createRun(published);
  let failure: Result["failure"];
  try {
    refuseRunner(process.env);
    const inputs = readInputs();
    outlet.tellsItself(inputs.summary !== false);
    run.publish(await Promise.race([act(inputs, run), breakdown()]));
  } catch (error) {
    failure = report(error);
    run.publish({ "failure-reason": failure.reason });
  }
  await writeResult({
    action: actionName(),
    conclusion: failure === undefined ? "success" : "failure",
    startedAt: new Date(started).toISOString(),
    durationMs: steadyNow() - started,
    outputs: { ...published },
    ...(failure === undefined ? {} : { failure }),
  });
  // What was printed must be out before the end: pipes are written later on some systems.
  await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  // A keep-alive socket or a timer must not hold the runner's step open.
  process.exit(process.exitCode ?? 0);
}

/** Rejects on an error that nobody caught, and when nothing is left that could ever finish the work: no silent ends. */
function breakdown(): Promise<never> {
  return new Promise((_resolve, reject) => {
    process.on("uncaughtException", reject);
    process.once("beforeExit", () => reject(new Error("The action stopped working before it had a result.")));
  });
}

const outlet = createOutlet();

function createRun(published: Result["outputs"]): Run {
  return {
    signal: cancelSignal(),
    ...outlet,
    mask,
    publish(outputs) {
      for (const [name, value] of Object.entries(outputs)) {
        if (value === undefined) continue;
        const shown = outlet.output(name, value);
        if (shown !== undefined) published[name] = shown;
      }
    },
    file: keepFile,
    saveState: core.saveState,
    state: core.getState,
  };
}

function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () =>
      controller.abort(new UserError<RunReason>(`Cancelled by ${name}.`, { reason: "cancelled" })),
    );
  }
  return controller.signal;
}

function report(error: unknown): NonNullable<Result["failure"]> {
  const known = error instanceof UserError || error instanceof ApiError;
  const message = error instanceof Error ? error.message : String(error);
  const hint = known ? error.hint : "This is a bug in Slipway: please report it with the log below.";
  // What happened, what to do, and the caller's own words for it: each on a line of its own, and once.
  const said = hint === undefined ? message : lines(message, hint);
  const callers = inCallersWords(said);
  outlet.fail(callers === "" ? said : lines(said, callers));
  if (!known && error instanceof Error && error.stack !== undefined) outlet.info(error.stack);
  for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause) {
    outlet.info(`Caused by: ${cause.message}`);
  }
  return {
    reason: known ? error.reason : ("internal-error" satisfies RunReason),
    message,
    ...(known && hint !== undefined ? { hint } : {}),
  };
}

// A record that cannot be written must never change what happened.
async function writeResult(result: Result): Promise<void> {
  try {
    core.setOutput("result", await keepFile("result.json", result));
  } catch (error) {
    outlet.warning(`result.json was not written: ${String(error)}`);
  }
}
