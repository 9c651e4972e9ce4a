import { mkdir, writeFile } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import * as core from "@actions/core";
import { ApiError, UserError } from "../errors.ts";
import { harmless } from "./harmless.ts";
import { mask, redact } from "./secrets.ts";

/** Values under the names that action.yml publishes. Undefined ones are not set. */
export type Outputs = Record<string, string | number | boolean | undefined>;

/** Where in the caller's repository an annotation belongs. */
export interface Place {
  file: string;
  line: number;
  title?: string;
}

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
  /** Appends Markdown to the job summary. */
  summary(markdown: string): Promise<void>;
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
export async function runAction<I>(readInputs: () => I, act: (inputs: I, run: Run) => Promise<Outputs>): Promise<void> {
  // Node's clients read the standard proxy variables only when told to; @actions/* already do.
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.HTTP_PROXY ?? process.env.http_proxy) {
    (http as { setGlobalProxyFromEnv?: () => void }).setGlobalProxyFromEnv?.();
  }
  const started = Date.now();
  const published: Result["outputs"] = {};
  const run = createRun(published);
  let failure: Result["failure"];
  try {
    run.publish(await Promise.race([act(readInputs(), run), breakdown()]));
  } catch (error) {
    failure = report(error);
    run.publish({ "failure-reason": failure.reason });
  }
  const action = basename(dirname(process.argv[1] ?? "action/index.js"));
  await writeResult({
    action,
    conclusion: failure === undefined ? "success" : "failure",
    startedAt: new Date(started).toISOString(),
    durationMs: Date.now() - started,
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

function createRun(published: Result["outputs"]): Run {
  return {
    signal: cancelSignal(),
    group: core.group,
    info,
    debug: (message) => core.debug(redact(message)),
    notice: (message) => core.notice(redact(message)),
    warning: (message, place) => core.warning(redact(message), annotation(place)),
    annotate: (message, place) => core.error(redact(message), annotation(place)),
    mask,
    publish(outputs) {
      for (const [name, value] of Object.entries(outputs)) {
        if (value === undefined) continue;
        published[name] = value;
        core.setOutput(name, value);
      }
    },
    summary,
    saveState: core.saveState,
    state: core.getState,
  };
}

/** Anybody's words may be in a line of the log: Cloudflare's, a bundler's, a release's. */
function info(message: string): void {
  core.info(harmless(redact(message)));
}

// A record that cannot be written must never change what happened: neither this one nor result.json throws.
async function summary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(redact(markdown), true).write();
  } catch (error) {
    core.warning(`The summary was not written: ${String(error)}`);
  }
}

function annotation(place: Place | undefined): core.AnnotationProperties {
  if (place === undefined) return {};
  return { file: place.file, startLine: place.line, ...(place.title === undefined ? {} : { title: place.title }) };
}

function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => controller.abort(new UserError(`Cancelled by ${name}.`, { reason: "cancelled" })));
  }
  return controller.signal;
}

function report(error: unknown): NonNullable<Result["failure"]> {
  const known = error instanceof UserError || error instanceof ApiError;
  const message = error instanceof Error ? error.message : String(error);
  const hint = known ? error.hint : "This is a bug in Slipway: please report it with the log below.";
  core.setFailed(redact(hint === undefined ? message : `${message} ${hint}`));
  if (!known && error instanceof Error && error.stack !== undefined) info(error.stack);
  for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause) {
    info(`Caused by: ${cause.message}`);
  }
  const fallback = error instanceof ApiError ? "api-error" : known ? "refused" : "internal-error";
  return {
    reason: (known ? error.reason : undefined) ?? fallback,
    message,
    ...(known && hint !== undefined ? { hint } : {}),
  };
}

async function writeResult(result: Result): Promise<void> {
  try {
    const folder = join(process.env.RUNNER_TEMP ?? tmpdir(), "slipway", `${result.action}-${process.pid}`);
    await mkdir(folder, { recursive: true });
    const path = join(folder, "result.json");
    core.setOutput("result", path);
    const hide = (_key: string, value: unknown) => (typeof value === "string" ? redact(value) : value);
    await writeFile(path, `${JSON.stringify(result, hide, 2)}\n`);
  } catch (error) {
    core.warning(`result.json was not written: ${String(error)}`);
  }
}
